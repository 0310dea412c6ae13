package app.latchkey.funds;

import app.latchkey.okx.AccountType;
import app.latchkey.okx.FundingBalance;
import app.latchkey.okx.TradingBalance;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * One currency in both accounts, with the digits of OKX's answers.
 *
 * @param funding absent when there is none of it there, or that account could not be read
 * @param trading absent likewise
 * @param withdrawable what OKX lets out of Trading without borrowing (max-withdrawal); absent when it did not say
 */
public record CurrencyFunds(
        String ccy,
        Optional<FundingBalance> funding,
        Optional<TradingBalance.Currency> trading,
        Optional<BigDecimal> withdrawable) {

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
     * What it is worth in US dollars, where OKX says so: {@code eqUsd} in Trading, and by the price in that also in
     * Funding.
     */
    public Optional<BigDecimal> usd(AccountType account) {
        var inTrading = trading.flatMap(TradingBalance.Currency::usd);
        return switch (account) {
            case TRADING -> inTrading;
            case FUNDING ->
                total(account).flatMap(much -> price().map(
                                price -> much.multiply(price).setScale(2, RoundingMode.HALF_UP)));
        };
    }

    /** What one of it is worth in US dollars, by what OKX says it is worth in Trading. */
    Optional<BigDecimal> price() {
        return total(AccountType.TRADING).filter(much -> much.signum() > 0).flatMap(much -> trading.flatMap(
                        TradingBalance.Currency::usd)
                .map(usd -> usd.divide(much, MathContext.DECIMAL64)));
    }
}
