package app.latchkey.ui.funds;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.okx.AccountType;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Failure;
import app.latchkey.okx.Told;
import app.latchkey.okx.Valuation;
import app.latchkey.ui.Later;
import app.latchkey.ui.Message;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What funds are worth, where OKX tells no price of them in Trading. */
class PricesInFundingTest extends FundsModelTest {

    /** A bitcoin in Funding that is worth far more than the limit, and no price of anything. */
    private void holdBitcoinToo() {
        limit = 1000;
        test.okx.funding = () -> Answer.ok(List.of(
                Told.funding(Map.of("ccy", "BTC", "bal", "0.5", "availBal", "0.5")),
                Told.funding(Map.of("ccy", "USDT", "bal", "1250.5", "availBal", "1250.5"))));
        test.okx.valuation = unit -> Answer.ok(worth(unit == Valuation.Unit.BTC ? "0.52084167" : "31250.5000"));
    }

    private Optional<BigDecimal> shownWorthOf(String ccy) {
        return model.look()
                .overview()
                .getValue()
                .flatMap(now -> now.of(ccy))
                .flatMap(funds -> funds.usd(AccountType.FUNDING));
    }

    private void reviewTwoHundredAndFifty() {
        model.entry().ccy().set("USDT");
        model.entry().amount().set("250");
        model.review();
    }

    @Test
    void aSmallFirstMoveIsNotTypedOnceMoreThoughThereIsNoPriceInTrading() {
        holdBitcoinToo();
        model.enter();

        reviewTwoHundredAndFifty();

        assertThat(model.again().asked().getValue()).isEmpty();
        assertThat(shownWorthOf("USDT")).contains(new BigDecimal("1250.50"));
        assertThat(shownWorthOf("BTC"))
                .hasValueSatisfying(usd -> assertThat(usd).isBetween(new BigDecimal("29999"), new BigDecimal("30001")));
    }

    @Test
    void balancesAreShownBeforeTheirPricesAreThere() {
        holdBitcoinToo();
        var later = new Later();
        model = models(later.background()).of(test.desk, connection);
        model.enter();

        later.doNext();

        assertThat(model.look().loading().getValue()).isFalse();
        assertThat(shownInFunding()).contains(new BigDecimal("1250.5"));
        assertThat(shownWorthOf("USDT")).isEmpty();
        later.doNow();
        assertThat(shownWorthOf("USDT")).isPresent();
    }

    @Test
    void thePricesOfTheLastLookHoldUntilThoseOfTheNextAreThereAndNoLonger() {
        holdBitcoinToo();
        var later = new Later();
        model = models(later.background()).of(test.desk, connection);
        model.enter();
        later.doNow();
        model.look().refresh();
        later.doNext();
        assertThat(shownWorthOf("USDT")).isPresent();

        test.okx.valuation = _ -> Answer.failed(NO_ANSWER);
        later.doNow();

        assertThat(shownWorthOf("USDT")).isEmpty();
        assertThat(model.look().problem().getValue()).isEmpty();
    }

    @Test
    void whatMovedOutOfTradingKeepsThePriceThatTradingToldUntilTheNextPricesAreThere() {
        holdBitcoinToo();
        var ether = Told.funding(Map.of("ccy", "ETH", "bal", "2", "availBal", "2"));
        var bitcoin = Told.funding(Map.of("ccy", "BTC", "bal", "0.5", "availBal", "0.5"));
        var tether = Told.funding(Map.of("ccy", "USDT", "bal", "1250.5", "availBal", "1250.5"));
        test.okx.funding = () -> Answer.ok(List.of(bitcoin, ether));
        test.okx.trading = () -> Answer.ok(Told.trading(
                "1250.5", List.of(Map.of("ccy", "USDT", "eq", "1250.5", "eqUsd", "1250.5", "availBal", "1250.5"))));
        var later = new Later();
        model = models(later.background()).of(test.desk, connection);
        model.enter();
        later.doNow();
        test.okx.trading = () -> Answer.ok(Told.trading("0", List.of()));
        test.okx.funding = () -> Answer.ok(List.of(bitcoin, ether, tether));

        model.look().renew();
        later.doNext();

        assertThat(shownWorthOf("USDT")).contains(new BigDecimal("1250.50"));
        later.doNow();
        assertThat(shownWorthOf("USDT")).contains(new BigDecimal("1250.50"));
    }

    @Test
    void pricesThatComeBehindTheQuestionChangeNothingInIt() {
        holdBitcoinToo();
        var later = new Later();
        model = models(later.background()).of(test.desk, connection);
        model.enter();
        later.doNext();
        reviewTwoHundredAndFifty();

        later.doNow();

        assertThat(model.again().asked().getValue().map(TypedAgain.Asked::why))
                .contains(Message.of("funds.again.big", "USDT", 1000));
        assertThat(shownWorthOf("USDT")).isEmpty();
    }

    @Test
    void whatCannotBeReadAnewByHandStaysWithItsAgeAndItsPrices() {
        holdBitcoinToo();
        model.enter();
        var worth = shownWorthOf("USDT");
        pass(40);
        test.okx.funding = () -> Answer.failed(new Failure.TooBusy());

        model.look().refresh();

        assertThat(shownInFunding()).contains(new BigDecimal("1250.5"));
        assertThat(shownWorthOf("USDT")).isPresent().isEqualTo(worth);
        assertThat(model.look().problem().getValue()).isPresent();
        assertThat(model.look().age().getValue())
                .contains(new Age(Duration.ofSeconds(40), Optional.of(Duration.ofSeconds(10))));
        assertThat(model.entry().movable().getValue()).contains("USDT");
    }
}
