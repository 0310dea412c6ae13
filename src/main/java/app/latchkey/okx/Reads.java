package app.latchkey.okx;

import app.latchkey.okx.Ticker.Deadline;
import java.time.Instant;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/** Asks OKX for things, again where that can help: only a {@link Get} can be repeated here. */
final class Reads {

    private final Line line;
    private final HttpUrl host;
    private final OkHttpClient unsigned;
    private final OkHttpClient signed;
    private final HostClock clock;
    private final BackOff backOff;
    private final boolean trustsOwnClock;

    /** @param trustsOwnClock whether this computer's clock will do for signing while OKX's is unknown */
    Reads(
            Line line,
            HttpUrl host,
            OkHttpClient unsigned,
            OkHttpClient signed,
            HostClock clock,
            boolean trustsOwnClock) {
        this.line = line;
        this.trustsOwnClock = trustsOwnClock;
        this.host = host;
        this.unsigned = unsigned;
        this.signed = signed;
        this.clock = clock;
        this.backOff = new BackOff(line.around().errors());
    }

    /** Asks within the usual time budget; measures OKX's clock first where a signature needs it. */
    <T> Answer<T> ask(Get get, String countedBy, Reading<T> reading) {
        var deadline =
                line.around().ticker().deadlineIn(line.around().timeouts().read());
        if (!get.endpoint().isSigned()) {
            return repeatedly(get, countedBy, reading, deadline);
        }
        boolean measures = !trustsOwnClock && !clock.isTrusted();
        if (measures && time(deadline) instanceof Answer.Failed<Instant>(var failure) && isFinal(failure)) {
            return Answer.failed(failure);
        }
        var answer = repeatedly(get, countedBy, reading, deadline);
        return isAboutTime(answer) && time(deadline).value().isPresent()
                ? repeatedly(get, countedBy, reading, deadline)
                : answer;
    }

    /** Asks for announced and ongoing maintenance. */
    Answer<List<StatusNotice>> status() {
        return ask(Get.of(Endpoint.STATUS), host.toString(), (data, _) -> Readings.status(data));
    }

    /** Measures OKX's clock. */
    Answer<Instant> time() {
        return time(line.around().ticker().deadlineIn(line.around().timeouts().read()));
    }

    private Answer<Instant> time(Deadline deadline) {
        return repeatedly(Get.of(Endpoint.TIME), host.toString(), this::learn, deadline);
    }

    private Instant learn(List<Row> data, Arrived arrived) {
        var theirs = Row.first(data).needMoment("ts");
        clock.learn(theirs, arrived.ourMidpoint());
        return theirs;
    }

    private <T> Answer<T> repeatedly(Get get, String countedBy, Reading<T> reading, Deadline deadline) {
        var answer = once(get, countedBy, reading, deadline);
        boolean leftBefore = false;
        for (int tries = 1; answer instanceof Answer.Failed<T>(var failure); tries++) {
            leftBefore |= failure.mayHaveLeft();
            var pause = backOff.after(failure, tries);
            if (pause.isEmpty() || pause.get().compareTo(deadline.remaining()) >= 0) {
                return Answer.failed(remembering(leftBefore, failure));
            }
            if (!line.pause(pause.get())) {
                return Answer.failed(new Failure.Cancelled(leftBefore));
            }
            var next = once(get, countedBy, reading, deadline);
            if (next instanceof Answer.Failed<T>(Failure.TooBusy _)) {
                return answer;
            }
            answer = next;
        }
        return answer;
    }

    private <T> Answer<T> once(Get get, String countedBy, Reading<T> reading, Deadline deadline) {
        var http = get.endpoint().isSigned() ? signed : unsigned;
        return line.send(
                http,
                get.request(host),
                get.endpoint(),
                countedBy,
                "",
                deadline,
                arrived -> line.open(arrived, get.endpoint(), reading));
    }

    private <T> boolean isAboutTime(Answer<T> answer) {
        return answer instanceof Answer.Failed<T>(Failure.Rejected rejected)
                && line.around().errors().meaningOf(rejected) == ErrorMeaning.CLOCK;
    }

    /** Whether a signed read has no better chance than the measurement before it had. */
    private static boolean isFinal(Failure failure) {
        return switch (failure) {
            case Failure.Unreachable _, Failure.Cancelled _, Failure.TooBusy _ -> true;
            case Failure.Rejected _, Failure.Unreadable _ -> false;
        };
    }

    private static Failure remembering(boolean leftBefore, Failure failure) {
        return switch (failure) {
            case Failure.Unreachable(var obstacle, var _) -> new Failure.Unreachable(obstacle, leftBefore);
            case Failure.Cancelled _ -> new Failure.Cancelled(leftBefore);
            case Failure.Rejected _, Failure.Unreadable _, Failure.TooBusy _ -> failure;
        };
    }
}
