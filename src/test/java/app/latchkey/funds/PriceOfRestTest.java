package app.latchkey.funds;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.okx.AccountType;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Failure;
import app.latchkey.okx.FundingBalance;
import app.latchkey.okx.Told;
import app.latchkey.okx.Valuation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Half a bitcoin at 60000, 1000 dollars’ worth of USDT, and ether of which OKX tells no price. */
class PriceOfRestTest {

    private static final Map<String, Price> PRICES = Map.of("BTC", price("60000"), "USDT", price("1"));

    private final ScriptedOkx okx = new ScriptedOkx();

    @BeforeEach
    void hold() {
        hold(held("BTC", "0.5"), held("ETH", "1.5"), held("USDT", "1000"));
        worth("35500");
    }

    private void hold(FundingBalance... balances) {
        okx.funding = () -> Answer.ok(List.of(balances));
    }

    private static FundingBalance held(String ccy, String much) {
        return Told.funding(Map.of("ccy", ccy, "bal", much, "availBal", much));
    }

    private void worth(String funding) {
        var usd = new BigDecimal(funding);
        okx.valuation = _ -> Answer.ok(new Valuation(
                Valuation.Unit.USD, usd, Optional.empty(), Optional.of(usd), Optional.empty(), Optional.empty()));
    }

    private static Price price(String usd) {
        return Price.ofBalance(new BigDecimal(usd), BigDecimal.ONE).orElseThrow();
    }

    private Optional<BigDecimal> ether(Map<String, Price> prices) {
        return Balances.read(okx).with(prices).of("ETH").flatMap(funds -> funds.usd(AccountType.FUNDING));
    }

    @Test
    void theOneCurrencyWithoutAPriceIsWorthWhatAllOthersLeave() {
        assertThat(ether(PRICES)).contains(new BigDecimal("4500.00"));
    }

    @Test
    void frozenMoneyIsCountedOnBothSides() {
        hold(
                Told.funding(Map.of("ccy", "BTC", "bal", "0.5", "availBal", "0", "frozenBal", "0.5")),
                Told.funding(Map.of("ccy", "ETH", "bal", "1.5", "availBal", "0.5", "frozenBal", "1")),
                held("USDT", "1000"));

        assertThat(ether(PRICES)).contains(new BigDecimal("4500.00"));
    }

    @Test
    void ofTwoWithoutAPriceNobodyKnowsTheShareOfEither() {
        assertThat(ether(Map.of("BTC", price("60000")))).isEmpty();
    }

    @Test
    void whatIsNotThereDividesNothing() {
        hold(held("BTC", "0.5"), held("DOGE", "0"), held("ETH", "1.5"), held("USDT", "1000"));

        assertThat(ether(PRICES)).contains(new BigDecimal("4500.00"));
    }

    @Test
    void nothingAndLessThanNothingAreNoRest() {
        worth("31000");
        assertThat(ether(PRICES)).isEmpty();

        worth("30900");
        assertThat(ether(PRICES)).isEmpty();
    }

    @Test
    void aRestThatMayBeTheRoundingsOfAllOthersIsNotTrusted() {
        worth("31300");

        assertThat(ether(PRICES)).isEmpty();
    }

    @Test
    void aRestWithinWhichTheOthersPricesMayVaryIsNotTrusted() {
        var vague = new Price(new BigDecimal("60000"), new BigDecimal("50000"), new BigDecimal("70000"));

        assertThat(ether(Map.of("BTC", vague, "USDT", price("1")))).isEmpty();
    }

    @Test
    void whatTheAccountIsWorthMustBeKnown() {
        okx.valuation = _ -> Answer.failed(new Failure.TooBusy());

        assertThat(ether(PRICES)).isEmpty();
    }

    @Test
    void itIsStatedNeitherTooLowNorTooHigh() {
        var vague = new Price(new BigDecimal("60000"), new BigDecimal("59999"), new BigDecimal("60001"));
        var found = Balances.read(okx)
                .with(Map.of("BTC", vague, "USDT", price("1")))
                .of("ETH")
                .flatMap(CurrencyFunds::price)
                .orElseThrow();

        assertThat(found.atLeast()).isBetween(new BigDecimal("2999.66"), new BigDecimal("2999.67"));
        assertThat(found.atMost()).isBetween(new BigDecimal("3000.33"), new BigDecimal("3000.34"));
    }
}
