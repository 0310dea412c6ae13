package app.latchkey.ui;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import javafx.util.Subscription;

/** Counts seconds on the FX thread, for countdowns that somebody looks at; tests count for themselves. */
public interface Ticker {

    /** Calls back every second, the first time in a second, until the subscription is ended. */
    Subscription everySecond(Runnable tick);

    /** Real seconds. */
    static Ticker onFxThread() {
        return tick -> {
            var timeline = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick.run()));
            timeline.setCycleCount(Animation.INDEFINITE);
            timeline.play();
            return timeline::stop;
        };
    }
}
