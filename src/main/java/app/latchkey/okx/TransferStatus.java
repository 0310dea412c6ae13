package app.latchkey.okx;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What became of a transfer (GET /api/v5/asset/transfer-state), but for {@code instId} and {@code toInstId}, which OKX has
 * deprecated.
 *
 * @param transId OKX's own name for the transfer
 * @param clientId ours, where OKX repeats it
 * @param type {@code 0} within the account; 1 to 4 between a main account and its sub-accounts
 * @param subAccount {@code subAcct}
 */
public record TransferStatus(
        String transId,
        State state,
        Optional<String> clientId,
        Optional<String> ccy,
        Optional<BigDecimal> amount,
        Optional<String> type,
        Optional<AccountType> from,
        Optional<AccountType> to,
        Optional<String> subAccount) {

    /** The three states that OKX documents, and any other word it may say. */
    public enum State {
        SUCCESS,
        PENDING,
        FAILED,
        UNDOCUMENTED
    }
}
