package app.latchkey.ui.shell;

import java.time.Duration;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;

/** Locks when nobody touched keyboard or mouse for a while. For the FX thread only. */
final class IdleWatch {

    /** How long the user may be busy in the browser instead. */
    static final Duration PATIENCE = Duration.ofMinutes(30);

    private final PauseTransition pause = new PauseTransition();
    private Duration limit = Duration.ofMinutes(1);
    private boolean patient;
    private boolean running;

    IdleWatch(Scene scene, Runnable lock) {
        pause.setOnFinished(_ -> {
            running = false;
            lock.run();
        });
        scene.addEventFilter(InputEvent.ANY, _ -> restart());
    }

    /** Counts from now. */
    void start() {
        running = true;
        restart();
    }

    void stop() {
        running = false;
        pause.stop();
    }

    /** Changes how long nobody may touch anything; counting begins anew. */
    void limit(Duration newLimit) {
        limit = newLimit;
        restart();
    }

    /** Waits longer, or no longer so; counting begins anew. */
    void patient(boolean needed) {
        patient = needed;
        restart();
    }

    private void restart() {
        if (running) {
            var wait = patient && PATIENCE.compareTo(limit) > 0 ? PATIENCE : limit;
            pause.setDuration(javafx.util.Duration.millis((double) wait.toMillis()));
            pause.playFromStart();
        }
    }
}
