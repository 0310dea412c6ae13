package app.latchkey.funds;

import app.latchkey.okx.Answer;
import app.latchkey.okx.ErrorCatalogue;
import app.latchkey.okx.Failure;
import app.latchkey.okx.OkxApi;
import app.latchkey.store.StoreException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * Moves money between the accounts of one OKX account, at most once per plan.
 *
 * <p>Blocking; call it from any thread but the FX thread. Every state is on disk before it is acted on, so a crash at
 * any point leaves a transfer that {@link Settling} can finish.
 */
public final class TransferService implements AutoCloseable {

    /** More than this does not pass between OKX's telling the time and the signing. */
    private static final Duration LONGEST_SINCE_ASKED = Duration.ofSeconds(15);

    private final Journal journal;
    private final TransferAnswers answers;
    private final InstantSource clock;
    private final Door sending = new Door();

    public TransferService(Journal journal, ErrorCatalogue errors, InstantSource clock) {
        this.journal = journal;
        this.answers = new TransferAnswers(errors);
        this.clock = clock;
    }

    /**
     * Sends the plan's transfer, once: a plan that was sent before is returned as the journal knows it.
     *
     * @param okx with a key of the plan's account
     */
    public Execution execute(TransferPlan plan, OkxApi okx) {
        if (!sending.enter()) {
            return new Execution.NotReached(new Failure.Cancelled(false));
        }
        try {
            return switch (journal.plan(plan)) {
                case Claim.AlreadySent(var known) -> new Execution.AlreadySent(known);
                case Claim.Blocked(var unsettled) -> new Execution.Blocked(unsettled);
                case Claim.Ours(var planned) -> claimAndSend(planned, okx);
            };
        } catch (StoreException e) {
            return new Execution.NotRecorded(RecordProblem.of(e));
        } finally {
            sending.leave();
        }
    }

    /** Ends what was confirmed and never sent: the program was ended in between. Call it before anything is executed. */
    public void resume() {
        journal.planned().forEach(left -> giveUp(left, Outcome.of(TransferState.FAILED, TransferReason.NEVER_LEFT)));
    }

    /**
     * Sends nothing more, and returns when what came of a transfer under way is written down: at most one call's time
     * budget later, or at once when interrupted.
     */
    @Override
    public void close() {
        try {
            sending.close();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * OKX is asked for the time first: a clock that was set or slept since the last measurement would only earn a
     * refusal, and an OKX that cannot be reached a transfer of which nobody knows for a while.
     */
    private Execution claimAndSend(Transfer planned, OkxApi okx) {
        return switch (okx.time()) {
            case Answer.Failed<Instant>(var failure) -> {
                giveUp(planned, TransferAnswers.notSent(failure));
                yield new Execution.NotReached(failure);
            }
            case Answer.Ok<Instant>(var theirs) -> claimAndSend(planned, signing(theirs, okx), okx);
        };
    }

    /**
     * OKX's time now. When this computer's clock was set since it was measured, what it says is worth less than what OKX
     * said a moment ago: a request signed with a time to come could be booked until then, and would stay unknown so long.
     */
    private Instant signing(Instant theirs, OkxApi okx) {
        var reckoned = clock.instant().plus(okx.clockOffset());
        boolean clockWasSet = Duration.between(theirs, reckoned).abs().compareTo(LONGEST_SINCE_ASKED) > 0;
        return (clockWasSet ? theirs : reckoned).truncatedTo(ChronoUnit.MILLIS);
    }

    private Execution claimAndSend(Transfer planned, Instant signing, OkxApi okx) {
        return switch (journal.claim(planned.plan(), signing, clock.instant())) {
            case Claim.AlreadySent(var known) -> new Execution.AlreadySent(known);
            case Claim.Blocked(var unsettled) -> {
                giveUp(planned, Outcome.of(TransferState.FAILED, TransferReason.CANCELLED));
                yield new Execution.Blocked(unsettled);
            }
            case Claim.Ours(var sent) -> new Execution.Sent(send(sent, signing, okx));
        };
    }

    /** When that cannot be written down either, it stays as it is, and {@link #resume} ends it. */
    private void giveUp(Transfer planned, Outcome outcome) {
        try {
            journal.record(planned, planned.after(outcome, clock.instant()));
        } catch (StoreException _) {
            return;
        }
    }

    /** When the answer cannot be written down the transfer stays SENT, as after a crash, and is settled like one. */
    private Transfer send(Transfer sent, Instant signing, OkxApi okx) {
        var answer = okx.transfer(sent.plan().request(), signing);
        try {
            return journal.record(sent, sent.after(answers.outcome(answer), clock.instant()));
        } catch (StoreException _) {
            return sent;
        }
    }
}
