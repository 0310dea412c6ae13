package app.latchkey.okx;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * A movement in the Funding Account (GET /api/v5/asset/bills, GET /api/v5/asset/bills-history). Amounts keep the digits
 * of the wire.
 *
 * @param clientId ours, when the movement came from a transfer that carried one
 * @param change {@code balChg}, signed
 * @param balance {@code bal}: what was there after it
 * @param type {@code 1} a deposit, {@code 130} in from the Trading Account, {@code 131} out to it, and others
 * @param notes OKX's or the user's words
 */
public record Bill(
        String billId,
        String ccy,
        Optional<String> clientId,
        BigDecimal change,
        Optional<BigDecimal> balance,
        String type,
        Instant at,
        Optional<String> notes) {

    public static final String DEPOSIT = "1";
    public static final String IN_FROM_TRADING = "130";
    public static final String OUT_TO_TRADING = "131";
}
