package app.latchkey.practice;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What OKX does not have: {@code /practice/…}, by which scripts move the clock, switch troubles and count requests.
 * Values come in the query or as a posted form.
 */
final class Controls implements HttpHandler {

    private static final Pattern OFFSET = Pattern.compile("-?\\d{1,15}");
    private static final Pattern TIMES = Pattern.compile("\\d{1,9}");

    private final PracticeExchange exchange;
    private final ExchangeClock clock;

    Controls(PracticeExchange exchange, ExchangeClock clock) {
        this.exchange = exchange;
        this.clock = clock;
    }

    @Override
    public void handle(HttpExchange http) throws IOException {
        try (http) {
            Http.send(http, answer(http));
        }
    }

    private Answer answer(HttpExchange http) throws IOException {
        try {
            var request = Request.of(http);
            return answer(request, request.bodyAsForm());
        } catch (Refusal refusal) {
            return refusal.answer();
        }
    }

    private Answer answer(Request request, Query form) throws Refusal, IOException {
        return switch (request.method() + " " + request.path()) {
            case "GET /practice/clock" -> clock();
            case "POST /practice/clock" -> moveClock(value("offsetMs", request, form));
            case "GET /practice/counters" -> counters();
            case "GET /practice/trouble" -> troubles();
            case "POST /practice/trouble" -> switchOn(value("name", request, form), value("times", request, form));
            case "POST /practice/trouble/off" -> switchOff(value("name", request, form));
            case "POST /practice/address" -> moveCaller(value("ip", request, form));
            case "POST /practice/start-over" -> startOver();
            default -> Answer.text(404, "There is nothing here");
        };
    }

    private static String value(String name, Request request, Query form) {
        return request.query().has(name) ? request.query().get(name) : form.get(name);
    }

    private Answer clock() {
        return Answer.json(
                200,
                Json.object()
                        .put("now", clock.instant().toString())
                        .put("offsetMs", clock.offset().toMillis()));
    }

    private Answer moveClock(String offsetMs) throws Refusal {
        demand(OFFSET.matcher(offsetMs).matches(), "offsetMs is a whole number of milliseconds");
        clock.move(Duration.ofMillis(Long.parseLong(offsetMs)));
        return clock();
    }

    private Answer counters() {
        var counters = exchange.counters();
        var body = Json.object();
        body.set("requests", Json.MAPPER.valueToTree(counters.requests()));
        return Answer.json(
                200,
                body.put("transfersBooked", counters.transfersBooked())
                        .put("clientIdsRepeated", counters.clientIdsRepeated()));
    }

    private Answer troubles() {
        var active = exchange.troubles().active();
        var list = Json.array();
        for (var trouble : Trouble.values()) {
            var left = Optional.ofNullable(active.get(trouble));
            list.add(Json.object()
                    .put("name", wireName(trouble))
                    .put("title", trouble.title())
                    .put("sentence", trouble.sentence())
                    .put("on", left.isPresent())
                    .put(
                            "timesLeft",
                            left.filter(times -> times != Integer.MAX_VALUE).orElse(null)));
        }
        var body = Json.object();
        body.set("troubles", list);
        return Answer.json(200, body);
    }

    private Answer switchOn(String name, String times) throws Refusal {
        var trouble = trouble(name);
        if (times.isEmpty()) {
            exchange.troubles().on(trouble);
            return troubles();
        }
        demand(TIMES.matcher(times).matches(), "times is a number of requests");
        exchange.troubles().on(trouble, Integer.parseInt(times));
        return troubles();
    }

    private Answer switchOff(String name) throws Refusal {
        if (name.isEmpty()) {
            exchange.troubles().allOff();
        } else {
            exchange.troubles().off(trouble(name));
        }
        return troubles();
    }

    private Answer moveCaller(String address) throws Refusal {
        demand(AddressRange.isAddress(address), "ip is an IPv4 or IPv6 address");
        exchange.callerAddress(address);
        return Answer.json(200, Json.object().put("ip", address));
    }

    private Answer startOver() throws IOException {
        exchange.startOver();
        return clock();
    }

    private static Trouble trouble(String name) throws Refusal {
        return Arrays.stream(Trouble.values())
                .filter(trouble ->
                        wireName(trouble).equals(name.toLowerCase(Locale.ROOT).replace('_', '-')))
                .findFirst()
                .orElseThrow(() -> new Refusal(Answer.text(400, "There is no trouble of that name")));
    }

    /** {@code ANSWER_LOST} is {@code answer-lost}; the constant's own spelling is understood too. */
    private static String wireName(Trouble trouble) {
        return trouble.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void demand(boolean met, String otherwise) throws Refusal {
        if (!met) {
            throw new Refusal(Answer.text(400, otherwise));
        }
    }
}
