package app.latchkey.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;

/**
 * The time from the booking on that {@link Trouble#ANSWER_LOST} is there for, in which nobody learns what became of a
 * transfer: so that somebody who rehearses it sees that it is not known, and not just what it came to. Safe on any thread.
 */
final class Silence {

    private static final Set<String> TELL_OF_TRANSFERS =
            Set.of(TransferEndpoints.STATE_PATH, BillEndpoints.BILLS_PATH, BillEndpoints.HISTORY_PATH);

    private final InstantSource clock;
    private final Duration length;
    private volatile Instant end = Instant.MIN;

    Silence(InstantSource clock, Duration length) {
        this.clock = clock;
        this.length = length;
    }

    void begin() {
        end = clock.instant().plus(length);
    }

    /** Whether whoever asks there gets no answer now. */
    boolean isAbout(Route.Signed route) {
        return TELL_OF_TRANSFERS.contains(route.path()) && clock.instant().isBefore(end);
    }
}
