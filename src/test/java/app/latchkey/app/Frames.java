package app.latchkey.app;

import javafx.animation.AnimationTimer;

/** Watches the window's frames. */
final class Frames {

    /** Something that is done at the window. */
    @FunctionalInterface
    interface Doing {
        void run() throws Exception;
    }

    private Frames() {}

    /** How long the window stood still at most while something was done, from one frame to the next, in milliseconds. */
    static double longest(Doing doing) throws Exception {
        var watch = Eyes.look(Watch::new);
        Eyes.look(() -> {
            watch.start();
            return true;
        });
        doing.run();
        return Eyes.look(() -> {
            watch.stop();
            return watch.longest / 1e6;
        });
    }

    private static final class Watch extends AnimationTimer {

        private long before;
        private long longest;

        @Override
        public void handle(long now) {
            long real = System.nanoTime();
            longest = before == 0 ? 0 : Math.max(longest, real - before);
            before = real;
        }
    }
}
