package app.latchkey.ui.wizard;

import app.latchkey.ui.Message;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** One step: whether it is complete, and what happens when it is entered, left and gone on from. */
abstract sealed class StepViewModel
        permits BeforeViewModel,
                NameViewModel,
                SimpleStep,
                PassphraseViewModel,
                WhitelistViewModel,
                CreateViewModel,
                CredentialsViewModel,
                LocateViewModel,
                CheckStep,
                FundsStep,
                FinishStep {

    /** Each step has its own: one for all would keep whoever follows it, and so every wizard there ever was. */
    private final ObservableValue<Boolean> idle = new SimpleBooleanProperty(false);

    private final ObservableValue<Optional<Message>> nothing = new SimpleObjectProperty<>(Optional.empty());

    /** Whether nothing is missing here. */
    abstract ObservableValue<Boolean> valid();

    /** Whether all is well here; a step may be gone on from without. */
    ObservableValue<Boolean> complete() {
        return valid();
    }

    /** Whether the step is at work, so that Next has to wait. */
    ObservableValue<Boolean> busy() {
        return idle;
    }

    /** Why it could not be gone on from, if that was tried and failed. */
    ObservableValue<Optional<Message>> refused() {
        return nothing;
    }

    /** Called when it comes on the window. */
    void enter() {}

    /** Called when it goes from the window. */
    void leave() {}

    /** Does what Next means here, then calls {@code onward}; called only while the step is valid. */
    void proceed(Runnable onward) {
        onward.run();
    }
}
