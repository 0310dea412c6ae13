package app.latchkey.okx;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps OKX's documented rates on our side, for all clients of one transport. Safe on any thread. */
final class RateLimiter {

    /** Requests travel at different speeds: two that left a window apart may arrive closer together. */
    private static final Duration TRAVEL = Duration.ofMillis(50);

    private final Ticker ticker;
    private final Map<Counted, Deque<Long>> turns = new HashMap<>();
    private final Map<String, String> accounts = new HashMap<>();

    /** What is counted together. */
    private record Counted(Endpoint endpoint, String by, String currency) {}

    RateLimiter(Ticker ticker) {
        this.ticker = ticker;
    }

    /**
     * Takes the next turn for an endpoint.
     *
     * @param by the address or account that OKX counts by
     * @param currency empty where OKX does not count by it
     * @param patience how long the caller can wait
     * @return how long to wait for the turn; empty, with no turn taken, when it comes later than the caller can wait
     */
    synchronized Optional<Duration> turn(Endpoint endpoint, String by, String currency, Duration patience) {
        var counted = new Counted(endpoint, accounts.getOrDefault(by, by), currency);
        var taken = turns.computeIfAbsent(counted, _ -> new ArrayDeque<>());
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

    /** It was told whose account a stand-in stands for: from now on both count together, what was counted included. */
    synchronized void unite(String standIn, String account) {
        if (account.equals(accounts.put(standIn, account))) {
            return;
        }
        for (var counted : List.copyOf(turns.keySet())) {
            if (counted.by().equals(standIn)) {
                var together = new Counted(counted.endpoint(), account, counted.currency());
                turns.merge(together, Objects.requireNonNull(turns.remove(counted)), (known, more) -> Stream.concat(
                                known.stream(), more.stream())
                        .sorted(Comparator.reverseOrder())
                        .limit(counted.endpoint().calls())
                        .sorted()
                        .collect(Collectors.toCollection(ArrayDeque::new)));
            }
        }
    }
}
