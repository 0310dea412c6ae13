package app.latchkey.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.ui.TestTicker;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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

/** Clock and ticks are the test's; only the scene's events are real. */
class IdleWatchIT {

    private final AtomicInteger locks = new AtomicInteger();
    private final TestTicker ticker = new TestTicker();
    private Instant now = Instant.parse("2026-11-20T10:15:30Z");
    private final Scene scene = new Scene(new StackPane());
    private final IdleWatch watch = new IdleWatch(scene, () -> now, ticker, locks::incrementAndGet);

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private void touch() {
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> Event.fireEvent(
                        scene, new KeyEvent(KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SHIFT, true, false, false, false)));
    }

    private void pass(Duration time) {
        for (long i = 0; i < time.toSeconds(); i++) {
            now = now.plusSeconds(1);
            ticker.tick();
        }
    }

    private void startWith(int minutes) {
        watch.limit(Optional.of(Duration.ofMinutes(minutes)));
        watch.start();
    }

    @Test
    void itLocksOnceWhenNobodyTouchesAnything() {
        startWith(5);

        pass(Duration.ofSeconds(299));
        assertThat(locks).hasValue(0);

        pass(Duration.ofMinutes(10));
        assertThat(locks).hasValue(1);
    }

    @Test
    void everyTouchBeginsTheCountAnew() {
        startWith(1);
        pass(Duration.ofSeconds(59));
        touch();

        pass(Duration.ofSeconds(59));
        assertThat(locks).hasValue(0);

        pass(Duration.ofSeconds(1));
        assertThat(locks).hasValue(1);
    }

    @Test
    void withoutAnOpenVaultItCountsNothing() {
        startWith(1);
        watch.stop();
        touch();

        pass(Duration.ofMinutes(3));

        assertThat(locks).hasValue(0);
    }

    @Test
    void whileTheBrowserIsWaitedForItIsPatientForHalfAnHour() {
        startWith(5);
        watch.patient(true);
        pass(Duration.ofMinutes(29));
        assertThat(locks).hasValue(0);

        watch.patient(false);
        pass(Duration.ofMinutes(5));
        assertThat(locks).hasValue(1);
    }

    @Test
    void patienceEndsAfterHalfAnHour() {
        startWith(5);
        watch.patient(true);

        pass(Duration.ofMinutes(30));

        assertThat(locks).hasValue(1);
    }

    @Test
    void anotherLimitHoldsFromNowOn() {
        startWith(60);
        pass(Duration.ofMinutes(20));

        watch.limit(Optional.of(Duration.ofMinutes(1)));
        pass(Duration.ofSeconds(59));
        assertThat(locks).hasValue(0);
        pass(Duration.ofSeconds(1));

        assertThat(locks).hasValue(1);
    }

    @Test
    void withoutALimitItNeverLocksForIdleness() {
        watch.limit(Optional.empty());
        watch.start();

        pass(Duration.ofHours(3));

        assertThat(locks).hasValue(0);
    }

    @Test
    void itLocksWhenTheComputerHasSleptEvenWithoutALimit() {
        watch.limit(Optional.empty());
        watch.start();
        pass(Duration.ofSeconds(10));

        now = now.plusSeconds(31);
        ticker.tick();

        assertThat(locks).hasValue(1);
    }

    @Test
    void aLateTickOfABusyComputerIsNoSleep() {
        startWith(5);

        now = now.plusSeconds(30);
        ticker.tick();

        assertThat(locks).hasValue(0);
    }
}
