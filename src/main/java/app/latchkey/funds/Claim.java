package app.latchkey.funds;

/** What came of writing a plan down, or of claiming it for sending. */
sealed interface Claim {

    /** It is written down; when it was claimed, the caller, and nobody else, sends it now. */
    record Ours(Transfer transfer) implements Claim {}

    /** It was sent before; this is where it stands. */
    record AlreadySent(Transfer known) implements Claim {}

    /** Another one of the same account, currency and direction is unsettled. */
    record Blocked(Transfer unsettled) implements Claim {}
}
