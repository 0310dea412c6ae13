package app.latchkey.ui.funds;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.funds.CurrencyFunds;
import app.latchkey.okx.AccountType;
import app.latchkey.okx.FundingBalance;
import app.latchkey.okx.Told;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BalanceFilterTest {

    private final BalanceFilter filter = new BalanceFilter();
    private final List<CurrencyFunds> all = List.of(
            funds("BTC", "0.5", "0.5", "20000"),
            funds("DOGE", "3", "2", "0.5"),
            funds("ETH", "1.5", "1", "2500"),
            new CurrencyFunds("NEW", funding("NEW", "7"), Optional.empty(), Optional.empty(), Optional.empty()),
            new CurrencyFunds("OLD", funding("OLD", "0"), Optional.empty(), Optional.empty(), Optional.empty()));

    private static Optional<FundingBalance> funding(String ccy, String much) {
        var amount = Optional.of(new BigDecimal(much));
        return Optional.of(new FundingBalance(ccy, amount, Optional.empty(), amount));
    }

    private static CurrencyFunds funds(String ccy, String inFunding, String inTrading, String eqUsd) {
        var trading =
                Told.trading("0", List.of(Map.of("ccy", ccy, "eq", inTrading, "availBal", inTrading, "eqUsd", eqUsd)));
        return new CurrencyFunds(
                ccy,
                funding(ccy, inFunding),
                trading.currencies().stream().findFirst(),
                Optional.empty(),
                Optional.empty());
    }

    private List<String> shown() {
        return filter.shown(all, AccountType.FUNDING).stream()
                .map(CurrencyFunds::ccy)
                .toList();
    }

    @Test
    void whatIsHeldIsShownInTheOrderOfTheAlphabet() {
        assertThat(shown()).containsExactly("BTC", "DOGE", "ETH", "NEW");
    }

    @Test
    void partOfANameFindsACurrencyInAnyCase() {
        filter.search().set(" et");

        assertThat(shown()).containsExactly("ETH");
    }

    @Test
    void whatIsWorthLittleCanBeHiddenAndWhatOkxGivesNoValueForStays() {
        filter.hidesSmall().set(true);

        assertThat(shown()).containsExactly("BTC", "ETH", "NEW");
    }

    @Test
    void whatIsWorthMostComesFirstWhenThatIsWanted() {
        filter.byValue().set(true);

        assertThat(shown()).containsExactly("BTC", "ETH", "DOGE", "NEW");
    }

    @Test
    void whatIsInFundingIsValuedByThePriceThatOkxGivesInTrading() {
        assertThat(all.get(2).usd(AccountType.FUNDING)).contains(new BigDecimal("3750.00"));
        assertThat(all.get(2).usd(AccountType.TRADING)).contains(new BigDecimal("2500"));
        assertThat(all.get(3).usd(AccountType.FUNDING)).isEmpty();
    }
}
