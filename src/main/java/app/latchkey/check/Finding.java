package app.latchkey.check;

import app.latchkey.okx.Failure;
import java.util.List;
import java.util.Optional;

/**
 * One thing looked at.
 *
 * @param cause what was seen
 * @param details the values that belong to the cause, in the order it documents
 * @param failure the failed call that the cause was seen by; it says better than the cause what is the matter and what to
 *     do
 */
public record Finding(FindingKind kind, Outcome outcome, Cause cause, List<Detail> details, Optional<Failure> failure) {

    public Finding {
        details = List.copyOf(details);
    }

    static Finding of(FindingKind kind, Outcome outcome, Cause cause, Detail... details) {
        return new Finding(kind, outcome, cause, List.of(details), Optional.empty());
    }

    static Finding notSpokenOf(FindingKind kind) {
        return of(kind, Outcome.SKIPPED, Cause.NOT_SPOKEN_OF);
    }

    /** Whether it makes the key not working. */
    boolean condemnsTheKey() {
        return outcome == Outcome.FAILED && cause.isAgainstTheKey();
    }
}
