package app.latchkey.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import javafx.animation.AnimationTimer;

/** Watches the window's frames. */
final class Frames {

    /** Something that is done at the window. */
    @FunctionalInterface
    interface Doing {
        void run() throws Exception;
    }

    /**
     * What one frame took at most, in milliseconds.
     *
     * @param passed from this frame to the next: so long the window stood still
     * @param worked by the window's thread meanwhile; for the rest it had nothing to do or waited for a processor
     */
    record Longest(double passed, double worked) {}

    private Frames() {}

    /** The frames while something was done. */
    static Longest longest(Doing doing) throws Exception {
        var watch = Eyes.look(Watch::new);
        Eyes.look(() -> {
            watch.start();
            return true;
        });
        doing.run();
        return Eyes.look(() -> {
            watch.stop();
            return new Longest(watch.longest / 1e6, watch.mostWork / 1e6);
        });
    }

    private static final class Watch extends AnimationTimer {

        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private long before;
        private long workedBefore;
        private long longest;
        private long mostWork;

        @Override
        public void handle(long now) {
            long real = System.nanoTime();
            long worked = threads.getCurrentThreadCpuTime();
            if (before != 0) {
                longest = Math.max(longest, real - before);
                mostWork = Math.max(mostWork, worked - workedBefore);
            }
            before = real;
            workedBefore = worked;
        }
    }
}
