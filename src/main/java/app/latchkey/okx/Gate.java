package app.latchkey.okx;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What one request passes right before its first byte is written: one time only, and never after it was recalled. This
 * makes "sent at most once" and "nothing left" certain, whatever the HTTP library decides to repeat. Safe on any
 * thread.
 */
final class Gate {

    private enum Position {
        HERE,
        LEFT,
        RECALLED
    }

    private final AtomicReference<Position> position = new AtomicReference<>(Position.HERE);
    private final InstantSource clock;
    private final Ticker ticker;
    private volatile long leftAtNanos;
    private volatile Instant midpoint = Instant.EPOCH;

    Gate(InstantSource clock, Ticker ticker) {
        this.clock = clock;
        this.ticker = ticker;
    }

    /** Lets the request go; {@code false} when it went before or was recalled. */
    boolean leave() {
        if (!position.compareAndSet(Position.HERE, Position.LEFT)) {
            return false;
        }
        leftAtNanos = ticker.nanos();
        return true;
    }

    /** Keeps the request here for good; {@code false} when it has left already. */
    boolean recall() {
        position.compareAndSet(Position.HERE, Position.RECALLED);
        return position.get() == Position.RECALLED;
    }

    /** The answer has begun to come in. */
    void answered() {
        var halfway = Duration.ofNanos((ticker.nanos() - leftAtNanos) / 2);
        midpoint = clock.instant().minus(halfway);
    }

    /** What this computer's clock showed halfway between leaving and answer. */
    Instant midpoint() {
        return midpoint;
    }
}
