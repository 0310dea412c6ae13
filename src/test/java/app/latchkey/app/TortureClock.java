package app.latchkey.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that moves only when it is told to: months of transfers fit in minutes. Safe on any thread. */
final class TortureClock implements InstantSource {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-20T12:00:00Z"));

    private Optional<Jump> next = Optional.empty();

    /** Somebody sets the clock, after it was looked at so many times. */
    private record Jump(int looks, Duration by) {}

    @Override
    public synchronized Instant instant() {
        if (next.filter(jump -> jump.looks() == 0).isPresent()) {
            move(next.get().by());
            next = Optional.empty();
        } else {
            next = next.map(jump -> new Jump(jump.looks() - 1, jump.by()));
        }
        return now.get();
    }

    /** Jumps at one of the next looks at it: in the middle of whatever is done then. */
    synchronized void jump(int looks, Duration by) {
        next = Optional.of(new Jump(looks, by));
    }

    /** Whether it has jumped; if not, it will not any more. */
    synchronized boolean hasJumped() {
        boolean jumped = next.isEmpty();
        next = Optional.empty();
        return jumped;
    }

    void move(Duration by) {
        now.updateAndGet(before -> before.plus(by));
    }
}
