package app.latchkey.funds;

import app.latchkey.okx.AccountType;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Failure;
import app.latchkey.okx.FundingBalance;
import app.latchkey.okx.MaxWithdrawal;
import app.latchkey.okx.TradingBalance;
import app.latchkey.okx.Valuation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The Funding and the Trading Account side by side, by currency in alphabetical order. Either may have failed to be read
 * while the other is shown.
 *
 * @param fundingUsd everything in Funding, in US dollars (asset-valuation)
 * @param tradingUsd everything in Trading, in US dollars
 */
public record AccountOverview(
        List<CurrencyFunds> currencies,
        Optional<BigDecimal> fundingUsd,
        Optional<BigDecimal> tradingUsd,
        Optional<Failure> fundingFailure,
        Optional<Failure> tradingFailure) {

    public AccountOverview {
        currencies = List.copyOf(currencies);
    }

    /** @param withdrawals and {@code worth}: shown where they are there, and no matter of complaint where they are not */
    static AccountOverview of(
            Answer<List<FundingBalance>> funding,
            Answer<TradingBalance> trading,
            Answer<List<MaxWithdrawal>> withdrawals,
            Answer<Valuation> worth) {
        var inFunding = byCcy(funding.value().orElse(List.of()), FundingBalance::ccy);
        var inTrading =
                byCcy(trading.value().map(TradingBalance::currencies).orElse(List.of()), TradingBalance.Currency::ccy);
        var withdrawable = byCcy(withdrawals.value().orElse(List.of()), MaxWithdrawal::ccy);
        var names = new TreeSet<>(inFunding.keySet());
        names.addAll(inTrading.keySet());
        var currencies = names.stream()
                .map(ccy -> new CurrencyFunds(
                        ccy,
                        Optional.ofNullable(inFunding.get(ccy)),
                        Optional.ofNullable(inTrading.get(ccy)),
                        Optional.ofNullable(withdrawable.get(ccy)).flatMap(MaxWithdrawal::own),
                        Optional.empty()))
                .toList();
        return new AccountOverview(
                currencies,
                worth.value().flatMap(Valuation::funding),
                trading.value().flatMap(TradingBalance::totalUsd),
                failure(funding),
                failure(trading));
    }

    /**
     * The same with prices, by currency, for what has none in it, and with the price of the one currency that is the rest;
     * see {@link PriceOfRest}.
     */
    public AccountOverview with(Map<String, Price> prices) {
        var priced = priced(prices);
        return priced.priced(PriceOfRest.of(priced));
    }

    /** The prices that the balances themselves tell, by currency. */
    public Map<String, Price> prices() {
        return currencies.stream()
                .filter(funds -> funds.price().isPresent())
                .collect(Collectors.toMap(
                        CurrencyFunds::ccy, funds -> funds.price().orElseThrow()));
    }

    private AccountOverview priced(Map<String, Price> prices) {
        var priced = currencies.stream()
                .map(funds -> funds.priced(Optional.ofNullable(prices.get(funds.ccy()))))
                .toList();
        return new AccountOverview(priced, fundingUsd, tradingUsd, fundingFailure, tradingFailure);
    }

    /** The currency's balances; absent when neither account holds any of it. */
    public Optional<CurrencyFunds> of(String ccy) {
        return currencies.stream().filter(funds -> funds.ccy().equals(ccy)).findFirst();
    }

    /** What everything in an account is worth in US dollars. */
    public Optional<BigDecimal> usd(AccountType account) {
        return switch (account) {
            case FUNDING -> fundingUsd;
            case TRADING -> tradingUsd;
        };
    }

    /** Why an account could not be read; absent when it was. */
    public Optional<Failure> failure(AccountType account) {
        return switch (account) {
            case FUNDING -> fundingFailure;
            case TRADING -> tradingFailure;
        };
    }

    /** OKX lists a currency once; should it do otherwise, the first one counts. */
    private static <T> Map<String, T> byCcy(List<T> balances, Function<T, String> ccy) {
        return balances.stream().collect(Collectors.toMap(ccy, Function.identity(), (first, _) -> first));
    }

    private static Optional<Failure> failure(Answer<?> answer) {
        return switch (answer) {
            case Answer.Ok<?> _ -> Optional.empty();
            case Answer.Failed<?>(var failure) -> Optional.of(failure);
        };
    }
}
