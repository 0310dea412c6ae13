package app.latchkey.practice;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A move of one currency between the two accounts.
 *
 * @param clientId the caller's id, empty when it gave none; not unique
 * @param settlesAt when a pending transfer comes to its outcome, in ms
 * @param outcome how it ends; never PENDING
 */
record Transfer(
        String transId,
        String clientId,
        String ccy,
        BigDecimal amount,
        AccountType from,
        AccountType to,
        long bookedAt,
        long settlesAt,
        State state,
        State outcome) {

    enum State {
        PENDING,
        SUCCESS,
        FAILED;

        /** The {@code state} value of {@code GET /api/v5/asset/transfer-state}. */
        String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Transfer settled() {
        return new Transfer(transId, clientId, ccy, amount, from, to, bookedAt, settlesAt, outcome, outcome);
    }
}
