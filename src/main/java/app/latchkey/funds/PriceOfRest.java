package app.latchkey.funds;

import app.latchkey.okx.AccountType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The price of the one currency in Funding that has none yet: it is worth what all others leave of the account. Frozen
 * money is in both figures.
 */
final class PriceOfRest {

    /** A rest below this part of the account may be nothing but the roundings of all others. */
    private static final BigDecimal LEAST_PART = new BigDecimal("0.01");

    private PriceOfRest() {}

    /** By currency; empty where more than one, or none, has no price, and where the rest is too little to be trusted. */
    static Map<String, Price> of(AccountOverview overview) {
        var held = overview.currencies().stream().filter(PriceOfRest::isHeld).toList();
        var without = held.stream().filter(funds -> funds.price().isEmpty()).toList();
        if (without.size() != 1) {
            return Map.of();
        }
        var only = without.getFirst();
        return only.total(AccountType.FUNDING)
                .filter(much -> much.signum() > 0)
                .flatMap(much -> overview.fundingUsd().flatMap(all -> price(all, held, much)))
                .map(price -> Map.of(only.ccy(), price))
                .orElse(Map.of());
    }

    /** What does not tell how much it is may be any amount. */
    private static boolean isHeld(CurrencyFunds funds) {
        return funds.funding().isPresent()
                && funds.total(AccountType.FUNDING)
                        .filter(much -> much.signum() == 0)
                        .isEmpty();
    }

    private static Optional<Price> price(BigDecimal all, List<CurrencyFunds> held, BigDecimal much) {
        var about = rest(all, held, Price::about);
        var atLeast = rest(all, held, Price::atMost);
        boolean isTrusted = atLeast.signum() > 0 && about.compareTo(all.multiply(LEAST_PART)) >= 0;
        return isTrusted
                ? Optional.of(Price.ofRange(about, atLeast, rest(all, held, Price::atLeast), much))
                : Optional.empty();
    }

    private static BigDecimal rest(BigDecimal all, List<CurrencyFunds> held, Function<Price, BigDecimal> which) {
        return held.stream().flatMap(funds -> funds.inFunding(which).stream()).reduce(all, BigDecimal::subtract);
    }
}
