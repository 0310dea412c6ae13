package app.latchkey.practice;

import java.util.List;

/** What there is, and what it is worth: {@code asset/currencies} and {@code asset/asset-valuation}. */
final class AssetEndpoints {

    private static final String USUAL_UNIT = "BTC";

    private final Books books;

    AssetEndpoints(Books books) {
        this.books = books;
    }

    List<Route> routes() {
        return List.of(
                new Route.Signed(
                        "GET", "/api/v5/asset/currencies", Limit.perUser(6, 1), Permission.READ, this::currencies),
                new Route.Signed(
                        "GET", "/api/v5/asset/asset-valuation", Limit.perUser(1, 1), Permission.READ, this::valuation));
    }

    private Answer currencies(Request request, Conditions conditions, PracticeKey key) throws Refusal {
        return Answer.ok(Json.array().addAll(Currencies.rows(Currencies.wanted(request))));
    }

    /** There is no earning here, and no classic account. */
    private Answer valuation(Request request, Conditions conditions, PracticeKey key) throws Refusal {
        var asked = request.query().get("ccy");
        var unit =
                Prices.ofUnit(asked.isEmpty() ? USUAL_UNIT : asked).orElseThrow(() -> new Refusal(Errors.wrong("ccy")));
        var both = books.holdings(key.environment());
        var funding = Prices.inUnits(Prices.inDollars(both.funding()), unit);
        var trading = Prices.inUnits(Prices.inDollars(both.trading()), unit);
        var row = Json.object();
        row.set(
                "details",
                Json.object()
                        .put("classic", "0")
                        .put("earn", "0")
                        .put("funding", Json.plain(funding))
                        .put("trading", Json.plain(trading)));
        return Answer.okMessageLast(Json.array()
                .add(row.put("totalBal", Json.plain(funding.add(trading)))
                        .put("ts", Long.toString(conditions.now().toEpochMilli()))));
    }
}
