package app.latchkey.ui.funds;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.funds.Deposit;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Bill;
import app.latchkey.okx.Told;
import app.latchkey.ui.funds.FundsViewModel.Stage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What arrived since somebody last looked, offered to be moved on. */
class DepositsToMoveTest extends FundsModelTest {

    private void deposit(String ccy, String amount) {
        test.okx.month = _ -> Answer.ok(List.of(Told.bill(Map.of(
                "billId",
                "77",
                "ccy",
                ccy,
                "clientId",
                "",
                "balChg",
                amount,
                "type",
                Bill.DEPOSIT,
                "ts",
                test.now.toEpochMilli()))));
    }

    @Test
    void aDepositSinceTheLastLookIsToldAndItsAmountIsOfferedToBeMoved() {
        model.enter();
        model.look().seen(true);
        deposit("USDT", "100.125");
        pass(10);
        assertThat(model.look().deposits().getValue()).containsExactly(new Deposit("USDT", new BigDecimal("100.125")));

        model.take(model.look().deposits().getValue().getFirst());

        assertThat(model.stage().getValue()).isEqualTo(Stage.CONFIRMING);
        assertThat(model.plan().getValue().orElseThrow().amount().value()).isEqualByComparingTo("100.125");
        assertThat(model.look().deposits().getValue()).isEmpty();
        assertThat(test.okx.transfers).isEmpty();
    }
}
