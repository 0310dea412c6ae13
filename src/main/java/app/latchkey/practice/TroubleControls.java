package app.latchkey.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code /practice/trouble}: by which scripts, and the app, see and switch the troubles. */
final class TroubleControls {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");

    private final Troubles troubles;

    TroubleControls(Troubles troubles) {
        this.troubles = troubles;
    }

    Answer list() {
        var active = troubles.active();
        var list = Json.array();
        for (var trouble : Trouble.values()) {
            var left = Optional.ofNullable(active.get(trouble));
            var row = Json.object()
                    .put("name", trouble.wireName())
                    .put("title", trouble.title())
                    .put("sentence", trouble.sentence())
                    .put("on", left.isPresent());
            row.set("usual", json(trouble.usual()));
            row.set("left", left.map(TroubleControls::json).orElse(null));
            list.add(row);
        }
        var body = Json.object();
        body.set("troubles", list);
        return Answer.json(200, body);
    }

    private static ObjectNode json(Span span) {
        return switch (span) {
            case Span.Times(var times) -> Json.object().put("times", times);
            case Span.Lasting(var time) -> Json.object().put("seconds", secondsUp(time));
            case Span.UntilEnded() -> Json.object();
        };
    }

    /** Rounded up, so that what is on never says 0. */
    private static long secondsUp(Duration time) {
        return time.plusSeconds(1).minusNanos(1).toSeconds();
    }

    /** @throws Refusal when there is no such trouble, or the numbers are none */
    Answer on(String name, String times, String seconds) throws Refusal {
        var trouble = trouble(name);
        troubles.on(trouble, span(trouble, times, seconds));
        return list();
    }

    private static Span span(Trouble trouble, String times, String seconds) throws Refusal {
        if (!times.isEmpty() && !seconds.isEmpty()) {
            throw new Refusal(Answer.text(400, "A trouble lasts for some times or some seconds, not both"));
        }
        if (!times.isEmpty()) {
            return new Span.Times(number("times", times));
        }
        return seconds.isEmpty() ? trouble.usual() : new Span.Lasting(Duration.ofSeconds(number("seconds", seconds)));
    }

    private static int number(String name, String text) throws Refusal {
        if (!WHOLE_NUMBER.matcher(text).matches()) {
            throw new Refusal(Answer.text(400, name + " is a whole number with at most nine digits"));
        }
        return Integer.parseInt(text);
    }

    /** Ends the trouble of that name, all of them without one. */
    Answer off(String name) throws Refusal {
        if (name.isEmpty()) {
            troubles.allOff();
        } else {
            troubles.off(trouble(name));
        }
        return list();
    }

    private static Trouble trouble(String name) throws Refusal {
        return Trouble.named(name).orElseThrow(() -> new Refusal(Answer.text(400, "There is no trouble of that name")));
    }
}
