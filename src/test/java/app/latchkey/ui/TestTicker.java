package app.latchkey.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.util.Subscription;

/** Seconds that pass when the test says so. */
public final class TestTicker implements Ticker {

    private final List<Runnable> ticks = new CopyOnWriteArrayList<>();

    @Override
    public Subscription everySecond(Runnable tick) {
        ticks.add(tick);
        return () -> ticks.remove(tick);
    }

    /** One second passes. */
    public void tick() {
        ticks.forEach(Runnable::run);
    }

    /** Several seconds pass. */
    public void tick(int seconds) {
        for (int i = 0; i < seconds; i++) {
            tick();
        }
    }

    /** Whether somebody counts. */
    public boolean isRunning() {
        return !ticks.isEmpty();
    }
}
