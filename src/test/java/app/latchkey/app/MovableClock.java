package app.latchkey.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The real time, moved by as much as a test likes. */
final class MovableClock implements InstantSource {

    private volatile Duration offset = Duration.ZERO;

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(offset);
    }

    void move(Duration by) {
        offset = offset.plus(by);
    }
}
