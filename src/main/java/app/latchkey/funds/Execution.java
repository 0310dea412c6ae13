package app.latchkey.funds;

import app.latchkey.okx.Failure;

/** What came of executing a plan. Only {@link Sent} says that this call sent something. */
public sealed interface Execution {

    /** It was sent, once, by this call; or this call found that it could not be. The state says what is known. */
    record Sent(Transfer transfer) implements Execution {}

    /** An earlier call, a second window or an earlier run sent it; this one sent nothing. */
    record AlreadySent(Transfer transfer) implements Execution {}

    /** Nothing was sent: another transfer of the same account, currency and direction is not settled yet. */
    record Blocked(Transfer unsettled) implements Execution {}

    /** Nothing was sent, and the journal says so: OKX, asked for the time, did not answer. */
    record NotReached(Failure failure) implements Execution {}

    /** Nothing was sent, because it could not be written down first. */
    record NotRecorded(RecordProblem problem) implements Execution {}
}
