package app.latchkey.practice;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Everything under {@code /api/v5/}: finds the endpoint, lets the gate look, and has the troubles that are on. */
final class Api implements HttpHandler {

    private static final Duration SKEW = Duration.ofMinutes(2);

    private final Map<String, Map<String, Route>> routes = new HashMap<>();
    private final Gate gate;
    private final RateLimits limits;
    private final Troubles troubles;
    private final Counters counters;
    private final InstantSource clock;
    private final Supplier<String> callerAddress;
    private final Duration slowness;
    private final Silence silence;
    private final Accidents accidents;

    Api(
            List<Route> routes,
            Gate gate,
            RateLimits limits,
            Troubles troubles,
            Counters counters,
            InstantSource clock,
            Supplier<String> callerAddress,
            Duration slowness,
            Silence silence,
            Mishaps mishaps) {
        routes.forEach(route ->
                this.routes.computeIfAbsent(route.path(), _ -> new HashMap<>()).put(route.method(), route));
        this.gate = gate;
        this.limits = limits;
        this.troubles = troubles;
        this.counters = counters;
        this.clock = clock;
        this.callerAddress = callerAddress;
        this.slowness = slowness;
        this.silence = silence;
        this.accidents = new Accidents(mishaps);
    }

    @Override
    public void handle(HttpExchange http) throws IOException {
        try (http) {
            var answer = answer(http);
            if (answer.isEmpty()) {
                return; // closing without an answer cuts the connection
            }
            dawdle();
            Http.send(
                    http,
                    troubles.strikes(Trouble.MALFORMED_JSON) ? answer.get().cutShort() : answer.get());
        }
    }

    private Optional<Answer> answer(HttpExchange http) throws IOException {
        try {
            var request = Request.of(http);
            return accidents.answer(request, () -> handled(request));
        } catch (Refusal refusal) {
            return Optional.of(refusal.answer());
        }
    }

    private Optional<Answer> handled(Request request) {
        try {
            return answer(request);
        } catch (Refusal refusal) {
            return Optional.of(refusal.answer());
        } catch (UncheckedIOException _) {
            return Optional.of(Errors.SYSTEM_ERROR); // the state could not be saved, and is as it was
        }
    }

    private Optional<Answer> answer(Request request) throws Refusal {
        var here = routes.getOrDefault(request.path(), Map.of());
        var route = here.get(request.method());
        counters.received(route == null ? "other" : request.method() + " " + request.path());
        if (troubles.strikes(Trouble.EDGE_BLOCK)) {
            return Optional.of(EdgeTrace.EDGE_BLOCK);
        }
        if (troubles.strikes(Trouble.RATE_LIMITED)) {
            return Optional.of(Errors.TOO_MANY_REQUESTS);
        }
        if (route == null) {
            return Optional.of(here.isEmpty() ? Errors.NO_SUCH_ENDPOINT : Errors.WRONG_METHOD);
        }
        return answer(route, request);
    }

    private Optional<Answer> answer(Route route, Request request) throws Refusal {
        return switch (route) {
            case Route.Open open -> Optional.of(answer(open, request));
            case Route.Signed signed when troubles.strikes(Trouble.MAINTENANCE) -> Optional.of(Errors.MAINTENANCE);
            case Route.Signed signed -> answer(signed, request);
        };
    }

    private Answer answer(Route.Open route, Request request) throws Refusal {
        var conditions = conditions(request, null);
        limits.demand(route, conditions.address());
        return route.endpoint().answer(request, conditions);
    }

    private Optional<Answer> answer(Route.Signed route, Request request) throws Refusal {
        var conditions = conditions(request, route.needed());
        var key = gate.admit(request, route.needed(), conditions);
        limits.demand(route, request, key);
        boolean isTransfer = route.path().equals(TransferEndpoints.TRANSFER_PATH);
        boolean isCut = isTransfer && troubles.strikes(Trouble.CUT_BEFORE_BOOKING);
        if (isCut || silence.isAbout(route)) {
            return Optional.empty();
        }
        boolean mayBeLost = isTransfer && troubles.isOn(Trouble.ANSWER_LOST);
        if (mayBeLost) {
            silence.begin(); // before it is booked: somebody may be asking about it already
        }
        var answer = route.endpoint().answer(request, conditions, key);
        boolean isLost = mayBeLost && answer.isSuccess() && troubles.strikes(Trouble.ANSWER_LOST);
        return isLost ? Optional.empty() : Optional.of(answer);
    }

    private Conditions conditions(Request request, @Nullable Permission needed) {
        var now = troubles.strikes(Trouble.SKEWED_CLOCK) ? clock.instant().plus(SKEW) : clock.instant();
        if (needed == null) {
            return new Conditions(now, callerAddress.get(), false, false);
        }
        boolean wrongSite = !OtherSite.isAsked(request) && troubles.strikes(Trouble.WRONG_SITE);
        boolean hidden = wrongSite || troubles.strikes(Trouble.KEY_EXPIRED);
        boolean withheld = needed == Permission.TRADE
                ? troubles.strikes(Trouble.PERMISSION_MISSING)
                : troubles.isOn(Trouble.PERMISSION_MISSING);
        var address = troubles.strikes(Trouble.IP_NOT_LISTED) ? Trouble.STRANGE_ADDRESS : callerAddress.get();
        return new Conditions(now, address, hidden, withheld);
    }

    private void dawdle() {
        if (!troubles.strikes(Trouble.SLOW)) {
            return;
        }
        try {
            Thread.sleep(slowness);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // the exchange is closing
        }
    }
}
