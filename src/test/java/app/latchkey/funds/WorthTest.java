package app.latchkey.funds;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.okx.AccountType;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Failure;
import app.latchkey.okx.Told;
import app.latchkey.okx.Valuation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorthTest {

    private final ScriptedOkx okx = new ScriptedOkx();

    @BeforeEach
    void holdTwoCurrencies() {
        okx.funding = () -> Answer.ok(List.of(
                Told.funding(Map.of("ccy", "BTC", "bal", "0.5", "availBal", "0.5")),
                Told.funding(Map.of("ccy", "USDT", "bal", "1000", "availBal", "1000"))));
    }

    private Optional<BigDecimal> atMost(String ccy, String amount) {
        return Worth.atMost(Balances.read(okx), ccy, AccountType.FUNDING, new BigDecimal(amount));
    }

    private static Answer<Valuation> funding(String usd) {
        return Answer.ok(new Valuation(
                Valuation.Unit.USD,
                new BigDecimal(usd),
                Optional.empty(),
                Optional.of(new BigDecimal(usd)),
                Optional.empty(),
                Optional.empty()));
    }

    @Test
    void whatIsAlsoInTradingHasThePriceThatOkxGivesItThere() {
        okx.trading = () -> Answer.ok(
                Told.trading("6000", List.of(Map.of("ccy", "BTC", "eq", "0.1", "eqUsd", "6000", "availBal", "0.1"))));

        assertThat(atMost("BTC", "0.25"))
                .hasValueSatisfying(usd -> assertThat(usd).isEqualByComparingTo("15000"));
    }

    @Test
    void whatIsTooLittleInTradingToBeWorthAnythingTellsNoPrice() {
        okx.trading = () -> Answer.ok(
                Told.trading("0", List.of(Map.of("ccy", "USDT", "eq", "0.000000001", "eqUsd", "0", "availBal", "0"))));
        okx.valuation = _ -> funding("31000");

        assertThat(atMost("USDT", "1000"))
                .hasValueSatisfying(usd -> assertThat(usd).isEqualByComparingTo("31000"));
    }

    @Test
    void whatHasNoPriceIsWorthNoMoreThanAllThatHasNone() {
        okx.trading = () -> Answer.ok(
                Told.trading("6000", List.of(Map.of("ccy", "BTC", "eq", "0.1", "eqUsd", "6000", "availBal", "0.1"))));
        okx.valuation = _ -> funding("31000");

        assertThat(atMost("USDT", "100"))
                .hasValueSatisfying(usd -> assertThat(usd).isEqualByComparingTo("100"));
    }

    @Test
    void withoutAnyPriceTheWholeAccountsWorthIsTheBound() {
        okx.valuation = _ -> funding("31000");

        assertThat(atMost("USDT", "100"))
                .hasValueSatisfying(usd -> assertThat(usd).isEqualByComparingTo("3100"));
        assertThat(atMost("BTC", "0.5"))
                .hasValueSatisfying(usd -> assertThat(usd).isEqualByComparingTo("31000"));
    }

    private Optional<BigDecimal> atMostOnceAsked(String ccy, String amount) {
        var read = Balances.read(okx);
        return Worth.atMost(read.with(PriceSearch.ask(okx, read)), ccy, AccountType.FUNDING, new BigDecimal(amount));
    }

    @Test
    void aPriceThatWasAskedForHoldsAndBoundsWhatHasNone() {
        okx.funding = () -> Answer.ok(List.of(
                Told.funding(Map.of("ccy", "BTC", "bal", "0.5", "availBal", "0.5")),
                Told.funding(Map.of("ccy", "NEW", "bal", "7", "availBal", "7")),
                Told.funding(Map.of("ccy", "USDT", "bal", "1000", "availBal", "1000"))));
        okx.valuation = unit -> funding(
                switch (unit) {
                    case USDT -> "31004.0000";
                    case BTC -> "0.51673333";
                    default -> "31004.0000";
                });

        assertThat(atMostOnceAsked("USDT", "250"))
                .hasValueSatisfying(usd -> assertThat(usd).isBetween(new BigDecimal("250"), new BigDecimal("250.01")));
        assertThat(atMostOnceAsked("NEW", "7"))
                .hasValueSatisfying(usd -> assertThat(usd).isBetween(new BigDecimal("4"), new BigDecimal("5")));
    }

    @Test
    void whatOkxDoesNotTellIsNotKnown() {
        okx.valuation = _ -> Answer.failed(new Failure.TooBusy());

        assertThat(atMost("USDT", "100")).isEmpty();
        assertThat(atMost("ETH", "1")).isEmpty();
    }
}
