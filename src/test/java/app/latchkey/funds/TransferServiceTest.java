package app.latchkey.funds;

import static app.latchkey.funds.Samples.START;
import static app.latchkey.funds.Samples.plan;
import static app.latchkey.funds.TransferReason.BEING_PROCESSED;
import static app.latchkey.funds.TransferReason.NO_ANSWER;
import static app.latchkey.funds.TransferReason.REFUSED;
import static app.latchkey.funds.TransferState.ACCEPTED;
import static app.latchkey.funds.TransferState.DONE;
import static app.latchkey.funds.TransferState.FAILED;
import static app.latchkey.funds.TransferState.SENT;
import static app.latchkey.funds.TransferState.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.AccountRef;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.okx.AccountType;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Failure;
import app.latchkey.okx.Failure.Cancelled;
import app.latchkey.okx.Failure.Obstacle;
import app.latchkey.okx.Failure.Rejected;
import app.latchkey.okx.Failure.TooBusy;
import app.latchkey.okx.Failure.Unreachable;
import app.latchkey.okx.Failure.Unreadable;
import app.latchkey.okx.Told;
import app.latchkey.okx.TransferStatus;
import app.latchkey.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TransferServiceTest {

    @TempDir
    Path temp;

    private final ScriptedOkx okx = new ScriptedOkx();
    private Store store;
    private Journal journal;
    private TransferService service;

    @BeforeEach
    void open() throws IOException {
        store = Store.open(temp);
        journal = new Journal(store.journal());
        service = serviceOver(journal);
    }

    @AfterEach
    void close() {
        store.close();
    }

    static List<Arguments> failures() {
        return List.of(
                Arguments.of(new Rejected("58116", "too much", 200), FAILED, REFUSED, "58116"),
                Arguments.of(new Rejected("50102", "late", 401), FAILED, REFUSED, "50102"),
                Arguments.of(new Rejected("50004", "timeout", 400), UNKNOWN, TransferReason.UNCLEAR_ANSWER, "50004"),
                Arguments.of(new Rejected("50026", "error", 500), UNKNOWN, TransferReason.UNCLEAR_ANSWER, "50026"),
                Arguments.of(new Rejected("50001", "down", 503), UNKNOWN, TransferReason.UNCLEAR_ANSWER, "50001"),
                Arguments.of(new Rejected("50013", "busy", 429), UNKNOWN, TransferReason.UNCLEAR_ANSWER, "50013"),
                Arguments.of(new Rejected("50011", "fast", 429), UNKNOWN, TransferReason.UNCLEAR_ANSWER, "50011"),
                Arguments.of(new Rejected("58112", "failed", 200), UNKNOWN, TransferReason.UNCLEAR_ANSWER, "58112"),
                Arguments.of(new Rejected("50071", "exists", 200), UNKNOWN, TransferReason.UNCLEAR_ANSWER, "50071"),
                Arguments.of(new Rejected("58404", "exists", 200), UNKNOWN, TransferReason.UNCLEAR_ANSWER, "58404"),
                Arguments.of(new Rejected("50110", "IP", 401), FAILED, REFUSED, "50110"),
                Arguments.of(new Rejected("99999", "new", 200), UNKNOWN, TransferReason.UNCLEAR_ANSWER, "99999"),
                Arguments.of(new Rejected("58124", "transfer id:12345", 200), ACCEPTED, BEING_PROCESSED, "58124"),
                Arguments.of(new Unreachable(Obstacle.REFUSED, false), FAILED, TransferReason.NEVER_LEFT, null),
                Arguments.of(new Unreachable(Obstacle.NAME_NOT_FOUND, false), FAILED, TransferReason.NEVER_LEFT, null),
                Arguments.of(new Unreachable(Obstacle.TIMED_OUT, true), UNKNOWN, NO_ANSWER, null),
                Arguments.of(new Unreachable(Obstacle.CUT, true), UNKNOWN, NO_ANSWER, null),
                Arguments.of(new Unreachable(Obstacle.BLOCKED_ON_THE_WAY, true), UNKNOWN, NO_ANSWER, null),
                Arguments.of(new Unreadable("/x", "", 502), UNKNOWN, TransferReason.UNREADABLE_ANSWER, null),
                Arguments.of(new TooBusy(), FAILED, TransferReason.TOO_BUSY, null),
                Arguments.of(new Cancelled(false), FAILED, TransferReason.CANCELLED, null),
                Arguments.of(new Cancelled(true), UNKNOWN, NO_ANSWER, null));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureIsFailedOnlyWhenItIsSureThatNoMoneyMoves(
            Failure failure, TransferState state, TransferReason reason, @Nullable String code) {
        okx.transfer = _ -> Answer.failed(failure);

        var transfer = sent(service.execute(plan(), okx));

        assertThat(transfer.state()).isEqualTo(state);
        assertThat(transfer.reason()).contains(reason);
        assertThat(transfer.code()).isEqualTo(Optional.ofNullable(code));
        assertThat(journal.find(transfer.clientId())).contains(transfer);
    }

    @Test
    void aReceiptIsAcceptedAndNotYetDone() {
        var transfer = sent(service.execute(plan(), okx));

        assertThat(transfer.state()).isEqualTo(ACCEPTED);
        assertThat(transfer.transId()).contains("754147");
        assertThat(transfer.reason()).isEmpty();
    }

    @Test
    void theNameInAnAnswerThatItIsBeingProcessedIsKept() {
        okx.transfer = _ -> Answer.failed(new Rejected("58124", "transfer id:12345", 200));

        assertThat(sent(service.execute(plan(), okx)).transId()).contains("12345");
    }

    @Test
    void whatIsSentIsWhatWasPlannedDigitForDigit() {
        var plan = plan();

        service.execute(plan, okx);

        assertThat(okx.transfers).singleElement().satisfies(request -> {
            assertThat(request.amount()).hasToString("1.50");
            assertThat(request.clientId()).isEqualTo(plan.clientId());
            assertThat(request.from()).isEqualTo(AccountType.FUNDING);
            assertThat(request.to()).isEqualTo(AccountType.TRADING);
        });
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
            var otherWindow = serviceOver(new Journal(otherStore.journal()));
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

    @Test
    void afterARestartAPlanThatWasSentIsNotSentAgain() throws IOException {
        var plan = plan();
        okx.transfer = _ -> Answer.failed(new Unreachable(Obstacle.CUT, true));
        service.execute(plan, okx);
        store.close();
        open();
        okx.time = () -> Answer.failed(new Unreachable(Obstacle.CUT, true));

        var again = service.execute(plan, okx);

        assertThat(again).isInstanceOfSatisfying(Execution.AlreadySent.class, known -> assertThat(
                        known.transfer().state())
                .isEqualTo(UNKNOWN));
        assertThat(okx.transfers).hasSize(1);
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
    void whileOkxCannotBeReachedNothingIsSentAndThePlanCanBeExecutedLater() {
        var plan = plan();
        var cut = new Unreachable(Obstacle.CUT, true);
        okx.time = () -> Answer.failed(cut);

        assertThat(service.execute(plan, okx)).isEqualTo(new Execution.NotReached(cut));
        assertThat(okx.transfers).isEmpty();
        assertThat(journal.find(plan.clientId())).isEmpty();

        okx.time = () -> Answer.ok(START);
        assertThat(service.execute(plan, okx)).isInstanceOf(Execution.Sent.class);
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
        open();
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

    @Test
    void observersHearOfEveryStepAndCannotStopATransfer() {
        var heard = Collections.synchronizedList(new ArrayList<TransferState>());
        journal.observe(_ -> {
            throw new IllegalStateException("a screen that cannot be painted");
        });
        var ending = journal.observe(transfer -> heard.add(transfer.state()));
        var complaints = new ArrayList<Throwable>();
        Thread.currentThread().setUncaughtExceptionHandler((_, complaint) -> complaints.add(complaint));

        service.execute(plan(), okx);
        ending.run();
        service.execute(plan("BTC"), okx);

        assertThat(heard).containsExactly(SENT, ACCEPTED);
        assertThat(complaints).hasSize(4);
        Thread.currentThread().setUncaughtExceptionHandler(null);
    }

    private static TransferService serviceOver(Journal journal) {
        return new TransferService(journal, Samples.ERRORS, () -> START);
    }

    private Execution at(CyclicBarrier start, TransferService window, TransferPlan plan) throws Exception {
        start.await();
        return window.execute(plan, okx);
    }

    private static Transfer sent(Execution execution) {
        return ((Execution.Sent) execution).transfer();
    }

    @Test
    void aClockThatIsSetBetweenAskingAndSigningSignsNothingForATimeToCome() {
        okx.time = () -> Answer.ok(START);
        okx.offset = Duration.ofDays(1); // as if this computer's clock had been put forward by a day since

        service.execute(Samples.plan(), okx);

        assertThat(okx.signings).containsExactly(START);
    }
}
