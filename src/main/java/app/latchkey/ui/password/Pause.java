package app.latchkey.ui.password;

import app.latchkey.ui.Ticker;
import java.time.Duration;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.util.Subscription;

/** Seconds that have to pass before a password may be tried again. For the FX thread only. */
final class Pause {

    private final Ticker ticker;
    private final ReadOnlyIntegerWrapper secondsLeft = new ReadOnlyIntegerWrapper();
    private Subscription ticks = Subscription.EMPTY;

    Pause(Ticker ticker) {
        this.ticker = ticker;
    }

    /** Begins anew, with whole seconds: a part of one counts as one. */
    void begin(Duration length) {
        end();
        secondsLeft.set((int) length.plusMillis(999).toSeconds());
        if (secondsLeft.get() > 0) {
            ticks = ticker.everySecond(this::tick);
        }
    }

    ReadOnlyIntegerProperty secondsLeft() {
        return secondsLeft.getReadOnlyProperty();
    }

    void end() {
        ticks.unsubscribe();
        secondsLeft.set(0);
    }

    private void tick() {
        secondsLeft.set(secondsLeft.get() - 1);
        if (secondsLeft.get() == 0) {
            end();
        }
    }
}
