package app.latchkey.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Time that passes only when a test says so. It begins on a full half minute. */
final class HeldClock implements InstantSource {

    private volatile Instant now = Instant.parse("2026-11-20T12:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }
}
