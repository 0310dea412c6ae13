package app.latchkey.ui;

import java.time.Duration;

/**
 * Why a vault did not open.
 *
 * @param pause how long the next try has to wait
 * @param copiesMayHelp whether it is time to think of an older copy
 */
public record Refusal(Message why, Duration pause, boolean copiesMayHelp) {

    /** One that the next try need not wait for. */
    public static Refusal of(Message why) {
        return new Refusal(why, Duration.ZERO, false);
    }
}
