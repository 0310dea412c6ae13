package app.latchkey.check;

import java.time.Duration;

/** How much it matters that this computer's clock and OKX's differ, for programs that do not correct it. */
public enum ClockDistance {
    /** Nobody notices. */
    NONE,
    /** Still accepted, by a part of the tolerance. */
    OFF,
    /** OKX refuses from 30 s; this is there, or soon will be. */
    FAR_OFF;

    private static final Duration UNNOTICED = Duration.ofSeconds(5);
    private static final Duration FAR = Duration.ofSeconds(20);

    /** What a difference amounts to, whichever of the two clocks is ahead. */
    public static ClockDistance of(Duration ahead) {
        var distance = ahead.abs();
        if (distance.compareTo(UNNOTICED) < 0) {
            return NONE;
        }
        return distance.compareTo(FAR) < 0 ? OFF : FAR_OFF;
    }
}
