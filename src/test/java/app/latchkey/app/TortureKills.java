package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.latchkey.funds.TransferState;
import app.latchkey.practice.KeyRequest;
import app.latchkey.practice.Options;
import app.latchkey.practice.PracticeExchange;
import app.latchkey.ui.Desk;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The app in a process of its own, killed at random moments of its transfers, which go wrong in every way besides. Each
 * run settles what the one before left.
 */
final class TortureKills implements AutoCloseable {

    private static final app.latchkey.practice.Environment LIVE = app.latchkey.practice.Environment.LIVE;

    private final Path folder;
    private final Random random;
    private final TortureReport report;
    private final TortureClock theirs = new TortureClock();
    private final Fate fate;
    private final PracticeExchange exchange;
    private final Ledger ledger;
    private final Set<String> planned = new HashSet<>();

    TortureKills(Path folder, Random random, TortureReport report) throws IOException {
        this.folder = folder;
        this.random = random;
        this.report = report;
        fate = new Fate(random.nextLong());
        exchange = PracticeExchange.start(Options.in(folder.resolve("exchange"))
                .clock(theirs)
                .withoutRateLimits()
                .mishaps(fate));
        ledger = new Ledger(folder.resolve("exchange"));
        var key = exchange.createKey(KeyRequest.trading("Grid bot", PracticeRig.PASSPHRASE));
        try (var credentials = PracticeRig.credentials(key.apiKey(), key.secretKey(), PracticeRig.PASSPHRASE)) {
            OpenDesk.makeVault(folder, credentials);
        }
    }

    /** Starts the app, lets it make a few transfers, and kills it a moment after it planned another. */
    void kill() throws IOException, InterruptedException {
        fate.runWild();
        int wrongBySeconds = random.nextInt(-100_000, 100_000);
        try (var app = ChildProcess.start(
                TorturedApp.class,
                folder.toString(),
                exchange.address().toString(),
                Long.toString(random.nextLong()),
                Integer.toString(wrongBySeconds))) {
            int transfers = 1 + random.nextInt(4);
            for (int i = 0; i < transfers; i++) {
                planned.add(app.hear(TorturedApp.PLANNED));
                report.round();
            }
            LockSupport.parkNanos(Duration.ofMillis(random.nextInt(50)).toNanos());
            app.kill();
        }
        report.hit(Fault.KILLED);
        theirs.move(Duration.ofMinutes(2));
    }

    /** Opens the workspace once more, without any trouble: what is left is settled, and all is as the books say. */
    void settleAndCompare() throws IOException {
        fate.calm();
        theirs.move(Duration.ofMinutes(2));
        var gate = OpenDesk.enterAt(theirs, folder, exchange.address());
        var desk = OpenDesk.unlock(gate);
        try {
            await().atMost(60, TimeUnit.SECONDS)
                    .until(() -> desk.journal().unsettled().isEmpty());
            compare(desk);
        } finally {
            desk.close().run();
            gate.close();
        }
    }

    private void compare(Desk desk) throws IOException {
        ledger.catchUp();
        int bookings = 0;
        for (var entry : desk.journal().newestFirst(Integer.MAX_VALUE, 0)) {
            var id = entry.transfer().clientId().value();
            assertThat(fate.arrivals(id)).as("arrivals of " + id).isLessThanOrEqualTo(1);
            assertThat(ledger.timesBooked(id)).as("bookings of " + id).isLessThanOrEqualTo(1);
            assertThat(entry.transfer().state())
                    .as("%s", entry)
                    .isEqualTo(ledger.moved(id) ? TransferState.DONE : TransferState.FAILED);
            bookings += ledger.timesBooked(id);
            planned.remove(id);
            report.ended(entry.transfer().state());
        }
        assertThat(planned).as("planned, and never written down").allSatisfy(id -> assertThat(fate.arrivals(id))
                .isZero());
        assertThat(bookings).as("bookings that the journal knows of").isEqualTo(ledger.bookings());
        assertThat(exchange.counters().clientIdsRepeated()).isZero();
        assertThat(exchange.totals(LIVE).get("USDT")).isEqualByComparingTo(PracticeRig.FIRST_USDT);
    }

    @Override
    public void close() throws IOException {
        exchange.close();
    }
}
