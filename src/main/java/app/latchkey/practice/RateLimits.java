package app.latchkey.practice;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * Counts requests against the documented rates. A request that is one too many is turned away and not counted. Safe on
 * any thread.
 */
final class RateLimits {

    /** Far more than there are accounts and endpoints; callers can be told to come from any number of addresses. */
    private static final int COUNTED_MAX = 1000;

    private final InstantSource clock;
    private final boolean kept;
    private final Map<String, Deque<Long>> counted = new RecentOnly<>(COUNTED_MAX);

    RateLimits(InstantSource clock, boolean kept) {
        this.clock = clock;
        this.kept = kept;
    }

    /** @throws Refusal when the request is one too many */
    void demand(Route.Open route, String address) throws Refusal {
        keep(route, address);
    }

    /** @throws Refusal when the request is one too many, or when it cannot be told whose it is */
    void demand(Route.Signed route, Request request, PracticeKey key) throws Refusal {
        var user = key.environment().name();
        boolean byCurrency = route.limit().scope() == Limit.Scope.USER_AND_CURRENCY;
        keep(route, byCurrency ? user + " " + currency(request) : user);
    }

    /** Names that are no currency count together. */
    private static String currency(Request request) throws Refusal {
        var ccy = request.parameters().optional("ccy");
        return Currencies.exists(ccy) ? ccy : "";
    }

    private void keep(Route route, String together) throws Refusal {
        if (kept
                && route.limit().scope() != Limit.Scope.NOBODY
                && !admits(route.limit(), route.path() + " " + together)) {
            throw new Refusal(Errors.TOO_MANY_REQUESTS);
        }
    }

    private synchronized boolean admits(Limit limit, String together) {
        long now = clock.millis();
        var times = counted.computeIfAbsent(together, _ -> new ArrayDeque<>());
        long over = now - limit.window().toMillis();
        times.removeIf(time -> time <= over || time > now); // later than now: the clock was moved back
        if (times.size() >= limit.calls()) {
            return false;
        }
        times.addLast(now);
        return true;
    }
}
