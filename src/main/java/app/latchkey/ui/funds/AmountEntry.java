package app.latchkey.ui.funds;

import app.latchkey.funds.AccountOverview;
import app.latchkey.funds.AmountProblem;
import app.latchkey.funds.CurrencyFunds;
import app.latchkey.funds.TransferAmount;
import app.latchkey.key.Parsed;
import app.latchkey.okx.AccountType;
import app.latchkey.ui.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** What to move as it is chosen and typed: a currency and an amount, judged by what the Funding Account holds. */
final class AmountEntry {

    private final ObservableValue<Optional<AccountOverview>> overview;
    private final ObjectProperty<String> ccy = new SimpleObjectProperty<>("");
    private final StringProperty amount = new SimpleStringProperty("");
    private final ObservableValue<Optional<BigDecimal>> available;
    private final ObservableValue<Optional<Message>> problem;

    /** @param overview both accounts, once read */
    AmountEntry(ObservableValue<Optional<AccountOverview>> overview) {
        this.overview = overview;
        this.available = Bindings.createObjectBinding(this::inFunding, overview, ccy);
        this.problem = Bindings.createObjectBinding(this::judge, amount, available);
    }

    /** The currencies that can be moved. */
    ObservableValue<List<String>> movable() {
        return overview.map(now -> now.map(AmountEntry::movableIn).orElse(List.of()));
    }

    ObjectProperty<String> ccy() {
        return ccy;
    }

    /** As typed. */
    StringProperty amount() {
        return amount;
    }

    /** What can be moved of the chosen currency. */
    ObservableValue<Optional<BigDecimal>> available() {
        return available;
    }

    /** What is wrong with the amount; nothing while it is not known what there is. */
    ObservableValue<Optional<Message>> problem() {
        return problem;
    }

    /** Takes everything there is, in the balance's own digits. */
    void all() {
        available.getValue().ifPresent(everything -> amount.set(everything.toPlainString()));
    }

    /** The amount to be sent; empty while something is wrong with it. */
    Optional<TransferAmount> exact() {
        return parse().flatMap(Parsed::value);
    }

    /**
     * Chooses the first currency that can be moved, unless the one chosen can. An amount that was typed for another
     * currency goes with it.
     */
    void chooseMovable() {
        var list = movable().getValue();
        if (!list.contains(ccy.get())) {
            amount.set("");
            ccy.set(list.isEmpty() ? "" : list.getFirst());
        }
    }

    private Optional<BigDecimal> inFunding() {
        return overview.getValue()
                .flatMap(now -> now.of(ccy.get()))
                .flatMap(funds -> funds.available(AccountType.FUNDING));
    }

    private Optional<Message> judge() {
        return available.getValue().flatMap(most -> TransferAmount.parse(amount.get(), most)
                .problem()
                .map(wrong -> Message.of(
                        "problem.amount", wrong, most.toPlainString(), ccy.get(), TransferAmount.decimals(most))));
    }

    private Optional<Parsed<TransferAmount, AmountProblem>> parse() {
        return available.getValue().map(most -> TransferAmount.parse(amount.get(), most));
    }

    private static List<String> movableIn(AccountOverview overview) {
        return overview.currencies().stream()
                .filter(funds -> funds.available(AccountType.FUNDING)
                        .filter(most -> most.signum() > 0)
                        .isPresent())
                .map(CurrencyFunds::ccy)
                .toList();
    }
}
