package app.latchkey.funds;

import app.latchkey.okx.Answer;
import app.latchkey.okx.FundingBalance;
import app.latchkey.okx.OkxApi;
import app.latchkey.okx.Valuation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds prices of what lies in Funding while none of it is in Trading: OKX counts the same account in dollars and in the
 * currency, and the one over the other is the price.
 */
public final class PriceSearch {

    /** What people hold among the units that OKX counts in. */
    private static final List<Valuation.Unit> HELD = List.of(Valuation.Unit.USDT, Valuation.Unit.BTC);

    private PriceSearch() {}

    /** Whether asking could tell more. */
    public static boolean isOf(AccountOverview overview) {
        return lacking(overview).findAny().isPresent();
    }

    /**
     * Asks for what {@code overview} does not tell (GET /api/v5/asset/asset-valuation in those units); what OKX does not
     * answer stays unknown. Blocking, a second and more for each: OKX takes one such request a second.
     *
     * @return by currency; empty when what is in Funding has changed meanwhile, since valuations of different money make
     *     no price
     */
    public static Map<String, Price> ask(OkxApi okx, AccountOverview overview) {
        var prices = new TreeMap<String, Price>();
        lacking(overview)
                .forEach(unit -> price(okx, overview, unit).ifPresent(price -> prices.put(unit.name(), price)));
        return prices.isEmpty() || !isStill(overview, okx.fundingBalances()) ? Map.of() : prices;
    }

    private static Optional<Price> price(OkxApi okx, AccountOverview overview, Valuation.Unit unit) {
        return okx.valuation(unit).value().flatMap(Valuation::funding).flatMap(much -> overview.fundingUsd()
                .flatMap(usd -> Price.ofValuations(usd, much)));
    }

    private static Stream<Valuation.Unit> lacking(AccountOverview overview) {
        boolean isCounted =
                overview.fundingUsd().filter(usd -> usd.signum() > 0).isPresent();
        return HELD.stream()
                .filter(unit -> isCounted
                        && overview.of(unit.name()).filter(PriceSearch::lacks).isPresent());
    }

    private static boolean lacks(CurrencyFunds funds) {
        boolean isThere = funds.funding()
                .flatMap(FundingBalance::total)
                .filter(much -> much.signum() > 0)
                .isPresent();
        return isThere && funds.price().isEmpty();
    }

    private static boolean isStill(AccountOverview overview, Answer<List<FundingBalance>> now) {
        Set<FundingBalance> before = overview.currencies().stream()
                .flatMap(funds -> funds.funding().stream())
                .collect(Collectors.toUnmodifiableSet());
        return now.value().map(Set::copyOf).filter(before::equals).isPresent();
    }
}
