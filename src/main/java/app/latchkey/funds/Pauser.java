package app.latchkey.funds;

import java.time.Duration;

/** Waits between two tries; tests wait in no time. */
@FunctionalInterface
public interface Pauser {

    void pause(Duration duration) throws InterruptedException;

    /** Waits in earnest. */
    static Pauser sleeping() {
        return Thread::sleep;
    }
}
