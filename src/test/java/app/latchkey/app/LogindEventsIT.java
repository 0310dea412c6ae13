package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.latchkey.ui.SystemEvents.Hearing;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is heard of a login manager over a real message bus. */
@Tag("real-clients")
class LogindEventsIT {

    private final AtomicInteger locks = new AtomicInteger();

    @TempDir
    Path folder;

    private LogindEvents events = new LogindEvents(Optional.of("unix:path=/nowhere/at/all"), "2");

    private Optional<TestBus> bus = Optional.empty();

    private String openBus() throws Exception {
        bus = Optional.of(TestBus.in(folder));
        return bus.get().address();
    }

    private void closeBus() {
        bus.ifPresent(TestBus::close);
        bus = Optional.empty();
    }

    @AfterEach
    void close() {
        events.close();
        closeBus();
    }

    private FakeLogind heard(boolean knowsTheSession) throws Exception {
        var address = openBus();
        var logind = new FakeLogind(address, knowsTheSession);
        listen(address);
        await().until(() -> events.hearing() == Hearing.HEARD);
        return logind;
    }

    private void listen(String address) {
        events = new LogindEvents(Optional.of(address), "2");
        events.listen(locks::incrementAndGet);
    }

    private void awaitLocks(int expected) {
        await().untilAsserted(() -> assertThat(locks).hasValue(expected));
    }

    @Test
    void theVaultLocksBeforeTheComputerSleepsAndNotWhenItWakes() throws Exception {
        try (var logind = heard(true)) {
            logind.prepareForSleep(false);
            logind.prepareForSleep(true);

            awaitLocks(1);
        }
    }

    @Test
    void itLocksWithTheUsersOwnSessionAndWithNobodyElses() throws Exception {
        try (var logind = heard(true)) {
            logind.lock(FakeLogind.OTHER_SESSION);
            logind.unlock(FakeLogind.OWN_SESSION);
            logind.lock(FakeLogind.OWN_SESSION);

            awaitLocks(1);
        }
    }

    @Test
    void itLocksWhenTheDesktopSaysThatItsScreenIsLocked() throws Exception {
        try (var logind = heard(true)) {
            logind.lockedHint(FakeLogind.OWN_SESSION, false);
            logind.lockedHint(FakeLogind.OTHER_SESSION, true);
            logind.lockedHint(FakeLogind.OWN_SESSION, true);

            awaitLocks(1);
        }
    }

    @Test
    void aLoginManagerThatDoesNotKnowTheSessionIsListenedToForEverySession() throws Exception {
        try (var logind = heard(false)) {
            logind.lock(FakeLogind.OTHER_SESSION);
            awaitLocks(1);

            logind.prepareForSleep(true);
            awaitLocks(2);
        }
    }

    @Test
    void aBusWithoutALoginManagerIsSaidToBeOfNoUse() throws Exception {
        listen(openBus());

        await().during(Duration.ofMillis(500)).until(() -> events.hearing() == Hearing.UNREACHABLE);
    }

    @Test
    void withoutABusNothingIsHeardAndNothingFails() {
        events.listen(locks::incrementAndGet);

        await().during(Duration.ofMillis(300)).until(() -> events.hearing() == Hearing.UNREACHABLE);
        assertThat(locks).hasValue(0);
    }

    @Test
    void whenTheBusEndsThatIsKnown() throws Exception {
        var logind = heard(true);

        closeBus();

        await().until(() -> events.hearing() == Hearing.UNREACHABLE);
        logind.close();
    }
}
