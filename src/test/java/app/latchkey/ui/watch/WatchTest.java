package app.latchkey.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.Environment;
import app.latchkey.key.IpWhitelist;
import app.latchkey.key.Permission;
import app.latchkey.okx.AccountConfig;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Failure;
import app.latchkey.okx.StatusNotice;
import app.latchkey.okx.Told;
import app.latchkey.ui.Later;
import app.latchkey.ui.Message;
import app.latchkey.ui.TestDesk;
import app.latchkey.ui.TestTicker;
import app.latchkey.ui.care.CareRules;
import app.latchkey.ui.check.CheckRunner;
import app.latchkey.vault.Connection;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One connection, bound to this computer's address, over hours in which somebody changes something. */
class WatchTest {

    private static final String OWN = "203.0.113.7";

    private final TestTicker ticker = new TestTicker();
    private final List<News> notified = new ArrayList<>();
    private String network = "192.0.2.10";
    private boolean isOn = true;
    private TestDesk test;
    private Connection connection;
    private Watch watch;
    private final CareRules rules = new CareRules(() -> test.now, () -> Duration.ofDays(90));

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        test = TestDesk.real(folder);
        connection = test.saved("Gridbot");
        test.vault.update(
                connection.id(),
                known ->
                        known.withWhitelist(IpWhitelist.parse(OWN, true).value().orElseThrow()));
        test.ownAddress = Optional.of(OWN);
        tells(Set.of(Permission.READ, Permission.TRADE), OWN);
        begin();
    }

    /** The program begins. */
    private void begin() {
        watch = new Watch(
                () -> test.now, ticker, Later.never(), () -> network, () -> isOn, rules, notified::add, _ -> {});
    }

    @AfterEach
    void close() {
        test.close();
    }

    private void tells(Set<Permission> permissions, String addresses) {
        test.okx.config = Answer.ok(config(permissions, addresses));
    }

    private static AccountConfig config(Set<Permission> permissions, String addresses) {
        return Told.config(Map.of(
                "uid", "4711", "mainUid", "4711", "perm", Told.perm(permissions), "ip", addresses, "acctLv", "1"));
    }

    private void unlock() {
        watch.unlock(test.desk, Later.never());
        ticker.tick();
    }

    /** Time goes by, second by second as far as the watch can tell. */
    private void pass(Duration time) {
        for (long left = time.toSeconds(); left > 0; left -= 20) {
            test.now = test.now.plusSeconds(20);
            ticker.tick();
        }
    }

    private int checks() {
        return test.desk.history().of(connection.id().toString(), 100).size();
    }

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
    void whatTurnedIsToldInTheWindowAndOutsideOfIt() {
        unlock();
        tells(Set.of(Permission.READ, Permission.TRADE, Permission.WITHDRAW), OWN);

        wakeUp();

        assertThat(watch.news()).containsExactly(new News("Gridbot", Message.of("check.turn.WITHDRAWALS_ENABLED")));
        assertThat(notified).isEqualTo(watch.news());
        wakeUp();
        assertThat(notified).as("once").hasSize(1);
    }

    @Test
    void anotherWhitelistAndLostTradeAndAKeyThatIsGoneAreTold() {
        unlock();
        tells(Set.of(Permission.READ), OWN + ",198.51.100.9");
        wakeUp();
        test.okx.config = Answer.failed(new Failure.Rejected("50119", "gone", 401));
        test.okx.funding = () -> Answer.failed(new Failure.Rejected("50119", "gone", 401));
        test.okx.trading = () -> Answer.failed(new Failure.Rejected("50119", "gone", 401));
        wakeUp();

        assertThat(notified)
                .extracting(News::text)
                .containsExactlyInAnyOrder(
                        Message.of("check.turn.TRADE_LOST"),
                        Message.of("check.turn.WHITELIST_CHANGED"),
                        Message.of("check.turn.KEY_GONE"));
    }

    @Test
    void anAddressThatIsNoLongerBoundIsNoticedBetweenChecksAndToldOnce() {
        unlock();
        test.ownAddress = Optional.of("198.51.100.44");

        pass(Duration.ofMinutes(65));

        assertThat(checks()).isOne();
        assertThat(notified).containsExactly(new News("Gridbot", Message.of("check.turn.OWN_ADDRESS_LEFT")));
    }

    @Test
    void theAddressesOfACheckByHandAreWatchedOverAsWell() throws InterruptedException {
        unlock();
        tells(Set.of(Permission.READ, Permission.TRADE), "198.51.100.44");
        test.ownAddress = Optional.of("198.51.100.44");
        new CheckRunner(test.desk).run(connection, _ -> {});

        test.ownAddress = Optional.of(OWN);
        pass(Duration.ofMinutes(65));

        assertThat(notified).extracting(News::text).contains(Message.of("check.turn.OWN_ADDRESS_LEFT"));
    }

    /** A restart forgets what the key was bound to; only whether that was as planned is written down. */
    @Test
    void afterARestartThePlannedAddressesAreWatchedOverIfTheKeyWasBoundToJustThose() {
        unlock();
        watch.close();
        begin();
        unlock();
        assertThat(checks()).as("nothing is overdue").isOne();

        test.ownAddress = Optional.of("198.51.100.44");
        pass(Duration.ofMinutes(65));

        assertThat(notified).containsExactly(new News("Gridbot", Message.of("check.turn.OWN_ADDRESS_LEFT")));
    }

    @Test
    void afterARestartNothingIsSaidOfAddressesThatWereNotTheOnesPlanned() {
        tells(Set.of(Permission.READ, Permission.TRADE), OWN + ",198.51.100.44");
        unlock();
        watch.close();
        begin();
        unlock();

        test.ownAddress = Optional.of("198.51.100.44");
        pass(Duration.ofMinutes(65));

        assertThat(notified).isEmpty();
    }

    @Test
    void maintenanceAheadIsTold() {
        unlock();
        test.okx.status = () -> Answer.ok(List.of(notice()));

        pass(Duration.ofMinutes(65));

        assertThat(notified)
                .singleElement()
                .satisfies(news -> assertThat(news.text().key()).isEqualTo("watch.maintenance.from"));
    }

    private static StatusNotice notice() {
        return Told.status(Map.of(
                "title", "Upgrade", "state", "scheduled", "serviceType", "5", "begin", "1795000000000", "env", "1"));
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
    void thatAReviewIsDueIsTold() {
        unlock();
        test.now = test.now.plus(Duration.ofDays(91));
        ticker.tick();
        ticker.tick();

        assertThat(notified).extracting(news -> news.text().key()).containsExactly("care.review.DUE");
    }

    @Test
    void aReviewThatIsDoneTakesBackWhatWasToldOfIt() throws IOException {
        unlock();
        test.now = test.now.plus(Duration.ofDays(91));
        ticker.tick();
        ticker.tick();
        assertThat(watch.news()).hasSize(1);

        test.vault.update(connection.id(), known -> known.withCare(known.care().withReviewed(test.now)));
        ticker.tick();
        ticker.tick();

        assertThat(watch.news()).isEmpty();
    }

    @Test
    void theDateOnWhichAnUnusedKeyEndsIsToldWhenItComesNear() throws Exception {
        test.vault.update(connection.id(), known -> known.withWhitelist(IpWhitelist.NONE));
        tells(Set.of(Permission.READ, Permission.TRADE), "");
        new CheckRunner(test.desk).run(connection, _ -> {});
        unlock();
        assertThat(notified).isEmpty();

        test.now = test.now.plus(Duration.ofDays(10));
        ticker.tick();
        ticker.tick();

        assertThat(notified).extracting(news -> news.text().key()).containsExactly("care.use.DUE");
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

    private void wakeUp() {
        test.now = test.now.plus(Duration.ofMinutes(10));
        ticker.tick();
        ticker.tick();
    }
}
