package app.latchkey.funds;

import static app.latchkey.funds.Samples.START;
import static app.latchkey.funds.Samples.plan;
import static app.latchkey.funds.Samples.sent;
import static app.latchkey.funds.TransferState.DONE;
import static app.latchkey.funds.TransferState.SENT;
import static app.latchkey.funds.TransferState.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.AccountRef;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.okx.AccountType;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Failure.Obstacle;
import app.latchkey.okx.Failure.Unreachable;
import app.latchkey.okx.Told;
import app.latchkey.okx.TransferStatus;
import app.latchkey.store.Store;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan is on disk before it is sent and is sent once, whoever tries once more, and when. */
class SentOnceTest extends JournalOnDiskTest {

    private final ScriptedOkx okx = new ScriptedOkx();
    private TransferService service;

    @BeforeEach
    void openService() {
        service = Samples.serviceOver(journal);
    }

    @Test
    void itIsOnDiskAsSentWithItsSigningTimeByTheClockOfOkxBeforeItLeaves() throws IOException {
        okx.offset = Duration.ofMinutes(-7);
        okx.time = () -> Answer.ok(START.minus(Duration.ofMinutes(7)));
        var onDisk = new ArrayList<Transfer>();
        try (var other = Store.open(temp)) {
            okx.transfer = request -> {
                onDisk.add(new Journal(other.journal()).find(request.clientId()).orElseThrow());
                return Answer.ok(Told.receipt("1"));
            };

            service.execute(plan(), okx);
        }

        assertThat(onDisk).singleElement().satisfies(transfer -> {
            assertThat(transfer.state()).isEqualTo(SENT);
            assertThat(transfer.signedAt()).contains(START.minus(Duration.ofMinutes(7)));
        });
        assertThat(okx.signings).containsExactly(START.minus(Duration.ofMinutes(7)));
    }

    @Test
    void aDoubleClickAndASecondWindowSendOnce() throws Exception {
        var plan = plan();
        try (var otherStore = Store.open(temp);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var otherWindow = Samples.serviceOver(new Journal(otherStore.journal()));
            var start = new CyclicBarrier(8);
            List<Callable<Execution>> clicks = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                clicks.add(() -> at(start, service, plan));
                clicks.add(() -> at(start, otherWindow, plan));
            }

            var results =
                    threads.invokeAll(clicks).stream().map(Future::resultNow).toList();

            assertThat(results).filteredOn(Execution.Sent.class::isInstance).hasSize(1);
            assertThat(results)
                    .filteredOn(Execution.AlreadySent.class::isInstance)
                    .hasSize(7);
        }
        assertThat(okx.transfers).hasSize(1);
    }

    private Execution at(CyclicBarrier start, TransferService window, TransferPlan plan) throws Exception {
        start.await();
        return window.execute(plan, okx);
    }

    @Test
    void afterARestartAPlanThatWasSentIsNotSentAgain() throws IOException {
        var plan = plan();
        okx.transfer = _ -> Answer.failed(new Unreachable(Obstacle.CUT, true));
        service.execute(plan, okx);
        restart();
        okx.time = () -> Answer.failed(new Unreachable(Obstacle.CUT, true));

        var again = service.execute(plan, okx);

        assertThat(again).isInstanceOfSatisfying(Execution.AlreadySent.class, known -> assertThat(
                        known.transfer().state())
                .isEqualTo(UNKNOWN));
        assertThat(okx.transfers).hasSize(1);
    }

    private void restart() throws IOException {
        closeJournal();
        openJournal();
        openService();
    }

    @Test
    void whileOneIsUnsettledTheNextOfItsKindIsBlockedAndOthersAreNot() {
        var first = sent(service.execute(plan(), okx));

        assertThat(service.execute(plan(), okx)).isEqualTo(new Execution.Blocked(first));

        var demo = new AccountRef(Site.GLOBAL, Environment.DEMO, "4711");
        assertThat(List.of(
                        plan("BTC"),
                        plan(Samples.ACCOUNT, "USDT", AccountType.TRADING, AccountType.FUNDING),
                        plan(demo, "USDT", AccountType.FUNDING, AccountType.TRADING)))
                .allSatisfy(other -> assertThat(service.execute(other, okx)).isInstanceOf(Execution.Sent.class));
        assertThat(okx.transfers).hasSize(4);
    }

    @Test
    void aBlockedPlanCanBeSentOnceTheOtherIsSettled() {
        var blocked = plan();
        var first = sent(service.execute(plan(), okx));
        service.execute(blocked, okx);

        journal.record(first, first.after(Outcome.of(DONE), START));

        assertThat(service.execute(blocked, okx)).isInstanceOf(Execution.Sent.class);
    }

    @Test
    void whatCannotBeWrittenDownIsNotSent() {
        store.close();

        assertThat(service.execute(plan(), okx)).isEqualTo(new Execution.NotRecorded(RecordProblem.OTHER));
        assertThat(okx.transfers).isEmpty();
    }

    @Test
    void anAnswerThatCannotBeWrittenDownLeavesTheTransferSentForSettling() throws IOException {
        okx.transfer = _ -> {
            store.close();
            return Answer.ok(Told.receipt("1"));
        };

        var transfer = sent(service.execute(plan(), okx));

        assertThat(transfer.state()).isEqualTo(SENT);
        restart();
        assertThat(journal.unsettled()).containsExactly(transfer);
    }

    @Test
    void anAnswerThatComesAfterSettlingChangesNothing() {
        okx.state = _ -> ScriptedOkx.is(TransferStatus.State.SUCCESS);
        okx.transfer = _ -> {
            new Settling(journal, Samples.ERRORS).settleOnce(okx, Samples.ACCOUNT, START);
            return Answer.failed(new Unreachable(Obstacle.TIMED_OUT, true));
        };

        assertThat(sent(service.execute(plan(), okx)).state()).isEqualTo(DONE);
    }
}
