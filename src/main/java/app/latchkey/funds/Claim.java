package app.latchkey.funds;

/** What came of claiming a plan for sending. */
sealed interface Claim {

    /** The caller, and nobody else, sends it now. */
    record Ours(Transfer sent) implements Claim {}

    /** It was sent before; this is where it stands. */
    record AlreadySent(Transfer known) implements Claim {}

    /** Another one of the same account, currency and direction is unsettled. */
    record Blocked(Transfer unsettled) implements Claim {}
}
