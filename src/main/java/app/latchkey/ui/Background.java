package app.latchkey.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;

/**
 * The one way from the FX thread to a blocking service and back.
 *
 * <p>Work runs on a virtual thread; what it brings is handed over on the FX thread. Call {@link #run} from
 * the FX thread only.
 */
public final class Background {

    /** Work under way. */
    public interface Running {

        /** Interrupts the work and forgets what it brings; harmless when it is done. */
        void cancel();
    }

    private final Executor worker;
    private final Executor screen;
    private final Consumer<Throwable> unexpected;
    private volatile boolean dropped;

    /**
     * @param worker runs the work
     * @param screen brings its result to the FX thread
     * @param unexpected told, on the FX thread, of failures that nobody planned for
     */
    public Background(Executor worker, Executor screen, Consumer<Throwable> unexpected) {
        this.worker = worker;
        this.screen = screen;
        this.unexpected = unexpected;
    }

    /** Virtual threads and the real FX thread. */
    public static Background onVirtualThreads(Consumer<Throwable> unexpected) {
        return new Background(Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater, unexpected);
    }

    /**
     * Another one on the same threads, to be dropped by itself: for the screens of one open vault, whose work has nothing
     * to say once that is closed.
     */
    public Background branch() {
        return new Background(worker, screen, unexpected);
    }

    /** Lets work that is under way go on, and keeps silent about whatever it brings, failures included, for good. */
    public void drop() {
        dropped = true;
    }

    /** Runs the work, then hands its result to {@code shown} unless it was cancelled meanwhile. */
    public <T> Running run(Callable<T> work, Consumer<? super T> shown) {
        return run(work, shown, _ -> {});
    }

    /**
     * The same for work that a screen shows to be under way: {@code working} is true from now until there is a result or
     * an unexpected failure, so that nobody waits for ever. Whoever cancels it ends that, too.
     */
    public <T> Running run(Callable<T> work, BooleanProperty working, Consumer<? super T> shown) {
        working.set(true);
        return runOrElse(
                work,
                brought -> {
                    working.set(false);
                    shown.accept(brought);
                },
                () -> working.set(false));
    }

    /** The same for somebody who has to go on in any case: {@code failed} follows an unexpected failure. */
    public <T> Running runOrElse(Callable<T> work, Consumer<? super T> shown, Runnable failed) {
        return start(new Task<>(work, shown, _ -> {}, failed));
    }

    /** The same for what somebody has to close: {@code unwanted} receives what was brought and is not shown. */
    public <T> Running run(Callable<T> work, Consumer<? super T> shown, Consumer<? super T> unwanted) {
        return start(new Task<>(work, shown, unwanted, () -> {}));
    }

    private Running start(Task<?> task) {
        worker.execute(task);
        return task::forget;
    }

    /** Hands something over to the FX thread, e.g. progress from within the work. For any thread. */
    public void show(Runnable change) {
        screen.execute(() -> {
            if (!dropped) {
                change.run();
            }
        });
    }

    private final class Task<T> extends FutureTask<T> {

        private final Consumer<? super T> shown;
        private final Consumer<? super T> unwanted;
        private final Runnable failed;
        private volatile boolean forgotten;

        Task(Callable<T> work, Consumer<? super T> shown, Consumer<? super T> unwanted, Runnable failed) {
            super(work);
            this.shown = shown;
            this.unwanted = unwanted;
            this.failed = failed;
        }

        /** Work that is done cannot be cancelled any more, but what it brought may still be on its way. */
        void forget() {
            forgotten = true;
            cancel(true);
        }

        @Override
        protected void done() {
            screen.execute(() -> {
                boolean wanted = !dropped && !forgotten;
                switch (state()) {
                    case SUCCESS -> {
                        if (wanted) {
                            shown.accept(resultNow());
                        } else {
                            unwanted.accept(resultNow());
                        }
                    }
                    case FAILED -> {
                        if (wanted) {
                            failed.run();
                            unexpected.accept(exceptionNow());
                        }
                    }
                    case CANCELLED, RUNNING -> {}
                }
            });
        }
    }
}
