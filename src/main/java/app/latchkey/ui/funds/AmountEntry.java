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

/** What to move as it is chosen and typed: from where, a currency and an amount, judged by what can leave there. */
final class AmountEntry {

    private final ObservableValue<Optional<AccountOverview>> overview;
    private final ObjectProperty<AccountType> from = new SimpleObjectProperty<>(AccountType.FUNDING);
    private final ObjectProperty<String> ccy = new SimpleObjectProperty<>("");
    private final StringProperty amount = new SimpleStringProperty("");
    private final ObservableValue<Optional<BigDecimal>> available;
    private final ObservableValue<List<String>> movable;
    private final ObservableValue<Optional<Message>> problem;

    /** @param overview both accounts, once read */
    AmountEntry(ObservableValue<Optional<AccountOverview>> overview) {
        this.overview = overview;
        this.available = Bindings.createObjectBinding(this::most, overview, ccy, from);
        this.movable = Bindings.createObjectBinding(this::list, overview, from);
        this.problem = Bindings.createObjectBinding(this::judge, amount, available);
    }

    /** The currencies that can be moved. */
    ObservableValue<List<String>> movable() {
        return movable;
    }

    /** Where it is taken from. */
    ObservableValue<AccountType> from() {
        return from;
    }

    static AccountType other(AccountType account) {
        return account == AccountType.FUNDING ? AccountType.TRADING : AccountType.FUNDING;
    }

    /** The other way round; what was typed was meant for this one. */
    void swap() {
        from.set(other(from.get()));
        amount.set("");
        chooseMovable();
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

    /** Takes a part of what there is, from 1 to 100 percent. */
    void part(int percent) {
        available
                .getValue()
                .flatMap(most -> TransferAmount.part(most, percent).value())
                .ifPresent(part -> amount.set(part.plain()));
    }

    /**
     * Chooses so much of what is in Funding, or all that can be moved when that is less.
     *
     * @return whether any of it can be
     */
    boolean take(String wanted, BigDecimal much) {
        from.set(AccountType.FUNDING);
        if (!movable.getValue().contains(wanted)) {
            chooseMovable();
            return false;
        }
        ccy.set(wanted);
        available
                .getValue()
                .flatMap(most -> TransferAmount.some(most, much).value())
                .ifPresent(some -> amount.set(some.plain()));
        return true;
    }

    /** What both accounts would hold of the currency after the move; empty while something is wrong with it. */
    Optional<AfterMove> after() {
        return exact().flatMap(much -> overview.getValue()
                .flatMap(now -> now.of(ccy.get()))
                .map(funds -> AfterMove.of(funds, from.get(), much.value())));
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

    private Optional<BigDecimal> most() {
        return overview.getValue().flatMap(now -> now.of(ccy.get())).flatMap(funds -> funds.available(from.get()));
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

    private List<String> list() {
        return overview.getValue().map(AccountOverview::currencies).orElse(List.of()).stream()
                .filter(funds -> funds.available(from.get())
                        .filter(most -> most.signum() > 0)
                        .isPresent())
                .map(CurrencyFunds::ccy)
                .toList();
    }
}
