package app.latchkey.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The exchange's own clock: the one it was given, moved by as much as somebody asked for. Safe on any thread. */
final class ExchangeClock implements InstantSource {

    private final InstantSource base;
    private volatile Duration offset = Duration.ZERO;

    ExchangeClock(InstantSource base) {
        this.base = base;
    }

    @Override
    public Instant instant() {
        return base.instant().plus(offset);
    }

    Duration offset() {
        return offset;
    }

    void move(Duration offset) {
        this.offset = offset;
    }
}
