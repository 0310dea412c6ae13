package app.latchkey.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/** Work that waits until the test says so, so that the time in between can be looked at. */
public final class Later implements Executor {

    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public void execute(Runnable work) {
        waiting.add(work);
    }

    /** Does everything that waits, and whatever that leads to. */
    public void doNow() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    /** Does what has waited longest, and not what that leads to. */
    public void doNext() {
        waiting.remove().run();
    }

    public int waiting() {
        return waiting.size();
    }

    /** Work that waits here; its results are shown at once. */
    public Background background() {
        return new Background(this, Runnable::run, Later::fail);
    }

    /** Everything at once, on the test's own thread. */
    public static Background never() {
        return new Background(Runnable::run, Runnable::run, Later::fail);
    }

    private static void fail(Throwable problem) {
        throw new AssertionError("Nobody planned for this", problem);
    }
}
