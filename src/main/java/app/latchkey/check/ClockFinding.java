package app.latchkey.check;

import static app.latchkey.check.FindingKind.CLOCK;

import app.latchkey.check.Detail.Span;
import app.latchkey.okx.Answer;
import java.time.Duration;
import java.util.Optional;

/** This computer's clock. Latchkey corrects it for its own calls; the user's terminal may not. */
final class ClockFinding {

    private ClockFinding() {}

    /** Empty while it cannot be told yet. */
    static Optional<Finding> of(Heard heard) {
        if (heard.clockOffset.isEmpty() || !heard.canJudgeTheKey()) {
            return Optional.empty();
        }
        var refused = heard.account().isPresent()
                ? Optional.<Complaint>empty()
                : heard.signedComplaints()
                        .filter(complaint -> complaint.isAbout(CLOCK))
                        .findFirst();
        return Optional.of(refused.map(complaint -> complaint.as(CLOCK, Outcome.FAILED))
                .orElseGet(() -> measured(heard, heard.clockOffset.get())));
    }

    private static Finding measured(Heard heard, Answer<Duration> offset) {
        return switch (offset) {
            case Answer.Ok<Duration>(var ahead) -> byDistance(ahead);
            case Answer.Failed<Duration> failed ->
                heard.complaint(failed)
                        .map(Complaint::unsigned)
                        .map(complaint -> complaint.as(CLOCK, Outcome.SKIPPED))
                        .orElseThrow();
        };
    }

    private static Finding byDistance(Duration ahead) {
        return switch (ClockDistance.of(ahead)) {
            case NONE -> Finding.of(CLOCK, Outcome.PASSED, Cause.CLOCK_RIGHT, new Span(ahead));
            case OFF -> Finding.of(CLOCK, Outcome.ADVICE, Cause.CLOCK_OFF, new Span(ahead));
            case FAR_OFF -> Finding.of(CLOCK, Outcome.WARNING, Cause.CLOCK_FAR_OFF, new Span(ahead));
        };
    }
}
