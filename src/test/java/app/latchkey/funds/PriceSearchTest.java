package app.latchkey.funds;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.okx.Answer;
import app.latchkey.okx.Failure;
import app.latchkey.okx.FundingBalance;
import app.latchkey.okx.Told;
import app.latchkey.okx.Valuation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PriceSearchTest {

    private final ScriptedOkx okx = new ScriptedOkx();
    private final List<Valuation.Unit> asked = new ArrayList<>();

    @BeforeEach
    void hold() {
        okx.funding = () -> Answer.ok(List.of(held("BTC", "0.5"), held("ETH", "2"), held("USDT", "1000")));
        okx.valuation = unit -> {
            asked.add(unit);
            return worth(unit, unit == Valuation.Unit.BTC ? "0.61750000" : "37050.00");
        };
    }

    private static FundingBalance held(String ccy, String much) {
        return Told.funding(Map.of("ccy", ccy, "bal", much, "availBal", much));
    }

    private static Answer<Valuation> worth(Valuation.Unit unit, String much) {
        var funding = new BigDecimal(much);
        return Answer.ok(new Valuation(
                unit, funding, Optional.empty(), Optional.of(funding), Optional.empty(), Optional.empty()));
    }

    /** What is asked besides the dollars that every look asks for. */
    private Map<String, Price> ask() {
        var overview = Balances.read(okx);
        asked.clear();
        return PriceSearch.ask(okx, overview);
    }

    @Test
    void whatIsHeldAndCanBeCountedInIsAskedForAndNothingElse() {
        var prices = ask();

        assertThat(asked).containsExactly(Valuation.Unit.USDT, Valuation.Unit.BTC);
        assertThat(prices).containsOnlyKeys("BTC", "USDT");
        assertThat(prices.values().stream().map(Price::about))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("60000"), new BigDecimal("1"));
    }

    @Test
    void whatTradingGivesAPriceForIsNotAskedFor() {
        okx.trading = () -> Answer.ok(
                Told.trading("6000", List.of(Map.of("ccy", "BTC", "eq", "0.1", "eqUsd", "6000", "availBal", "0.1"))));

        assertThat(ask()).containsOnlyKeys("USDT");
        assertThat(asked).containsExactly(Valuation.Unit.USDT);
    }

    @Test
    void whatIsNotInFundingIsNotAskedFor() {
        okx.funding = () -> Answer.ok(List.of(held("BTC", "0"), held("ETH", "2")));

        assertThat(PriceSearch.isOf(Balances.read(okx))).isFalse();
        assertThat(ask()).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void withoutTheWorthInDollarsNothingIsAskedFor() {
        okx.valuation = _ -> Answer.failed(new Failure.TooBusy());

        assertThat(PriceSearch.isOf(Balances.read(okx))).isFalse();
    }

    @Test
    void whatOkxDoesNotAnswerStaysUnknownAndTheOtherOneIsThere() {
        var overview = Balances.read(okx);
        okx.valuation =
                unit -> unit == Valuation.Unit.BTC ? Answer.failed(new Failure.TooBusy()) : worth(unit, "37050.00");

        assertThat(PriceSearch.ask(okx, overview)).containsOnlyKeys("USDT");
    }

    @Test
    void valuationsOfDifferentMoneyMakeNoPrice() {
        var overview = Balances.read(okx);
        okx.funding = () -> Answer.ok(List.of(held("BTC", "0.5"), held("ETH", "2"), held("USDT", "2000")));

        assertThat(PriceSearch.ask(okx, overview)).isEmpty();
    }

    @Test
    void whereNobodyCanTellWhetherTheMoneyIsStillTheSameThereIsNoPrice() {
        var overview = Balances.read(okx);
        okx.funding = () -> Answer.failed(new Failure.TooBusy());

        assertThat(PriceSearch.ask(okx, overview)).isEmpty();
    }
}
