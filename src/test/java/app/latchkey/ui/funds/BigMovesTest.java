package app.latchkey.ui.funds;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.okx.Answer;
import app.latchkey.ui.Message;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Which moves are typed once more before they are sent. */
class BigMovesTest extends FundsModelTest {

    @Test
    void aBigMoveIsTypedOnceMoreBeforeItIsSent() {
        limit = 100;
        reviewing("100.5").confirm();
        assertThat(model.again().asked().getValue().map(TypedAgain.Asked::why))
                .contains(Message.of("funds.again.big", "USDT", 100));
        assertThat(model.again().problem().getValue()).contains(Message.of("problem.amount.MISSING"));
        assertThat(test.okx.transfers).isEmpty();

        model.again().text().set("1005");
        model.confirm();
        assertThat(model.again().problem().getValue()).contains(Message.of("problem.again.DIFFERENT"));
        assertThat(test.okx.transfers).isEmpty();

        model.again().text().set("100,50");
        model.confirm();
        assertThat(test.okx.transfers).singleElement().satisfies(sent -> assertThat(sent.amount())
                .isEqualTo(new BigDecimal("100.5")));
    }

    @Test
    void aMoveUnderTheLimitIsNotTypedOnceMore() {
        limit = 101;
        reviewing("100.5");

        assertThat(model.again().asked().getValue()).isEmpty();
        assertThat(model.again().fits()).isTrue();
    }

    @Test
    void atALimitOfNothingEveryMoveIsTypedOnceMore() {
        limit = 0;
        test.okx.valuation = _ -> Answer.ok(worth("0"));
        reviewing("100.5").confirm();

        assertThat(test.okx.transfers).isEmpty();
    }

    @Test
    void whatOkxTellsNoWorthOfIsTypedOnceMore() {
        test.okx.valuation = _ -> Answer.failed(NO_ANSWER);
        reviewing("100.5").confirm();

        assertThat(model.again().asked().getValue().map(TypedAgain.Asked::why))
                .contains(Message.of("funds.again.noWorth", "USDT"));
        assertThat(test.okx.transfers).isEmpty();
    }

    @Test
    void whatWasTypedForOneMoveDoesNotHoldForTheNext() {
        limit = 1;
        reviewing("100.5");
        model.again().text().set("100.5");
        model.reconsider();

        model.review();

        assertThat(model.again().fits()).isFalse();
    }
}
