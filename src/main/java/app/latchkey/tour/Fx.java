package app.latchkey.tour;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;

/** The tour's way to the FX thread and back; blocks, so never call it from there. */
final class Fx {

    private static final long PATIENCE_SECONDS = 30;
    private static final long PULSE_MILLIS = 500;

    private Fx() {}

    /** Runs the question on the FX thread and brings back the answer. */
    static <T> T ask(Supplier<T> question) {
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> answer.completeAsync(question, Runnable::run));
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new StepFailed("The window does not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StepFailed("The tour was interrupted.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Does something on the FX thread and waits until it is done. */
    static void tell(Runnable action) {
        ask(() -> {
            action.run();
            return true;
        });
    }

    /** Waits until the scene was laid out once more; not for long, since a window out of sight has no pulse. */
    static void nextPulse(Scene scene) {
        var pulse = new CountDownLatch(1);
        Platform.runLater(() -> {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    pulse.countDown();
                }
            });
            Platform.requestNextPulse();
        });
        try {
            boolean _ = pulse.await(PULSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StepFailed("The tour was interrupted.", e);
        }
    }
}
