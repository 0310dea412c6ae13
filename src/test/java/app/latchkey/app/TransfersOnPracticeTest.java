package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.funds.Execution;
import app.latchkey.funds.Journal;
import app.latchkey.funds.Settler;
import app.latchkey.funds.Transfer;
import app.latchkey.funds.TransferPlan;
import app.latchkey.funds.TransferReason;
import app.latchkey.funds.TransferState;
import app.latchkey.okx.OkxApi;
import app.latchkey.practice.Trouble;
import app.latchkey.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Transfers over real HTTP to an exchange in trouble: in the end the journal says what its books say. */
class TransfersOnPracticeTest {

    /** Signature window and margin: until then a copy of the request could still be booked. */
    private static final Duration LAST_ARRIVAL = Duration.ofSeconds(90);

    @TempDir
    Path temp;

    private PracticeRig rig;
    private Store store;
    private Journal journal;
    private OkxApi okx;
    private TransferPlan plan;

    @BeforeEach
    void open() throws IOException {
        rig = new PracticeRig(temp);
        store = Store.open(temp.resolve("workspace"));
        journal = new Journal(store.journal());
        okx = rig.client(rig.tradingKey());
        plan = rig.plan(okx, "250.5");
    }

    @AfterEach
    void close() throws IOException {
        okx.close();
        store.close();
        rig.close();
    }

    @Test
    void aTransferIsTakenInAndThenDone() {
        assertThat(execute().state()).isEqualTo(TransferState.ACCEPTED);

        assertThat(looked().state()).isEqualTo(TransferState.DONE);

        assertMoved(true);
    }

    @Test
    void ofManyConfirmationsAtOnceOneSends() throws InterruptedException {
        var service = rig.transfers(journal);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var clicks = IntStream.range(0, 8)
                    .mapToObj(_ -> (Callable<Execution>) () -> service.execute(plan, okx))
                    .toList();

            var sent = threads.invokeAll(clicks).stream()
                    .map(Future::resultNow)
                    .filter(Execution.Sent.class::isInstance)
                    .toList();

            assertThat(sent).hasSize(1);
        }
        assertThat(looked().state()).isEqualTo(TransferState.DONE);
        assertMoved(true);
    }

    @ParameterizedTest
    @EnumSource(
            value = Trouble.class,
            names = {"ANSWER_LOST", "MALFORMED_JSON"})
    void anAnswerThatIsLostAfterBookingEndsInDoneOnce(Trouble trouble) {
        var sent = executeIn(trouble);
        assertThat(sent.state()).isEqualTo(TransferState.UNKNOWN);

        assertThat(looked().state()).isEqualTo(TransferState.DONE);

        assertThat(rig.transfers(journal).execute(plan, okx)).isInstanceOf(Execution.AlreadySent.class);
        assertMoved(true);
    }

    @ParameterizedTest
    @EnumSource(
            value = Trouble.class,
            names = {"CUT_BEFORE_BOOKING", "EDGE_BLOCK", "MAINTENANCE", "RATE_LIMITED"})
    void whatWasNeverBookedFailsOnlyWhenNoCopyOfItCanArriveAnyMore(Trouble trouble) {
        var signed = executeIn(trouble).signedAt().orElseThrow();
        assertThat(known().state()).isEqualTo(TransferState.UNKNOWN);
        assertThat(anotherIsBlocked()).isTrue();

        assertThat(looked().state()).isEqualTo(TransferState.UNKNOWN);
        rig.ours.move(Duration.ofDays(1));
        assertThat(looked().state()).as("our own clock proves nothing").isEqualTo(TransferState.UNKNOWN);

        rig.theirs.move(LAST_ARRIVAL.minusSeconds(10));
        assertThat(rig.theirs.instant()).isBefore(signed.plus(LAST_ARRIVAL));
        assertThat(looked().state()).isEqualTo(TransferState.UNKNOWN);

        rig.theirs.move(Duration.ofSeconds(11));
        var settled = looked();
        assertThat(settled.state()).isEqualTo(TransferState.FAILED);
        assertThat(settled.reason()).contains(TransferReason.NEVER_ARRIVED);
        assertMoved(false);
        assertThat(anotherIsBlocked()).isFalse();
    }

    @Test
    void whatTakesAWhileIsFollowedToItsEnd() throws InterruptedException {
        assertThat(executeIn(Trouble.PENDING).state()).isEqualTo(TransferState.ACCEPTED);
        var settler = new Settler(PracticeRig.settling(journal), rig.ours, rig.theirs::move);

        var left = settler.settle(okx, plan.account());

        assertThat(left).isEmpty();
        assertThat(known().state()).isEqualTo(TransferState.DONE);
        assertMoved(true);
    }

    @Test
    void whatIsTakenInAndFailsThereFailsHere() {
        assertThat(executeIn(Trouble.FAILED).state()).isEqualTo(TransferState.ACCEPTED);

        var settled = looked();

        assertThat(settled.state()).isEqualTo(TransferState.FAILED);
        assertThat(settled.reason()).contains(TransferReason.FAILED_AT_OKX);
        assertMoved(false);
    }

    @ParameterizedTest
    @EnumSource(
            value = Trouble.class,
            names = {"PERMISSION_MISSING", "KEY_EXPIRED", "WRONG_SITE"})
    void aRefusalAtTheGateFailsAtOnce(Trouble trouble) {
        var refused = executeIn(trouble);

        assertThat(refused.state()).isEqualTo(TransferState.FAILED);
        assertThat(refused.reason()).contains(TransferReason.REFUSED);
        assertMoved(false);
    }

    @Test
    void aClockThatIsMinutesOffHindersNothing() {
        rig.ours.move(Duration.ofMinutes(-11));

        assertThat(execute().state()).isEqualTo(TransferState.ACCEPTED);
        assertThat(looked().state()).isEqualTo(TransferState.DONE);
    }

    @Test
    void toAStoppedExchangeNothingIsSentAndThatIsWrittenDown() throws IOException {
        rig.exchange.close();

        assertThat(rig.transfers(journal).execute(plan, okx)).isInstanceOf(Execution.NotReached.class);

        assertThat(journal.find(plan.clientId()).map(Transfer::state)).contains(TransferState.FAILED);
    }

    /** The exchange is in trouble from the moment on at which the transfer is sent until it has been answered. */
    private Transfer executeIn(Trouble trouble) {
        var troubled = AroundTransfer.of(okx, () -> rig.exchange.troubles().on(trouble), () -> rig.exchange
                .troubles()
                .allOff());
        return ((Execution.Sent) rig.transfers(journal).execute(plan, troubled)).transfer();
    }

    private Transfer execute() {
        return ((Execution.Sent) rig.transfers(journal).execute(plan, okx)).transfer();
    }

    /** Where the transfer stands after one more look. */
    private Transfer looked() {
        PracticeRig.settling(journal).settleOnce(okx, plan.account(), rig.ours.instant());
        return known();
    }

    private Transfer known() {
        return journal.find(plan.clientId()).orElseThrow();
    }

    private boolean anotherIsBlocked() {
        var another = rig.plan(plan.account(), "1");
        return rig.transfers(journal).execute(another, okx) instanceof Execution.Blocked;
    }

    private void assertMoved(boolean moved) {
        assertThat(rig.usdtInTrading()).isEqualByComparingTo(moved ? "250.5" : "0");
        assertThat(rig.usdtInAll()).isEqualByComparingTo(PracticeRig.FIRST_USDT);
        assertThat(rig.transfersReceived()).isOne();
        assertThat(rig.exchange.counters().clientIdsRepeated()).isZero();
    }
}
