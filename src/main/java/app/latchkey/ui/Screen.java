package app.latchkey.ui;

import app.latchkey.key.Environment;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/**
 * What fills the window's content. Built when first shown, entered and left in strict turn, thrown away when left for
 * good. For the FX thread only.
 */
public interface Screen {

    /** The nodes; always the same ones. */
    Parent node();

    /** Live or demo, while the screen deals with one connection; the band shows it. */
    default ObservableValue<Optional<Environment>> environment() {
        return new SimpleObjectProperty<>(Optional.empty());
    }

    /** What there is help on while it is shown. */
    ObservableValue<Topic> help();

    /** It is on the window now: start what it shows. */
    default void enter() {}

    /** It is no longer on the window: stop what it started, forget what it need not keep. */
    default void leave() {}

    /** Whether unlocking leads back here. */
    default boolean comesBack() {
        return false;
    }

    /**
     * Called before the vault closes: takes what was typed, on the FX thread, and returns the work that writes it to disk,
     * which then runs off the FX thread while the vault is still open.
     */
    default Runnable farewell() {
        return () -> {};
    }
}
