package app.latchkey.funds;

import app.latchkey.okx.AccountType;
import app.latchkey.okx.FundingBalance;
import app.latchkey.okx.TradingBalance;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One currency in both accounts, with the digits of OKX's answers.
 *
 * @param funding absent when there is none of it there, or that account could not be read
 * @param trading absent likewise
 */
public record CurrencyFunds(String ccy, Optional<FundingBalance> funding, Optional<TradingBalance.Currency> trading) {

    /** What can be moved out of an account; the Trading Account has further limits of its own (max-withdrawal). */
    public Optional<BigDecimal> available(AccountType account) {
        return switch (account) {
            case FUNDING -> funding.flatMap(FundingBalance::available);
            case TRADING -> trading.flatMap(TradingBalance.Currency::available);
        };
    }

    /** What is there in all: {@code bal} in Funding; equity in Trading, or its cash where OKX leaves that empty. */
    public Optional<BigDecimal> total(AccountType account) {
        return switch (account) {
            case FUNDING -> funding.flatMap(FundingBalance::total);
            case TRADING -> trading.flatMap(balance -> balance.equity().or(balance::cash));
        };
    }
}
