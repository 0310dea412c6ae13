package app.latchkey.funds;

import app.latchkey.okx.ClientId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A transfer and where it stands. Immutable; each step makes a new one.
 *
 * @param signedAt OKX's time that the request was signed with; there from SENT on
 * @param transId OKX's name for it
 * @param code OKX's last error code about it
 * @param words OKX's own with a code that nobody documented, since nothing else says what it is about; no address in them
 * @param updated when it came to stand here, by this computer's clock, to the millisecond
 */
public record Transfer(
        TransferPlan plan,
        TransferState state,
        Optional<Instant> signedAt,
        Optional<String> transId,
        Optional<String> code,
        Optional<String> words,
        Optional<TransferReason> reason,
        Instant updated) {

    public Transfer {
        signedAt = signedAt.map(time -> time.truncatedTo(ChronoUnit.MILLIS));
        updated = updated.truncatedTo(ChronoUnit.MILLIS);
    }

    static Transfer planned(TransferPlan plan) {
        return new Transfer(
                plan,
                TransferState.PLANNED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                plan.created());
    }

    public ClientId clientId() {
        return plan.clientId();
    }

    public boolean isUnsettled() {
        return state.isUnsettled();
    }

    Transfer sent(Instant signing, Instant now) {
        return new Transfer(plan, TransferState.SENT, Optional.of(signing), transId, code, words, reason, now);
    }

    /** The same transfer one step on; OKX's name for it and its last code are kept when there is nothing newer. */
    Transfer after(Outcome outcome, Instant now) {
        return new Transfer(
                plan,
                outcome.state(),
                signedAt,
                outcome.transId().or(() -> transId),
                outcome.code().or(() -> code),
                outcome.code().isPresent() ? outcome.words() : words,
                outcome.reason(),
                now);
    }

    /** Whether this says the same as another one, but for the time. */
    boolean saysTheSameAs(Transfer other) {
        return state == other.state
                && reason.equals(other.reason)
                && transId.equals(other.transId)
                && code.equals(other.code);
    }
}
