package app.latchkey.okx;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps OKX's documented rates on our side, for all clients of one transport. Safe on any thread. */
final class RateLimiter {

    /** Requests travel at different speeds: two that left a window apart may arrive closer together. */
    private static final Duration TRAVEL = Duration.ofMillis(50);

    private final Ticker ticker;
    private final Map<String, Deque<Long>> turns = new HashMap<>();

    RateLimiter(Ticker ticker) {
        this.ticker = ticker;
    }

    /**
     * Takes the next turn for an endpoint.
     *
     * @param countedBy the address, account, or account and currency that OKX counts by
     * @param patience how long the caller can wait
     * @return how long to wait for the turn; empty, with no turn taken, when it comes later than the caller can wait
     */
    synchronized Optional<Duration> turn(Endpoint endpoint, String countedBy, Duration patience) {
        var taken = turns.computeIfAbsent(endpoint.path() + ' ' + countedBy, _ -> new ArrayDeque<>());
        long now = ticker.nanos();
        long window = endpoint.window().plus(TRAVEL).toNanos();
        boolean full = taken.size() == endpoint.calls();
        long wait = full ? Math.max(0, taken.getFirst() + window - now) : 0;
        if (wait > patience.toNanos()) {
            return Optional.empty();
        }
        if (full) {
            taken.removeFirst();
        }
        taken.addLast(now + wait);
        return Optional.of(Duration.ofNanos(wait));
    }
}
