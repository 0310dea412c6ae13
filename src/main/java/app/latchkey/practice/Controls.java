package app.latchkey.practice;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * What OKX does not have: {@code /practice/…}, by which scripts move the clock, switch troubles and count requests.
 * Values come in the query or as a posted form.
 */
final class Controls implements HttpHandler {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,18})?");
    private static final Pattern OFFSET = Pattern.compile("-?\\d{1,15}");

    private final PracticeExchange exchange;
    private final ExchangeClock clock;
    private final TroubleControls troubles;

    Controls(PracticeExchange exchange, ExchangeClock clock) {
        this.exchange = exchange;
        this.clock = clock;
        troubles = new TroubleControls(exchange.troubles());
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
            case "GET /practice/trouble" -> troubles.list();
            case "POST /practice/trouble" ->
                troubles.on(
                        value("name", request, form), value("times", request, form), value("seconds", request, form));
            case "POST /practice/trouble/off" -> troubles.off(value("name", request, form));
            case "POST /practice/key" -> makeKey(value("environment", request, form), all(request, form));
            case "POST /practice/deposit" ->
                deposit(value("environment", request, form), value("ccy", request, form), value("amt", request, form));
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

    /** Takes what the form on the API page takes, under the same names; the second factor is spared. */
    private Answer makeKey(String environment, Query values) throws Refusal {
        var wanted = environment(environment);
        try {
            var made = exchange.createKey(KeyForm.read(values).request(wanted));
            return Answer.json(200, Json.object().put("apiKey", made.apiKey()).put("secretKey", made.secretKey()));
        } catch (IllegalArgumentException e) {
            throw new Refusal(Answer.text(422, String.valueOf(e.getMessage())));
        }
    }

    private Answer deposit(String environment, String ccy, String amount) throws Refusal {
        var wanted = environment(environment);
        demand(exchange.totals(wanted).containsKey(ccy), "ccy is a currency of the account's");
        demand(AMOUNT.matcher(amount).matches() && new BigDecimal(amount).signum() > 0, "amt is more than nothing");
        exchange.deposit(wanted, ccy, new BigDecimal(amount));
        var held = exchange.balances(wanted, AccountType.FUNDING).getOrDefault(ccy, BigDecimal.ZERO);
        return Answer.json(200, Json.object().put("ccy", ccy).put("bal", Json.plain(held)));
    }

    private static Environment environment(String name) throws Refusal {
        return switch (name) {
            case "", "live" -> Environment.LIVE;
            case "demo" -> Environment.DEMO;
            default -> throw new Refusal(Answer.text(400, "environment is live or demo"));
        };
    }

    private static Query all(Request request, Query form) {
        return request.query().has("name") ? request.query() : form;
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

    private static void demand(boolean met, String otherwise) throws Refusal {
        if (!met) {
            throw new Refusal(Answer.text(400, otherwise));
        }
    }
}
