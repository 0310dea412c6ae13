package app.latchkey.ui;

import java.time.Duration;

/** Lengths of time in words, to the unit that a person would name. */
public final class Spans {

    private static final Duration IN_SECONDS = Duration.ofMinutes(2);
    private static final Duration IN_MINUTES = Duration.ofHours(2);
    private static final Duration IN_HOURS = Duration.ofDays(2);

    private Spans() {}

    /** A length, whatever its sign: "0.4 seconds", "3 minutes", "24 hours". */
    public static String words(Duration length, Texts all) {
        var texts = all.of("span");
        var span = length.abs();
        if (span.compareTo(IN_SECONDS) < 0) {
            return texts.get("seconds", span.toMillis() / 1000.0);
        }
        if (span.compareTo(IN_MINUTES) < 0) {
            return texts.get("minutes", rounded(span, Duration.ofMinutes(1)));
        }
        return span.compareTo(IN_HOURS) < 0
                ? texts.get("hours", rounded(span, Duration.ofHours(1)))
                : texts.get("days", rounded(span, Duration.ofDays(1)));
    }

    private static long rounded(Duration span, Duration unit) {
        return span.plus(unit.dividedBy(2)).dividedBy(unit);
    }
}
