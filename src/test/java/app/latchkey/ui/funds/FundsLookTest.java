package app.latchkey.ui.funds;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.funds.Settling;
import app.latchkey.funds.Transfer;
import app.latchkey.funds.TransferState;
import app.latchkey.okx.Answer;
import app.latchkey.okx.ErrorCatalogue;
import app.latchkey.okx.Failure;
import app.latchkey.ui.Later;
import app.latchkey.ui.Message;
import app.latchkey.ui.funds.FundsViewModel.Stage;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When the balances are read, what is said of them, and when they stay as they are. */
class FundsLookTest extends FundsModelTest {

    @Test
    void bothAccountsAreReadAndTheFirstCurrencyThatCanMoveIsChosen() {
        model.enter();

        assertThat(model.look().loading().getValue()).isFalse();
        assertThat(model.look().problem().getValue()).isEmpty();
        assertThat(model.entry().movable().getValue()).containsExactly("USDT");
        assertThat(model.entry().ccy().get()).isEqualTo("USDT");
        assertThat(model.entry().available().getValue()).contains(new BigDecimal("1250.50000001"));
    }

    @Test
    void aClockForWhichATerminalWouldBeRefusedIsTold() {
        test.okx.offset = Duration.ofDays(-1);
        model.enter();
        assertThat(model.look().clockOff().getValue()).contains(Duration.ofDays(-1));

        test.okx.offset = Duration.ofSeconds(19);
        model.look().refresh();
        assertThat(model.look().clockOff().getValue()).isEmpty();
    }

    @Test
    void accountsThatCannotBeReadAreSaidAndNothingCanBeReviewed() {
        test.okx.funding = () -> Answer.failed(new Failure.Rejected("50110", "Not in whitelist", 401));
        model.enter();
        model.entry().amount().set("1");
        model.review();

        assertThat(model.look().problem().getValue())
                .contains(Message.of(
                        "failure.wholeSaid",
                        Message.of("failure.means.ADDRESS_NOT_LISTED"),
                        Message.of("failure.todo.ADDRESS_NOT_LISTED"),
                        Message.of("failure.said", "50110", "Not in whitelist")));
        assertThat(model.entry().movable().getValue()).isEmpty();
        assertThat(model.stage().getValue()).isEqualTo(Stage.CHOOSING);
    }

    @Test
    void whileItIsSeenTheBalancesAreReadAgainEveryTenSecondsAndTheirAgeIsTold() {
        model.enter();
        model.look().seen(true);
        test.funding("USDT", "7");
        pass(9);
        assertThat(model.look().age().getValue()).contains(new Age(Duration.ofSeconds(9), Optional.empty()));
        assertThat(shownInFunding()).contains(new BigDecimal("1250.50000001"));

        pass(1);

        assertThat(shownInFunding()).contains(new BigDecimal("7"));
        assertThat(model.look().age().getValue()).contains(new Age(Duration.ZERO, Optional.empty()));
    }

    @Test
    void whatNobodySeesIsNotReadAndIsReadAtOnceWhenSomebodyComesBack() {
        model.enter();
        model.look().seen(true);
        model.look().seen(false);
        test.funding("USDT", "7");
        pass(600);
        assertThat(shownInFunding()).contains(new BigDecimal("1250.50000001"));

        model.look().seen(true);

        assertThat(shownInFunding()).contains(new BigDecimal("7"));
    }

    @Test
    void onceTheScreenIsLeftNothingIsReadAnyMore() {
        model.enter();
        model.look().seen(true);
        model.leave();

        assertThat(ticker.isRunning()).isFalse();
    }

    @Test
    void whileOkxIsBusyWhatIsShownAndTypedStaysAndLooksGetRarer() {
        model.enter();
        model.look().seen(true);
        model.entry().amount().set("100.5");
        test.okx.funding = () -> Answer.failed(new Failure.TooBusy());
        pass(10);

        assertThat(shownInFunding()).contains(new BigDecimal("1250.50000001"));
        assertThat(model.entry().amount().get()).isEqualTo("100.5");
        assertThat(model.look().problem().getValue()).isPresent();
        assertThat(model.look().age().getValue())
                .contains(new Age(Duration.ofSeconds(10), Optional.of(Duration.ofSeconds(10))));
        pass(10);
        assertThat(model.look().age().getValue())
                .contains(new Age(Duration.ofSeconds(20), Optional.of(Duration.ofSeconds(20))));
    }

    @Test
    void whatWasReadBeforeAMoveIsNotKeptAfterIt() {
        reviewing("100.5");
        model.again().text().set("100.5");
        model.confirm();
        var account = model.transfer().getValue().orElseThrow().plan().account();
        test.okx.funding = () -> Answer.failed(new Failure.TooBusy());

        new Settling(test.desk.journal(), ErrorCatalogue.load()).settleOnce(test.okx, account, test.now);

        assertThat(model.transfer().getValue().map(Transfer::state)).contains(TransferState.DONE);
        assertThat(shownInFunding()).isEmpty();
        assertThat(model.look().age().getValue()).isEmpty();
    }

    @Test
    void anAccountThatCouldNotBeReadAtFirstIsShownAsSoonAsItCanBe() {
        var held = test.okx.funding;
        test.okx.funding = () -> Answer.failed(new Failure.TooBusy());
        test.okx.trading = () -> Answer.failed(new Failure.TooBusy());
        model.enter();
        model.look().seen(true);
        test.okx.funding = held;

        pass(10);

        assertThat(shownInFunding()).contains(new BigDecimal("1250.50000001"));
        assertThat(model.look().problem().getValue()).isPresent();
    }

    @Test
    void whatIsAskedAboutDoesNotChangeBehindTheQuestion() {
        model.look().seen(true);
        reviewing("100.5");
        test.funding("USDT", "7");

        pass(60);

        assertThat(shownInFunding()).contains(new BigDecimal("1250.50000001"));
    }

    @Test
    void aLookThatComesBackBehindTheQuestionIsNotShownAndWasNotInVain() {
        var later = new Later();
        model = models(later.background()).of(test.desk, connection);
        model.enter();
        later.doNow();
        model.look().seen(true);
        model.entry().amount().set("100.5");
        pass(10);
        test.funding("USDT", "7");
        model.review();

        later.doNow();
        pass(1);

        assertThat(shownInFunding()).contains(new BigDecimal("1250.50000001"));
        assertThat(model.look().age().getValue()).contains(new Age(Duration.ofSeconds(11), Optional.empty()));
    }
}
