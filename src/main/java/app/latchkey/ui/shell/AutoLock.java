package app.latchkey.ui.shell;

import app.latchkey.settings.Settings;
import app.latchkey.settings.Settings.Locking;
import app.latchkey.ui.Preferences;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Everything that locks an open vault without being asked: idleness, sleep, a locked session, a minimised window. */
final class AutoLock {

    private final IdleWatch idle;

    /** @param lock locks an open vault; does nothing without one */
    AutoLock(Scene scene, RoomParts parts, Runnable lock) {
        this.idle = new IdleWatch(scene, parts.clock(), parts.desktop().ticker(), lock);
        var preferences = parts.preferences();
        preferences.settings().map(Settings::locking).map(Locking::idleLimit).subscribe(idle::limit);
        parts.desktop().events().listen(() -> Platform.runLater(lock));
        scene.windowProperty().subscribe(window -> {
            if (window instanceof Stage stage) {
                lockWhenMinimised(stage, preferences, lock);
            }
        });
    }

    /** A vault is open. */
    void start() {
        idle.start();
    }

    /** None is open any more. */
    void stop() {
        idle.stop();
    }

    /** Gives more time while the user has to do something in the browser. */
    void patient(boolean needed) {
        idle.patient(needed);
    }

    private static void lockWhenMinimised(Stage stage, Preferences preferences, Runnable lock) {
        stage.iconifiedProperty().subscribe(minimised -> {
            if (minimised && preferences.now().locking().whenMinimised()) {
                lock.run();
            }
        });
    }
}
