package app.latchkey.okx;

/**
 * What became of a transfer (GET /api/v5/asset/transfer-state).
 *
 * @param transId OKX's own name for the transfer
 */
public record TransferStatus(String transId, State state) {

    /** The three states that OKX documents, and any other word it may say. */
    public enum State {
        SUCCESS,
        PENDING,
        FAILED,
        UNDOCUMENTED
    }
}
