package app.latchkey.store;

/** What came of claiming a transfer for sending. */
public sealed interface ClaimedRow {

    /** It is the caller's to send, and nobody else's. */
    record Ours(TransferRow row) implements ClaimedRow {}

    /** It was claimed before; this is where it stands. */
    record Known(TransferRow row) implements ClaimedRow {}

    /** Another one of the same account, currency and direction is unsettled; nothing was written. */
    record Blocked(TransferRow unsettled) implements ClaimedRow {}
}
