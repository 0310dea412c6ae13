package app.latchkey.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.L;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.practice.KeyRequest;
import app.latchkey.practice.Options;
import app.latchkey.practice.Trouble;
import app.latchkey.ui.SystemEvents;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The watch through the whole program: what it asks while the vault is locked, what it tells, and what unlocking brings. */
class LockedWatchIT extends WindowTest {

    private static final String OWN = "198.51.100.7";
    private static final String ELSEWHERE = "203.0.113.9";
    private static final String CONFIG = "GET /api/v5/account/config";
    private static final Set<String> NEED_NO_SECRET = Set.of("GET /api/v5/system/status", "GET /api/v5/public/time");
    private static final String LEFT = "This computer’s address is not among those the key is bound to any more";

    private final MovableClock clock = new MovableClock();
    private final List<String> notified = new CopyOnWriteArrayList<>();

    private final SystemEvents system = new SystemEvents() {
        @Override
        public void listen(Runnable lock) {}

        @Override
        public Hearing hearing() {
            return Hearing.HEARD;
        }

        @Override
        public boolean tellsUser() {
            return true;
        }

        @Override
        public void tell(String title, String text) {
            notified.add(text);
        }
    };

    @Override
    Options options() {
        return super.options().clock(clock).slowness(Duration.ofSeconds(2));
    }

    @BeforeEach
    void open() throws IOException {
        var key = exchange.createKey(
                KeyRequest.trading("Gridbot", PreparedData.PASSPHRASE).boundTo(List.of(OWN)));
        PreparedData.oneAccount(data, key);
        startAt(setup().events(system), clock);
    }

    /** For the program, the computer slept for a while. */
    private void sleepAndWakeUp() {
        clock.move(Duration.ofMinutes(2));
    }

    private void checkByHandAndLock() {
        unlock();
        hand.see("Gridbot").click("Check").see("Ready");
        hand.hotkey(CONTROL, L).see("Unlock your vault");
    }

    /** What was asked since, and how often. */
    private Map<String, Long> askedSince(Map<String, Long> before) {
        var since = new TreeMap<>(exchange.counters().requests());
        before.forEach((request, times) -> since.merge(request, -times, Long::sum));
        since.values().removeIf(times -> times == 0);
        return since;
    }

    @Test
    void whileItIsLockedOnlyWhatNeedsNoSecretIsAskedAndAnAddressThatLeftIsTold() {
        checkByHandAndLock();
        var before = exchange.counters().requests();
        exchange.callerAddress(ELSEWHERE);

        sleepAndWakeUp();

        hand.until("the user is told", () -> !notified.isEmpty());
        assertThat(notified).singleElement().asString().startsWith(LEFT).doesNotContain("Gridbot");
        assertThat(askedSince(before).keySet())
                .contains("GET /api/v5/system/status")
                .isSubsetOf(NEED_NO_SECRET);
    }

    @Test
    void unlockingBringsTheFullCheckAtOnceAndTheTableShowsIt() {
        checkByHandAndLock();
        exchange.callerAddress(ELSEWHERE);
        sleepAndWakeUp();
        hand.until("the user is told", () -> !notified.isEmpty());
        long checks = exchange.counters().requests(CONFIG);

        unlock();

        hand.until("a full check", () -> exchange.counters().requests(CONFIG) > checks);
        hand.click("Exchange accounts").see("Could not be checked from here, ").see("Gridbot: " + LEFT);
        assertThat(notified).as("once").hasSize(1);
    }

    @Test
    void aCheckInTheBackgroundShowsInTheTableAndLeavesTheKeyboardWhereItIs() {
        checkByHandAndLock();
        exchange.callerAddress(ELSEWHERE);
        exchange.troubles().on(Trouble.SLOW);
        sleepAndWakeUp();
        unlock();
        hand.click("Exchange accounts").see("Ready").tabTo("I already have a key");

        hand.see("Could not be checked from here, ").seeNoMore("Ready");

        assertThat(hand.focus()).isEqualTo("I already have a key");
    }
}
