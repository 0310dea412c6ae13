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
import app.latchkey.ui.TestDesk;
import app.latchkey.ui.funds.FundsViewModel.Stage;
import app.latchkey.vault.Connection;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One move: chosen, read once more, sent once, followed. */
class FundsViewModelTest extends FundsModelTest {

    @Test
    void allOfItIsTheBalanceInItsOwnDigits() {
        test.funding("USDT", "1.500000000000000000");
        model.enter();

        model.entry().all();
        model.review();

        assertThat(model.entry().amount().get()).isEqualTo("1.500000000000000000");
        assertThat(model.plan().getValue().orElseThrow().amount().plain()).isEqualTo("1.500000000000000000");
    }

    @Test
    void anAmountThatCannotMoveIsNotReviewed() {
        reviewing("1250.50000002");

        assertThat(model.stage().getValue()).isEqualTo(Stage.CHOOSING);
    }

    @Test
    void goingBackFromTheConfirmationSendsNothing() {
        reviewing("100.5").reconsider();
        model.confirm();

        assertThat(model.stage().getValue()).isEqualTo(Stage.CHOOSING);
        assertThat(model.entry().amount().get()).isEqualTo("100.5");
        assertThat(test.okx.transfers).isEmpty();
    }

    @Test
    void whatWasConfirmedIsSentInTheSameDigits() {
        reviewing("100.50").confirm();

        assertThat(model.stage().getValue()).isEqualTo(Stage.FOLLOWING);
        assertThat(test.okx.transfers).singleElement().satisfies(sent -> {
            assertThat(sent.ccy()).isEqualTo("USDT");
            assertThat(sent.amount().toPlainString()).isEqualTo("100.50");
        });
        assertThat(model.transfer().getValue().map(Transfer::state)).contains(TransferState.ACCEPTED);
    }

    @Test
    void confirmingTwiceSendsOnceWhetherBeforeOrAfterTheAnswer() {
        var later = new Later();
        model = models(later.background()).of(test.desk, connection);
        model.enter();
        later.doNow();
        model.entry().amount().set("100.5");
        model.review();

        model.confirm();
        model.confirm();
        assertThat(later.waiting()).isEqualTo(1);
        later.doNow();
        model.confirm();
        later.doNow();

        assertThat(test.okx.transfers).hasSize(1);
    }

    @Test
    void whatIsFollowedIsNotReviewedAnew() {
        reviewing("100.5").confirm();
        var sent = model.plan().getValue();

        model.review();

        assertThat(model.plan().getValue()).isEqualTo(sent);
        assertThat(model.stage().getValue()).isEqualTo(Stage.FOLLOWING);
    }

    @Test
    void aTransferThatOkxRefusesIsShownAsFailed() {
        test.okx.transfer = _ -> Answer.failed(new Failure.Rejected("58350", "Insufficient balance", 200));

        reviewing("100.5").confirm();

        assertThat(model.transfer().getValue().map(Transfer::state)).contains(TransferState.FAILED);
    }

    @Test
    void whenOkxIsNotReachedNothingIsSentAndTheAmountStays() {
        test.okx.time = () -> Answer.failed(new Failure.Unreachable(Failure.Obstacle.REFUSED, false));

        reviewing("100.5").confirm();

        assertThat(model.refused().getValue())
                .contains(Message.of(
                        "failure.whole", Message.of("failure.means.REFUSED"), Message.of("failure.todo.REFUSED")));
        assertThat(model.entry().amount().get()).isEqualTo("100.5");
        assertThat(test.okx.transfers).isEmpty();
        assertThat(model.transfer().getValue()).isEmpty();
        assertThat(test.desk.journal().newestFirst(10, 0))
                .singleElement()
                .satisfies(entry -> assertThat(entry.transfer().state()).isEqualTo(TransferState.FAILED));
    }

    @Test
    void itIsOnRecordWhenItWasConfirmedNotWhenItWasAskedAbout() {
        reviewing("100.5");
        pass(65);

        model.confirm();

        assertThat(test.desk.journal().newestFirst(1, 0)).singleElement().satisfies(entry -> assertThat(
                        entry.transfer().plan().created())
                .isEqualTo(test.now));
    }

    @Test
    void whoseTheKeyIsIsKeptBeforeAnythingIsMovedSoThatItCanBeSettled() throws IOException {
        var unknown = test.withoutUid(connection);
        model = models(Later.never()).of(test.desk, unknown);

        reviewing("100.5").confirm();

        assertThat(test.vault.connections().withId(unknown.id()).flatMap(Connection::uid))
                .contains("4711");
        assertThat(test.okx.transfers).hasSize(1);
    }

    @Test
    void whileThatCannotBeKeptNothingCanBeMoved() throws IOException {
        var unknown = test.withoutUid(connection);
        model = models(Later.never()).of(test.desk, unknown);
        test.fillDisk();

        reviewing("100.5");

        assertThat(model.look().problem().getValue()).contains(Message.of("problem.save.DISK_FULL"));
        assertThat(model.stage().getValue()).isEqualTo(Stage.CHOOSING);
    }

    @Test
    void anotherTransferBeginsWithAnEmptyAmount() {
        reviewing("100.5").confirm();

        model.another();

        assertThat(model.stage().getValue()).isEqualTo(Stage.CHOOSING);
        assertThat(model.entry().amount().get()).isEmpty();
        assertThat(model.transfer().getValue()).isEqualTo(Optional.empty());
    }

    @Test
    void withNothingInFundingThereIsNothingToChoose() {
        test.okx.funding = () -> Answer.ok(List.of());

        model.enter();

        assertThat(model.entry().movable().getValue()).isEmpty();
        assertThat(model.entry().ccy().get()).isEmpty();
        assertThat(model.entry().problem().getValue()).isEmpty();
    }

    @Test
    void theFirstLiveTransferIsToBeASmallOneAndTheNextIsNot() {
        model.enter();
        assertThat(model.firstLive().getValue()).isTrue();

        reviewing("1").confirm();
        new Settling(test.desk.journal(), ErrorCatalogue.load())
                .settleOnce(
                        test.okx,
                        model.transfer().getValue().orElseThrow().plan().account(),
                        TestDesk.NOW);
        model.another();

        assertThat(model.firstLive().getValue()).isFalse();
    }
}
