package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.latchkey.funds.Execution;
import app.latchkey.funds.Transfer;
import app.latchkey.funds.TransferState;
import app.latchkey.okx.ClientId;
import app.latchkey.practice.Trouble;
import app.latchkey.ui.Entrance;
import app.latchkey.ui.Message;
import app.latchkey.vault.Connection;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The app is killed in the middle of a transfer: what the exchange booked, and nothing else, is what has moved. */
@Timeout(60)
class KilledIT {

    private static final String AMOUNT = "250.5";
    private static final Duration SLOWNESS = Duration.ofMillis(300);

    @TempDir
    Path temp;

    private PracticeRig rig;
    private Connection connection;
    private ChildProcess app;
    private ClientId clientId;

    @BeforeEach
    void startTransferring() throws IOException {
        rig = new PracticeRig(temp, options -> options.slowness(SLOWNESS));
        var key = rig.tradingKey();
        try (var credentials = PracticeRig.credentials(key.apiKey(), key.secretKey(), PracticeRig.PASSPHRASE)) {
            connection = OpenDesk.makeVault(temp, credentials);
        }
        app = ChildProcess.start(
                TransferringApp.class, temp.toString(), rig.exchange.address().toString(), AMOUNT);
        clientId = new ClientId(app.hear(TransferringApp.PLANNED));
        app.hear(TransferringApp.CLAIMED);
    }

    @AfterEach
    void close() throws IOException {
        app.close();
        rig.close();
    }

    @Test
    void beforeAByteLeftNothingMovesAndTheTransferFailsWhenItsTimeIsOver() throws InterruptedException {
        app.kill();

        assertThat(settled().state()).isEqualTo(TransferState.FAILED);
        assertThat(moved()).isZero();
        assertThat(rig.transfersReceived()).isZero();
    }

    @Test
    void betweenBookingAndAnswerTheMoneyMovesOnceAndTheTransferIsDone() throws IOException, InterruptedException {
        rig.exchange.troubles().on(Trouble.SLOW);
        app.goOn();
        await().until(() -> rig.exchange.counters().transfersBooked() == 1);
        app.kill();

        assertThat(settled().state()).isEqualTo(TransferState.DONE);
        assertThat(moved()).isEqualByComparingTo(AMOUNT);
    }

    @Test
    void betweenAnswerAndJournalTheMoneyMovesOnceAndTheTransferIsDone() throws IOException, InterruptedException {
        app.goOn();
        app.hear(TransferringApp.ANSWERED);
        app.kill();

        assertThat(settled().state()).isEqualTo(TransferState.DONE);
        assertThat(moved()).isEqualByComparingTo(AMOUNT);
    }

    @Test
    void afterAnAnswerThatWasLostTheTransferIsDoneOnce() throws IOException, InterruptedException {
        rig.exchange.troubles().on(Trouble.ANSWER_LOST, 1);
        app.goOn();
        app.hear(TransferringApp.ANSWERED);
        app.goOn();
        app.hear(TransferringApp.WRITTEN);
        app.kill();

        assertThat(settled().state()).isEqualTo(TransferState.DONE);
        assertThat(moved()).isEqualByComparingTo(AMOUNT);
    }

    /** A little earlier or later, the request is on its way, being booked, answered, or written down. */
    @ParameterizedTest
    @CsvSource({
        "SLOW, 5",
        "SLOW, 25",
        "SLOW, 60",
        "PENDING, 15",
        "PENDING, 35",
        "PENDING, 120",
        "ANSWER_LOST, 30",
        "ANSWER_LOST, 90",
        "CUT_BEFORE_BOOKING, 40"
    })
    void atAnyMomentTheJournalEndsAsTheBooksDo(Trouble trouble, int milliseconds)
            throws IOException, InterruptedException {
        rig.exchange.troubles().on(trouble);

        app.goOn();
        LockSupport.parkNanos(Duration.ofMillis(milliseconds).toNanos());
        app.kill();

        boolean done = settled().state() == TransferState.DONE;
        assertThat(moved()).isEqualByComparingTo(done ? AMOUNT : "0");
    }

    @Test
    void theWorkspaceIsHeldWhileTheAppLivesAndFreeOnceItWasKilled() throws InterruptedException {
        assertThat(OpenDesk.entering(temp, Optional.of(rig.exchange.address())))
                .isEqualTo(new Entrance.Entering.Refused(Message.of("refused.taken")));

        app.kill();

        OpenDesk.enter(temp, Optional.of(rig.exchange.address())).close();
    }

    /** Where the transfer ends when the workspace is opened again, by another process and with no one's help. */
    private Transfer settled() {
        rig.exchange.troubles().allOff();
        rig.theirs.move(Duration.ofMinutes(2));
        var gate = OpenDesk.enter(temp, Optional.of(rig.exchange.address()));
        var desk = OpenDesk.unlock(gate);
        try {
            var settled = await().atMost(20, TimeUnit.SECONDS)
                    .until(() -> desk.journal().find(clientId).orElseThrow(), transfer -> transfer.state()
                            .isFinal());
            try (var okx = desk.exchange().connect(connection)) {
                assertThat(desk.transfers().execute(settled.plan(), okx)).isInstanceOf(Execution.AlreadySent.class);
            }
            return settled;
        } finally {
            desk.close().run();
            gate.close();
        }
    }

    /** What has moved; never is a transfer sent twice, never does money appear or vanish. */
    private BigDecimal moved() {
        assertThat(rig.transfersReceived()).isLessThanOrEqualTo(1);
        assertThat(rig.exchange.counters().clientIdsRepeated()).isZero();
        assertThat(rig.usdtInAll()).isEqualByComparingTo(PracticeRig.FIRST_USDT);
        return rig.usdtInTrading();
    }
}
