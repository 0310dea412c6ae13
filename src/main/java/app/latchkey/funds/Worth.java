package app.latchkey.funds;

import app.latchkey.okx.AccountType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** What money is worth in US dollars, as far as OKX's answers tell. */
public final class Worth {

    private static final MathContext UP = new MathContext(16, RoundingMode.CEILING);

    private Worth() {}

    /**
     * What an amount in an account is worth at most. Where OKX tells no price of the currency, the currency cannot be worth
     * more than all in the account (asset-valuation) that has no price either.
     *
     * @return empty when that is not told either
     */
    public static Optional<BigDecimal> atMost(
            AccountOverview overview, String ccy, AccountType account, BigDecimal amount) {
        var funds = overview.of(ccy);
        var price = funds.flatMap(CurrencyFunds::price);
        return price.isPresent()
                ? price.map(Price::atMost).map(amount::multiply)
                : funds.flatMap(known -> known.total(account))
                        .filter(total -> total.signum() > 0)
                        .flatMap(total -> withoutPrice(overview, account)
                                .map(rest -> rest.multiply(amount).divide(total, UP)));
    }

    /** What everything in the account that OKX tells no price of is worth together. */
    private static Optional<BigDecimal> withoutPrice(AccountOverview overview, AccountType account) {
        var known = overview.currencies().stream()
                .flatMap(funds -> funds.usdAtLeast(account).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return overview.usd(account).map(all -> all.subtract(known).max(BigDecimal.ZERO));
    }
}
