package app.latchkey.check;

import app.latchkey.okx.Blame;
import java.util.List;
import java.util.Optional;

/**
 * One thing looked at.
 *
 * @param cause what was seen
 * @param details the values that belong to the cause, in the order it documents
 */
public record Finding(FindingKind kind, Outcome outcome, Cause cause, List<Detail> details) {

    public Finding {
        details = List.copyOf(details);
    }

    static Finding of(FindingKind kind, Outcome outcome, Cause cause, Detail... details) {
        return new Finding(kind, outcome, cause, List.of(details));
    }

    static Finding notSpokenOf(FindingKind kind) {
        return of(kind, Outcome.SKIPPED, Cause.NOT_SPOKEN_OF);
    }

    /** What to do about it; {@link Remedy#NONE} when there is nothing to do. */
    public Remedy remedy() {
        return cause.remedy();
    }

    /** Whose fault it is, where it is one. */
    public Optional<Blame> blame() {
        return cause.blame();
    }
}
