package app.latchkey.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * What a screen has to read before it can show anything. Where that fails, the screen says so and offers to read again,
 * instead of waiting for ever. For the FX thread only.
 *
 * @param <T> what is read
 */
public final class Loading<T> {

    private final Background background;
    private final Callable<T> reading;
    private final Consumer<? super T> shown;
    private final ReadOnlyBooleanWrapper there = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private Background.Running running = () -> {};

    /** @param shown receives what was read, each time */
    public Loading(Background background, Callable<T> reading, Consumer<? super T> shown) {
        this.background = background;
        this.reading = reading;
        this.shown = shown;
    }

    /** Whether something was read, be it a while ago. */
    public ReadOnlyBooleanProperty there() {
        return there.getReadOnlyProperty();
    }

    /** Whether the last reading failed: what is shown is missing or out of date. */
    public ReadOnlyBooleanProperty failed() {
        return failed.getReadOnlyProperty();
    }

    /** Reads, for the first time or anew; a reading that is under way is dropped. */
    public void begin() {
        running.cancel();
        failed.set(false);
        running = background.runOrElse(
                reading,
                read -> {
                    shown.accept(read);
                    there.set(true);
                },
                () -> failed.set(true));
    }

    /** Nobody wants to see it any more. */
    public void end() {
        running.cancel();
    }
}
