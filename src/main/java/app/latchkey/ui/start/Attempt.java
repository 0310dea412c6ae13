package app.latchkey.ui.start;

import app.latchkey.key.Secret;
import app.latchkey.ui.Background;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Gate;
import app.latchkey.ui.Message;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** An attempt at opening or creating a vault, one at a time. For the FX thread only. */
final class Attempt {

    private final Background background;
    private final Consumer<Desk> opened;
    private final ObjectProperty<Optional<Message>> refused = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty working = new SimpleBooleanProperty();

    /** @param opened receives the vault's desk */
    Attempt(Background background, Consumer<Desk> opened) {
        this.background = background;
        this.opened = opened;
    }

    BooleanProperty working() {
        return working;
    }

    /** Why it failed, until somebody clears it or the next attempt begins. */
    ObjectProperty<Optional<Message>> refused() {
        return refused;
    }

    /**
     * Makes the attempt, unless one is under way; the password is closed afterwards.
     *
     * @param forget called before the desk is handed on, to overwrite what was typed
     */
    void make(Secret master, Function<Secret, Gate.Unlocking> how, Runnable forget) {
        working.set(true);
        refused.set(Optional.empty());
        background.run(
                () -> {
                    try (master) {
                        return how.apply(master);
                    }
                },
                unlocking -> finish(unlocking, forget));
    }

    private void finish(Gate.Unlocking unlocking, Runnable forget) {
        working.set(false);
        switch (unlocking) {
            case Gate.Unlocking.Opened(var desk) -> {
                forget.run();
                opened.accept(desk);
            }
            case Gate.Unlocking.Refused(var why) -> refused.set(Optional.of(why));
        }
    }
}
