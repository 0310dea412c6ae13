package app.latchkey.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.Environment;
import app.latchkey.key.IpWhitelist;
import app.latchkey.key.Permission;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When a connection is checked without being asked. */
class WatchTest extends WatchedConnectionTest {

    @Test
    void whatWasNeverCheckedIsCheckedAtUnlockAndThenEverySixHoursOrALittleLater() {
        unlock();
        assertThat(checks()).isOne();
        unlock();
        assertThat(checks()).as("nothing is overdue").isOne();

        pass(Duration.ofHours(5));
        assertThat(checks()).isOne();
        pass(Duration.ofHours(2));

        assertThat(checks()).isEqualTo(2);
        assertThat(notified).isEmpty();
    }

    @Test
    void aComputerThatWokeUpIsFollowedByACheck() {
        unlock();

        test.now = test.now.plus(Duration.ofHours(1));
        ticker.tick();
        ticker.tick();

        assertThat(checks()).isEqualTo(2);
    }

    @Test
    void anotherNetworkIsFollowedByACheck() {
        unlock();
        pass(Duration.ofMinutes(2));
        assertThat(checks()).isOne();

        network = "198.51.100.99";
        pass(Duration.ofMinutes(3));

        assertThat(checks()).isEqualTo(2);
    }

    @Test
    void aKeyThatEndsUnusedIsNotKeptAliveUnlessItsOwnerWantsIt() throws IOException {
        test.vault.update(connection.id(), known -> known.withWhitelist(IpWhitelist.NONE));
        tells(Set.of(Permission.READ, Permission.TRADE), "");
        unlock();
        assertThat(checks()).isZero();

        test.desk.choices().keepAlive(connection.id(), true);
        wakeUp();

        assertThat(checks()).isOne();
    }

    @Test
    void nothingIsAskedWhileItIsSwitchedOffOrLocked() {
        isOn = false;
        unlock();
        assertThat(checks()).isZero();

        isOn = true;
        watch.lock();
        pass(Duration.ofHours(8));

        assertThat(checks()).isZero();
    }

    @Test
    void demoKeysAreCheckedSinceTheyDoNotEnd() throws IOException {
        test.vault.update(
                connection.id(), known -> known.withWhitelist(IpWhitelist.NONE).at(known.site(), Environment.DEMO));
        tells(Set.of(Permission.READ, Permission.TRADE), "");

        unlock();

        assertThat(checks()).isOne();
    }
}
