package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.latchkey.funds.Execution;
import app.latchkey.funds.Transfer;
import app.latchkey.funds.TransferPlan;
import app.latchkey.funds.TransferState;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Failure;
import app.latchkey.practice.Trouble;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Gate;
import app.latchkey.vault.Connection;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What happens to that which is under way when the vault is locked. */
@Timeout(60)
class LockingTest {

    private static final Duration SLOWNESS = Duration.ofSeconds(2);
    private static final Executor ASIDE = task -> Thread.ofVirtual().start(task);

    @TempDir
    Path temp;

    private PracticeRig rig;
    private Connection connection;
    private Gate gate;
    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        rig = new PracticeRig(temp, options -> options.slowness(SLOWNESS));
        var key = rig.tradingKey();
        try (var credentials = PracticeRig.credentials(key.apiKey(), key.secretKey(), PracticeRig.PASSPHRASE)) {
            connection = OpenDesk.makeVault(temp, credentials);
        }
        gate = OpenDesk.enter(temp, Optional.of(rig.exchange.address()));
        desk = OpenDesk.unlock(gate);
    }

    @AfterEach
    void close() throws IOException {
        desk.close().run();
        gate.close();
        rig.close();
    }

    @Test
    void aTransferUnderWayIsAwaitedAndWrittenDownBeforeTheStoreCloses() {
        var plan = plan();
        var execution = CompletableFuture.supplyAsync(() -> executeSlowly(plan), ASIDE);
        await().until(() -> rig.exchange.counters().transfersBooked() == 1);

        desk.close().run();

        assertThat(execution).isDone();
        assertThat(((Execution.Sent) execution.join()).transfer().state()).isEqualTo(TransferState.ACCEPTED);
        assertThat(desk.vault().isClosed()).isTrue();
        rig.exchange.troubles().allOff();
        assertThat(settledAfterUnlock(plan).state()).isEqualTo(TransferState.DONE);
        assertThat(rig.transfersReceived()).isOne();
    }

    @Test
    void aTransferWhoseAnswerWasLostGoesOnUnknownAndIsSettledAtTheNextUnlock() {
        rig.exchange.troubles().on(Trouble.ANSWER_LOST, 1);
        var plan = plan();
        assertThat(((Execution.Sent) execute(plan)).transfer().state()).isEqualTo(TransferState.UNKNOWN);

        desk.close().run();

        assertThat(settledAfterUnlock(plan).state()).isEqualTo(TransferState.DONE);
        assertThat(rig.transfersReceived()).isOne();
        assertThat(rig.usdtInTrading()).isEqualByComparingTo("250.5");
    }

    @Test
    void readsEndAtOnceAndNobodySendsAnythingAnyMore() {
        var plan = plan();
        var okx = desk.exchange().connect(connection);
        rig.exchange.troubles().on(Trouble.SLOW);
        var reading = CompletableFuture.supplyAsync(okx::fundingBalances, ASIDE);
        await().until(() -> rig.exchange.counters().requests("GET /api/v5/asset/balances") == 1);
        long before = System.nanoTime();

        desk.close().run();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(SLOWNESS);
        assertThat(reading.join()).isEqualTo(Answer.failed(new Failure.Cancelled(true)));
        assertThat(desk.transfers().execute(plan, okx))
                .isEqualTo(new Execution.NotReached(new Failure.Cancelled(false)));
        assertThat(okx.config()).isEqualTo(Answer.failed(new Failure.Cancelled(false)));
        assertThat(rig.transfersReceived()).isZero();
        assertThatThrownBy(() -> desk.exchange().connect(connection)).isInstanceOf(IllegalStateException.class);
        okx.close();
    }

    @Test
    void settlingThatIsUnderWayEndsBeforeTheStoreCloses() throws IOException {
        rig.exchange.troubles().on(Trouble.PENDING);
        var plan = plan();
        var sent = ((Execution.Sent) execute(plan)).transfer();
        assertThat(sent.state()).isEqualTo(TransferState.ACCEPTED);
        rig.exchange.troubles().on(Trouble.SLOW);
        desk.settling().watch(sent);
        await().until(() -> rig.exchange.counters().requests("GET /api/v5/public/time") > 1);
        long before = System.nanoTime();

        desk.close().run();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(SLOWNESS);
        rig.exchange.troubles().allOff();
        rig.theirs.move(Duration.ofMinutes(1));
        assertThat(settledAfterUnlock(plan).state()).isEqualTo(TransferState.DONE);
    }

    @Test
    void lockingTwiceIsHarmless() {
        desk.close().run();

        desk.close().run();

        assertThat(desk.vault().isClosed()).isTrue();
    }

    private TransferPlan plan() {
        return OpenDesk.plan(OpenDesk.account(desk, connection), connection, "250.5");
    }

    /** Only the transfer's own answer takes its time. */
    private Execution executeSlowly(TransferPlan plan) {
        try (var okx = desk.exchange().connect(connection)) {
            var slow = AroundTransfer.of(okx, () -> rig.exchange.troubles().on(Trouble.SLOW), () -> {});
            return desk.transfers().execute(plan, slow);
        }
    }

    private Execution execute(TransferPlan plan) {
        try (var okx = desk.exchange().connect(connection)) {
            return desk.transfers().execute(plan, okx);
        }
    }

    /** Unlocking alone settles it: nobody has to look at it. */
    private Transfer settledAfterUnlock(TransferPlan plan) {
        desk = OpenDesk.unlock(gate);
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> desk.journal().find(plan.clientId()).orElseThrow(), transfer -> transfer.state()
                        .isFinal());
    }
}
