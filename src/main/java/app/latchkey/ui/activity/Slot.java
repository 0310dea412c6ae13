package app.latchkey.ui.activity;

import app.latchkey.funds.ActivityLine;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** A line's place in the list; what stands there is read when it comes into sight. */
final class Slot {

    private final int index;
    private final ObjectProperty<Optional<ActivityLine>> line = new SimpleObjectProperty<>(Optional.empty());

    Slot(int index) {
        this.index = index;
    }

    int index() {
        return index;
    }

    /** Empty until it was read. */
    ObservableValue<Optional<ActivityLine>> line() {
        return line;
    }

    boolean isThere() {
        return line.get().isPresent();
    }

    void put(ActivityLine read) {
        line.set(Optional.of(read));
    }
}
