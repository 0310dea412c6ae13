package app.latchkey.ui.watch;

import app.latchkey.key.IpWhitelist;
import app.latchkey.key.Permission;
import app.latchkey.okx.AccountConfig;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Told;
import app.latchkey.ui.Later;
import app.latchkey.ui.TestDesk;
import app.latchkey.ui.TestTicker;
import app.latchkey.ui.care.CareRules;
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
import org.junit.jupiter.api.io.TempDir;

/** One connection, bound to this computer’s address, over hours in which somebody changes something. */
abstract class WatchedConnectionTest {

    static final String OWN = "203.0.113.7";

    final TestTicker ticker = new TestTicker();
    final List<News> notified = new ArrayList<>();
    String network = "192.0.2.10";
    boolean isOn = true;
    TestDesk test;
    Connection connection;
    Watch watch;
    final CareRules rules = new CareRules(() -> test.now, () -> Duration.ofDays(90));

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
    final void begin() {
        watch = new Watch(
                () -> test.now, ticker, Later.never(), () -> network, () -> isOn, rules, notified::add, _ -> {});
    }

    @AfterEach
    void close() {
        test.close();
    }

    void tells(Set<Permission> permissions, String addresses) {
        test.okx.config = Answer.ok(config(permissions, addresses));
    }

    private static AccountConfig config(Set<Permission> permissions, String addresses) {
        return Told.config(Map.of(
                "uid", "4711", "mainUid", "4711", "perm", Told.perm(permissions), "ip", addresses, "acctLv", "1"));
    }

    void unlock() {
        watch.unlock(test.desk, Later.never());
        ticker.tick();
    }

    /** Time goes by, second by second as far as the watch can tell. */
    void pass(Duration time) {
        for (long left = time.toSeconds(); left > 0; left -= 20) {
            test.now = test.now.plusSeconds(20);
            ticker.tick();
        }
    }

    void wakeUp() {
        test.now = test.now.plus(Duration.ofMinutes(10));
        ticker.tick();
        ticker.tick();
    }

    int checks() {
        return test.desk.history().of(connection.id().toString(), 100).size();
    }
}
