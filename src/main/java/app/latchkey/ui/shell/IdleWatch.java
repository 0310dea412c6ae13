package app.latchkey.ui.shell;

import app.latchkey.ui.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Subscription;

/**
 * Locks when nobody touched keyboard or mouse for a while, by the clock on the wall: time in which the computer slept
 * counts. Locks as well when that clock leaps, which is how a computer that slept or was suspended shows on any system.
 * For the FX thread only.
 */
final class IdleWatch {

    /** How long the user may be busy in the browser instead. */
    static final Duration PATIENCE = Duration.ofMinutes(30);

    /** Between two ticks, a second apart; a busy computer is late by less. */
    static final Duration LEAP = Duration.ofSeconds(30);

    private final InstantSource clock;
    private final Ticker ticker;
    private final Runnable lock;
    private Optional<Duration> limit = Optional.of(Duration.ofMinutes(1));
    private boolean patient;
    private Instant touched;
    private Instant ticked;
    private Subscription ticks = Subscription.EMPTY;

    IdleWatch(Scene scene, InstantSource clock, Ticker ticker, Runnable lock) {
        this.clock = clock;
        this.ticker = ticker;
        this.lock = lock;
        this.touched = clock.instant();
        this.ticked = touched;
        scene.addEventFilter(InputEvent.ANY, _ -> touched = clock.instant());
    }

    /** Counts from now. */
    void start() {
        stop();
        touched = clock.instant();
        ticked = touched;
        ticks = ticker.everySecond(this::tick);
    }

    void stop() {
        ticks.unsubscribe();
        ticks = Subscription.EMPTY;
    }

    /** Changes how long nobody may touch anything, empty for as long as they like; counting begins anew. */
    void limit(Optional<Duration> newLimit) {
        limit = newLimit;
        touched = clock.instant();
    }

    /** Waits longer, or no longer so; counting begins anew. */
    void patient(boolean needed) {
        patient = needed;
        touched = clock.instant();
    }

    private void tick() {
        var now = clock.instant();
        boolean leapt = Duration.between(ticked, now).abs().compareTo(LEAP) > 0;
        ticked = now;
        if (leapt || isIdle(Duration.between(touched, now))) {
            stop();
            lock.run();
        }
    }

    private boolean isIdle(Duration untouched) {
        return limit.map(most -> patient && PATIENCE.compareTo(most) > 0 ? PATIENCE : most)
                .filter(most -> untouched.compareTo(most) >= 0)
                .isPresent();
    }
}
