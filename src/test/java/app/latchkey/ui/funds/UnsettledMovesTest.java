package app.latchkey.ui.funds;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.funds.ScriptedOkx;
import app.latchkey.funds.Settling;
import app.latchkey.funds.Transfer;
import app.latchkey.funds.TransferReason;
import app.latchkey.funds.TransferState;
import app.latchkey.okx.AccountType;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Bill;
import app.latchkey.okx.ErrorCatalogue;
import app.latchkey.okx.Told;
import app.latchkey.okx.TransferStatus;
import app.latchkey.ui.Message;
import app.latchkey.ui.TestDesk;
import app.latchkey.ui.TestTransfers;
import app.latchkey.ui.funds.FundsViewModel.Stage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Moves of which it is not known, or not yet, whether they happened; and what comes out about them later. */
class UnsettledMovesTest extends FundsModelTest {

    @Test
    void aLostAnswerLeavesItUnknownAndBlocksTheSameCurrency() {
        test.okx.transfer = _ -> Answer.failed(NO_ANSWER);
        reviewing("100.5").confirm();
        assertThat(model.transfer().getValue().map(Transfer::state)).contains(TransferState.UNKNOWN);
        assertThat(model.transfer().getValue().flatMap(Transfer::reason)).contains(TransferReason.NO_ANSWER);

        model.another();
        reviewing("100.5");

        assertThat(model.refused().getValue())
                .contains(
                        Message.of("funds.blocked", "100.5", "USDT", Message.of("transfer.from", AccountType.FUNDING)));
        assertThat(model.stage().getValue()).isEqualTo(Stage.CHOOSING);
        assertThat(model.entry().amount().get()).isEqualTo("100.5");
        assertThat(test.okx.transfers).hasSize(1);
    }

    @Test
    void whatAnotherWindowSentMeanwhileBlocksItWhenItIsConfirmed() {
        reviewing("100.5");
        TestTransfers.sendUnanswered(test, connection);

        model.confirm();

        assertThat(model.refused().getValue()).isPresent();
        assertThat(model.stage().getValue()).isEqualTo(Stage.CHOOSING);
        assertThat(test.okx.transfers).hasSize(1);
    }

    @Test
    void whatAnEarlierVisitLeftUnsettledIsShownUntilItIsSettled() {
        TestTransfers.sendUnanswered(test, connection);
        test.okx.state = _ -> ScriptedOkx.is(TransferStatus.State.PENDING);
        model.enter();
        assertThat(model.unsettled().getValue()).hasSize(1);

        test.okx.state = _ -> ScriptedOkx.is(TransferStatus.State.SUCCESS);
        var account = model.unsettled().getValue().getFirst().plan().account();
        new Settling(test.desk.journal(), ErrorCatalogue.load())
                .settleOnce(test.okx, account, TestDesk.CLOCK.instant());

        assertThat(model.unsettled().getValue()).isEmpty();
    }

    @Test
    void thatTheMoneyMovedMoreThanOnceIsToldAlsoAfterTheEnd() throws IOException {
        reviewing("100.5").confirm();
        var accepted = model.transfer().getValue().orElseThrow();
        test.okx.bills = _ -> Answer.ok(List.of(out("1", accepted), out("2", accepted)));

        new Settling(test.desk.journal(), ErrorCatalogue.load())
                .settleOnce(test.okx, accepted.plan().account(), TestDesk.NOW);

        assertThat(model.transfer().getValue().flatMap(Transfer::reason)).contains(TransferReason.MOVED_MORE_THAN_ONCE);
    }

    private static Bill out(String billId, Transfer transfer) {
        return Told.bill(Map.of(
                "billId",
                billId,
                "ccy",
                "USDT",
                "clientId",
                transfer.clientId().value(),
                "balChg",
                "-100.5",
                "type",
                Bill.OUT_TO_TRADING,
                "ts",
                TestDesk.NOW.toEpochMilli()));
    }
}
