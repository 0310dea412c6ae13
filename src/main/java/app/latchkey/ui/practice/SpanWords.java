package app.latchkey.ui.practice;

import app.latchkey.ui.PracticeControls.Span;
import app.latchkey.ui.PracticeControls.Standing;
import app.latchkey.ui.Texts;
import java.time.Duration;

/** How long a problem lasts, in words. */
final class SpanWords {

    private final Texts texts;

    /** @param texts those of {@code rehearse} */
    SpanWords(Texts texts) {
        this.texts = texts;
    }

    String of(Standing standing) {
        return standing.left().map(left -> words("left", left)).orElseGet(() -> words("usual", standing.usual()));
    }

    private String words(String when, Span span) {
        return switch (span) {
            case Span.Times(var times) -> texts.get(when + ".times", times);
            case Span.Lasting(var time) -> texts.get(when + ".minutes", minutes(time));
            case Span.UntilEnded() -> texts.get(when + ".untilEnded");
        };
    }

    /** Rounded up; below one minute it is 0. */
    private static long minutes(Duration time) {
        return time.toSeconds() < 60 ? 0 : time.plusSeconds(59).toMinutes();
    }
}
