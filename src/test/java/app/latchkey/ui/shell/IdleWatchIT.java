package app.latchkey.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The idle watch counts on the FX thread's own clock; limits here are fractions of a second. */
class IdleWatchIT {

    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofMinutes(5);

    private final AtomicInteger locks = new AtomicInteger();
    private final Scene scene = new Scene(new StackPane());
    private final IdleWatch watch = fx(() -> new IdleWatch(scene, locks::incrementAndGet));

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, work);
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, work);
    }

    private void touch() {
        fx(() -> Event.fireEvent(
                scene, new KeyEvent(KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SHIFT, true, false, false, false)));
    }

    @Test
    void itLocksOnceWhenNobodyTouchesAnything() {
        fx(() -> {
            watch.limit(SHORT);
            watch.start();
        });

        await().until(() -> locks.get() == 1);
        await().during(SHORT.multipliedBy(2)).until(() -> locks.get() == 1);
    }

    @Test
    void everyTouchBeginsTheCountAnew() {
        fx(() -> {
            watch.limit(SHORT);
            watch.start();
        });
        long start = System.nanoTime();

        await().pollInterval(Duration.ofMillis(50)).until(() -> {
            touch();
            return System.nanoTime() - start > SHORT.multipliedBy(3).toNanos();
        });
        assertThat(locks).hasValue(0);

        await().until(() -> locks.get() == 1);
    }

    @Test
    void withoutAnOpenVaultItCountsNothing() {
        fx(() -> {
            watch.limit(SHORT);
            watch.start();
            watch.stop();
        });
        touch();

        await().during(SHORT.multipliedBy(3)).until(() -> locks.get() == 0);
    }

    @Test
    void whileTheBrowserIsWaitedForItIsPatient() {
        fx(() -> {
            watch.limit(SHORT);
            watch.start();
            watch.patient(true);
        });
        await().during(SHORT.multipliedBy(3)).until(() -> locks.get() == 0);

        fx(() -> watch.patient(false));
        await().until(() -> locks.get() == 1);
    }

    @Test
    void anotherLimitHoldsFromNowOn() {
        fx(() -> {
            watch.limit(LONG);
            watch.start();
            watch.limit(SHORT);
        });

        await().until(() -> locks.get() == 1);
    }
}
