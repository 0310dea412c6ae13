package app.latchkey.ui.wizard;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** A step to read: nothing can be missing. */
final class SimpleStep extends StepViewModel {

    private final ObservableValue<Boolean> valid = new SimpleBooleanProperty(true);

    @Override
    ObservableValue<Boolean> valid() {
        return valid;
    }
}
