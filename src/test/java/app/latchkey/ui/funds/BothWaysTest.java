package app.latchkey.ui.funds;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.okx.AccountType;
import app.latchkey.okx.Answer;
import app.latchkey.okx.MaxWithdrawal;
import app.latchkey.okx.Told;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What lies in both accounts: how much of it goes which way, and what both hold afterwards. */
class BothWaysTest extends FundsModelTest {

    /** Both ways between the accounts: what is in Trading, and how much of it OKX lets out. */
    private void holdingInTrading(String ccy, String available, String withdrawable) {
        test.okx.trading = () -> Answer.ok(Told.trading(
                "0", List.of(Map.of("ccy", ccy, "eq", available, "cashBal", available, "availBal", available))));
        test.okx.withdrawals = () -> Answer.ok(List.of(new MaxWithdrawal(
                ccy, Optional.of(new BigDecimal(withdrawable)), Optional.empty(), Optional.empty(), Optional.empty())));
    }

    @Test
    void theOtherWayRoundNoMoreCanBeMovedThanOkxLetsOut() {
        holdingInTrading("ETH", "2.5", "1.25");
        model.enter();

        model.entry().swap();

        assertThat(model.entry().movable().getValue()).containsExactly("ETH");
        assertThat(model.entry().available().getValue()).contains(new BigDecimal("1.25"));
        model.entry().all();
        model.review();
        model.confirm();
        assertThat(test.okx.transfers).singleElement().satisfies(sent -> {
            assertThat(sent.from()).isEqualTo(AccountType.TRADING);
            assertThat(sent.to()).isEqualTo(AccountType.FUNDING);
            assertThat(sent.amount()).isEqualTo(new BigDecimal("1.25"));
        });
    }

    @Test
    void whileOkxDoesNotSayWhatItLetsOutNothingCanBeMovedBack() {
        holdingInTrading("ETH", "2.5", "1.25");
        test.okx.withdrawals = () -> Answer.failed(NO_ANSWER);
        model.enter();

        model.entry().swap();

        assertThat(model.entry().movable().getValue()).isEmpty();
    }

    @Test
    void aPartOfItIsTakenAndBothBalancesAfterItAreTold() {
        holdingInTrading("USDT", "10.5", "10.5");
        model.enter();

        model.entry().part(25);

        assertThat(model.entry().amount().get()).isEqualTo("312.6250");
        assertThat(model.entry().after())
                .contains(new AfterMove(new BigDecimal("937.87500001"), new BigDecimal("323.1250")));
    }
}
