package app.latchkey.funds;

import app.latchkey.okx.AccountType;
import app.latchkey.okx.FundingBalance;
import app.latchkey.okx.TradingBalance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;

/**
 * One currency in both accounts, with the digits of OKX's answers.
 *
 * @param funding absent when there is none of it there, or that account could not be read
 * @param trading absent likewise
 * @param withdrawable what OKX lets out of Trading without borrowing (max-withdrawal); absent when it did not say
 * @param asked its price where somebody had to ask for it; see {@link PriceSearch}
 */
public record CurrencyFunds(
        String ccy,
        Optional<FundingBalance> funding,
        Optional<TradingBalance.Currency> trading,
        Optional<BigDecimal> withdrawable,
        Optional<Price> asked) {

    /** What can be moved out of an account: out of Trading no more than OKX lets out, and nothing while that is not known. */
    public Optional<BigDecimal> available(AccountType account) {
        return switch (account) {
            case FUNDING -> funding.flatMap(FundingBalance::available);
            case TRADING ->
                trading.flatMap(TradingBalance.Currency::available)
                        .flatMap(available -> withdrawable.map(available::min));
        };
    }

    /** What is there in all: {@code bal} in Funding; equity in Trading, or its cash where OKX leaves that empty. */
    public Optional<BigDecimal> total(AccountType account) {
        return switch (account) {
            case FUNDING -> funding.flatMap(FundingBalance::total);
            case TRADING -> trading.flatMap(balance -> balance.equity().or(balance::cash));
        };
    }

    /**
     * What it is worth in US dollars, where OKX says so: {@code eqUsd} in Trading, and in Funding by its price.
     */
    public Optional<BigDecimal> usd(AccountType account) {
        var inTrading = trading.flatMap(TradingBalance.Currency::usd);
        return switch (account) {
            case TRADING -> inTrading;
            case FUNDING -> inFunding(Price::about).map(usd -> usd.setScale(2, RoundingMode.HALF_UP));
        };
    }

    /** The same, and surely no more than it is. */
    Optional<BigDecimal> usdAtLeast(AccountType account) {
        return switch (account) {
            case TRADING -> usd(account);
            case FUNDING -> inFunding(Price::atLeast);
        };
    }

    /** What it is worth in Funding at that price; unrounded. */
    Optional<BigDecimal> inFunding(Function<Price, BigDecimal> which) {
        return total(AccountType.FUNDING).flatMap(much -> price().map(which).map(much::multiply));
    }

    /** What one of it is worth in US dollars, by what OKX says it is worth in Trading, or else by what was asked. */
    Optional<Price> price() {
        return total(AccountType.TRADING)
                .flatMap(much ->
                        trading.flatMap(TradingBalance.Currency::usd).flatMap(usd -> Price.ofBalance(usd, much)))
                .or(() -> asked);
    }

    /** The same with a price, unless there is one already. */
    CurrencyFunds priced(Optional<Price> price) {
        return price().isPresent() ? this : new CurrencyFunds(ccy, funding, trading, withdrawable, price);
    }
}
