package app.latchkey.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What everybody may ask: the time, whether the exchange is up, and what is traded on it. */
final class PublicEndpoints {

    private static final Duration MAINTENANCE_SINCE = Duration.ofMinutes(10);
    private static final Duration MAINTENANCE_STILL = Duration.ofMinutes(50);

    private final Troubles troubles;

    PublicEndpoints(Troubles troubles) {
        this.troubles = troubles;
    }

    List<Route> routes() {
        return List.of(
                new Route.Open("GET", "/api/v5/public/time", Limit.perAddress(10, 2), this::time),
                new Route.Open("GET", "/api/v5/system/status", Limit.perAddress(1, 5), this::status),
                new Route.Open("GET", "/api/v5/public/instruments", Limit.NONE, this::instruments));
    }

    private Answer time(Request request, Conditions conditions) {
        return Answer.ok(Json.array().add(Json.object().put("ts", millis(conditions.now()))));
    }

    private Answer status(Request request, Conditions conditions) {
        var rows = Json.array();
        var state = request.query().get("state");
        if (troubles.isOn(Trouble.MAINTENANCE) && (state.isEmpty() || state.equals("ongoing"))) {
            for (var environment : Environment.values()) {
                rows.add(upgrade(environment, conditions.now()));
            }
        }
        return Answer.okMessageLast(rows);
    }

    /** Trading libraries ask for this before anything else. Nothing is traded here, so the list is empty. */
    private Answer instruments(Request request, Conditions conditions) {
        return Answer.ok(Json.array());
    }

    private static ObjectNode upgrade(Environment environment, Instant now) {
        return Json.object()
                .put("begin", millis(now.minus(MAINTENANCE_SINCE)))
                .put("end", millis(now.plus(MAINTENANCE_STILL)))
                .put("href", "")
                .put("preOpenBegin", "")
                .put("scheDesc", "")
                .put("serviceType", "5")
                .put("state", "ongoing")
                .put("maintType", "2")
                .put("env", environment.statusCode())
                .put("system", "unified")
                .put("title", "Practice exchange upgrade");
    }

    private static String millis(Instant instant) {
        return Long.toString(instant.toEpochMilli());
    }
}
