package app.latchkey.ui.shell;

import app.latchkey.ui.Screen;
import app.latchkey.ui.Topic;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/** The one screen on the window: entered, left and, where it is of live or demo trading, told by the band. FX thread only. */
final class Display {

    private final MainWindow window;
    private final Function<Screen, Subscription> band;
    private final ObjectProperty<Optional<Screen>> screen = new SimpleObjectProperty<>(Optional.empty());
    private Subscription toldByBand = Subscription.EMPTY;

    /** @param band has the window's band follow a screen, until that is ended */
    Display(MainWindow window, Function<Screen, Subscription> band) {
        this.window = window;
        this.band = band;
    }

    /** Shows a screen that fills the window. */
    void alone(Screen next) {
        replace(next);
        window.showAlone(next.node());
        next.enter();
    }

    /** Shows a screen that belongs to a place, beside the navigation. */
    void at(Destination destination, Screen next) {
        replace(next);
        window.showAt(destination, next.node());
        next.enter();
    }

    /** What there is help on at the moment. */
    ObservableValue<Topic> help() {
        return screen.flatMap(shown -> shown.map(Screen::help).orElseGet(Topic.STARTING::always));
    }

    /** Whether unlocking leads back to what is shown. */
    boolean comesBack() {
        return screen.get().filter(Screen::comesBack).isPresent();
    }

    /** What was typed, as work that writes it; see {@link Screen#farewell}. */
    Runnable farewell() {
        return screen.get().map(Screen::farewell).orElse(() -> {});
    }

    private void replace(Screen next) {
        screen.get().ifPresent(Screen::leave);
        toldByBand.unsubscribe();
        screen.set(Optional.of(next));
        toldByBand = band.apply(next);
    }
}
