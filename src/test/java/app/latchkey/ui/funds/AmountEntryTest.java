package app.latchkey.ui.funds;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.funds.AccountOverview;
import app.latchkey.funds.AmountProblem;
import app.latchkey.funds.CurrencyFunds;
import app.latchkey.funds.TransferAmount;
import app.latchkey.okx.FundingBalance;
import app.latchkey.ui.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class AmountEntryTest {

    private final ObjectProperty<Optional<AccountOverview>> overview = new SimpleObjectProperty<>(Optional.empty());
    private final AmountEntry entry = new AmountEntry(overview);

    private void holding(CurrencyFunds... funds) {
        overview.set(Optional.of(new AccountOverview(
                List.of(funds), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())));
        entry.chooseMovable();
    }

    private static CurrencyFunds funding(String ccy, String amount) {
        var much = Optional.of(new BigDecimal(amount));
        var balance = new FundingBalance(ccy, much, Optional.of(BigDecimal.ZERO), much);
        return new CurrencyFunds(ccy, Optional.of(balance), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private void isWrong(String amount, AmountProblem problem) {
        entry.amount().set(amount);

        assertThat(entry.problem().getValue())
                .contains(Message.of("problem.amount", problem, "1250.50000001", "USDT", 8));
        assertThat(entry.exact()).isEmpty();
    }

    @Test
    void untilTheAccountsAreReadNothingIsWrongAndNothingCanBeMoved() {
        entry.amount().set("1");

        assertThat(entry.problem().getValue()).isEmpty();
        assertThat(entry.exact()).isEmpty();
    }

    @Test
    void theFirstCurrencyThatCanMoveIsChosenAndAChosenOneStays() {
        holding(funding("BTC", "0"), funding("ETH", "2"), funding("USDT", "5"));
        assertThat(entry.movable().getValue()).containsExactly("ETH", "USDT");
        assertThat(entry.ccy().get()).isEqualTo("ETH");

        entry.ccy().set("USDT");
        holding(funding("BTC", "1"), funding("USDT", "4"));

        assertThat(entry.ccy().get()).isEqualTo("USDT");
        assertThat(entry.available().getValue()).contains(new BigDecimal("4"));
    }

    @Test
    void anAmountTypedForACurrencyThatIsGoneGoesWithIt() {
        holding(funding("ETH", "2"), funding("USDT", "500"));
        entry.ccy().set("USDT");
        entry.amount().set("1.5");

        holding(funding("ETH", "2"));

        assertThat(entry.ccy().get()).isEqualTo("ETH");
        assertThat(entry.amount().get()).isEmpty();
    }

    @Test
    void allOfItIsTheBalanceInItsOwnDigits() {
        holding(funding("USDT", "1.500000000000000000"));

        entry.all();

        assertThat(entry.amount().get()).isEqualTo("1.500000000000000000");
        assertThat(entry.exact().map(TransferAmount::plain)).contains("1.500000000000000000");
    }

    @Test
    void anAmountThatCannotMoveIsExplained() {
        holding(funding("USDT", "1250.50000001"));

        isWrong("", AmountProblem.MISSING);
        isWrong("1250.50000002", AmountProblem.MORE_THAN_AVAILABLE);
        isWrong("0.000000001", AmountProblem.TOO_MANY_DECIMALS);
        isWrong("12,345", AmountProblem.AMBIGUOUS);
    }
}
