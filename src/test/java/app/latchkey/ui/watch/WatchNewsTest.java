package app.latchkey.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.IpWhitelist;
import app.latchkey.key.Permission;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Failure;
import app.latchkey.okx.StatusNotice;
import app.latchkey.okx.Told;
import app.latchkey.ui.Message;
import app.latchkey.ui.check.CheckRunner;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What somebody is told who looks elsewhere, and how often. */
class WatchNewsTest extends WatchedConnectionTest {

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
}
