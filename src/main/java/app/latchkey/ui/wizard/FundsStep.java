package app.latchkey.ui.wizard;

import app.latchkey.funds.Transfer;
import app.latchkey.funds.TransferState;
import app.latchkey.ui.funds.FundsViewModel;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Moving funds as a step; it may be passed by. */
final class FundsStep extends StepViewModel {

    private final Supplier<Optional<FundsViewModel>> models;
    private final ObjectProperty<Optional<FundsViewModel>> funds = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableValue<Boolean> valid = new SimpleBooleanProperty(true);

    FundsStep(Supplier<Optional<FundsViewModel>> models) {
        this.models = models;
    }

    ObservableValue<Optional<FundsViewModel>> funds() {
        return funds;
    }

    /** The last transfer that was made here and is done. */
    Optional<Transfer> moved() {
        return funds.get().flatMap(now -> now.transfer().getValue()).filter(made -> made.state() == TransferState.DONE);
    }

    @Override
    void enter() {
        funds.set(models.get());
        funds.get().ifPresent(FundsViewModel::enter);
    }

    @Override
    void leave() {
        funds.get().ifPresent(FundsViewModel::leave);
    }

    @Override
    ObservableValue<Boolean> valid() {
        return valid;
    }
}
