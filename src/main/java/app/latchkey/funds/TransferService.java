package app.latchkey.funds;

import app.latchkey.okx.OkxApi;
import app.latchkey.store.StoreException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * Moves money between the accounts of one OKX account, at most once per plan.
 *
 * <p>Blocking; call it from any thread but the FX thread. Every state is on disk before it is acted on, so a crash at
 * any point leaves a transfer that {@link Settling} can finish.
 */
public final class TransferService {

    private final Journal journal;
    private final TransferAnswers answers;
    private final InstantSource clock;

    public TransferService(Journal journal, TransferErrors errors, InstantSource clock) {
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
        // A clock that was set or slept since the last measurement would only earn a refusal.
        var _ = okx.time();
        var signing = clock.instant().plus(okx.clockOffset()).truncatedTo(ChronoUnit.MILLIS);
        try {
            return switch (journal.claim(plan, signing, clock.instant())) {
                case Claim.AlreadySent(var known) -> new Execution.AlreadySent(known);
                case Claim.Blocked(var unsettled) -> new Execution.Blocked(unsettled);
                case Claim.Ours(var sent) -> new Execution.Sent(send(sent, signing, okx));
            };
        } catch (StoreException e) {
            return new Execution.NotRecorded(e.problem());
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
