package app.latchkey.funds;

import app.latchkey.okx.AccountType;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Failure;
import app.latchkey.okx.FundingBalance;
import app.latchkey.okx.TradingBalance;
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
 * @param tradingUsd everything in Trading, in US dollars
 */
public record AccountOverview(
        List<CurrencyFunds> currencies,
        Optional<BigDecimal> tradingUsd,
        Optional<Failure> fundingFailure,
        Optional<Failure> tradingFailure) {

    public AccountOverview {
        currencies = List.copyOf(currencies);
    }

    static AccountOverview of(Answer<List<FundingBalance>> funding, Answer<TradingBalance> trading) {
        var inFunding = byCcy(funding.value().orElse(List.of()), FundingBalance::ccy);
        var inTrading =
                byCcy(trading.value().map(TradingBalance::currencies).orElse(List.of()), TradingBalance.Currency::ccy);
        var names = new TreeSet<>(inFunding.keySet());
        names.addAll(inTrading.keySet());
        var currencies = names.stream()
                .map(ccy -> new CurrencyFunds(
                        ccy, Optional.ofNullable(inFunding.get(ccy)), Optional.ofNullable(inTrading.get(ccy))))
                .toList();
        return new AccountOverview(
                currencies, trading.value().flatMap(TradingBalance::totalUsd), failure(funding), failure(trading));
    }

    /** The currency's balances; absent when neither account holds any of it. */
    public Optional<CurrencyFunds> of(String ccy) {
        return currencies.stream().filter(funds -> funds.ccy().equals(ccy)).findFirst();
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
