package app.latchkey.ui.funds;

import java.time.Duration;
import java.time.Instant;

/** When to look at the accounts again: every ten seconds, and ever more rarely while OKX is busy or away. */
final class LookRhythm {

    static final Duration USUAL = Duration.ofSeconds(10);
    static final Duration LONGEST = Duration.ofMinutes(5);

    private Duration pause = USUAL;
    private Instant begun = Instant.EPOCH;
    private boolean inVain;

    /** A look begins; it is in vain until it has brought something. */
    void begins(Instant now) {
        pause = inVain ? longer() : USUAL;
        begun = now;
        inVain = true;
    }

    void brought() {
        pause = USUAL;
        inVain = false;
    }

    /** Whether it is time; a clock that was set back is no reason to wait. */
    boolean isDue(Instant now) {
        return now.isBefore(begun) || !now.isBefore(begun.plus(pause));
    }

    /** How long it is until then. */
    Duration left(Instant now) {
        return isDue(now) ? Duration.ZERO : Duration.between(now, begun.plus(pause));
    }

    /** Whether the last look has brought nothing. */
    boolean isInVain() {
        return inVain;
    }

    private Duration longer() {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }
}
