package app.latchkey.funds;

import static app.latchkey.funds.Samples.START;
import static app.latchkey.funds.Samples.plan;
import static app.latchkey.funds.Samples.sent;
import static app.latchkey.funds.TransferReason.BEING_PROCESSED;
import static app.latchkey.funds.TransferReason.NO_ANSWER;
import static app.latchkey.funds.TransferReason.REFUSED;
import static app.latchkey.funds.TransferState.ACCEPTED;
import static app.latchkey.funds.TransferState.FAILED;
import static app.latchkey.funds.TransferState.SENT;
import static app.latchkey.funds.TransferState.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.latchkey.okx.AccountType;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Failure;
import app.latchkey.okx.Failure.Cancelled;
import app.latchkey.okx.Failure.Obstacle;
import app.latchkey.okx.Failure.Rejected;
import app.latchkey.okx.Failure.TooBusy;
import app.latchkey.okx.Failure.Unreachable;
import app.latchkey.okx.Failure.Unreadable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is sent for a plan, and what is made of OKX’s answer. */
class TransferServiceTest extends JournalOnDiskTest {

    private final ScriptedOkx okx = new ScriptedOkx();
    private TransferService service;

    @BeforeEach
    void openService() {
        service = Samples.serviceOver(journal);
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

    static List<Arguments> failuresBeforeSending() {
        return List.of(
                Arguments.of(new Unreachable(Obstacle.CUT, true), TransferReason.NEVER_LEFT),
                Arguments.of(new Rejected("50001", "down", 503), TransferReason.NEVER_LEFT),
                Arguments.of(new Unreadable("/x", "", 502), TransferReason.NEVER_LEFT),
                Arguments.of(new Cancelled(true), TransferReason.CANCELLED),
                Arguments.of(new TooBusy(), TransferReason.TOO_BUSY));
    }

    @ParameterizedTest
    @MethodSource("failuresBeforeSending")
    void whileOkxCannotBeReachedNothingIsSentAndTheJournalSaysSoForGood(Failure failure, TransferReason reason) {
        var plan = plan();
        okx.time = () -> Answer.failed(failure);

        assertThat(service.execute(plan, okx)).isEqualTo(new Execution.NotReached(failure));
        assertThat(journal.find(plan.clientId())).hasValueSatisfying(kept -> {
            assertThat(kept.state()).isEqualTo(FAILED);
            assertThat(kept.reason()).contains(reason);
            assertThat(kept.signedAt()).isEmpty();
        });

        okx.time = () -> Answer.ok(START);
        assertThat(service.execute(plan, okx)).isInstanceOf(Execution.AlreadySent.class);
        assertThat(okx.transfers).isEmpty();
    }

    @Test
    void whatWasConfirmedIsWrittenDownBeforeOkxIsAskedAnything() {
        var plan = plan();
        var states = new ArrayList<Optional<TransferState>>();
        okx.time = () -> {
            states.add(journal.find(plan.clientId()).map(Transfer::state));
            return Answer.ok(START);
        };

        service.execute(plan, okx);

        assertThat(states).containsExactly(Optional.of(TransferState.PLANNED));
    }

    @Test
    void whatAnEarlierRunConfirmedAndNeverSentHasFailedAndIsNotSentAnyMore() {
        var plan = plan();
        okx.time = () -> {
            throw new IllegalStateException("here the program ends");
        };
        assertThatIllegalStateException().isThrownBy(() -> service.execute(plan, okx));
        okx.time = () -> Answer.ok(START);

        service.resume();

        assertThat(journal.planned()).isEmpty();
        assertThat(journal.find(plan.clientId())).hasValueSatisfying(kept -> {
            assertThat(kept.state()).isEqualTo(FAILED);
            assertThat(kept.reason()).contains(TransferReason.NEVER_LEFT);
        });
        assertThat(service.execute(plan, okx)).isInstanceOf(Execution.AlreadySent.class);
        assertThat(okx.transfers).isEmpty();
    }

    @Test
    void ofTwoThatAreConfirmedAtOnceTheOneThatComesSecondIsBlockedAndHasFailed() {
        var first = plan();
        var second = plan();
        okx.transfer = _ -> Answer.failed(new Unreadable("/x", "", 502));
        okx.time = () -> {
            okx.time = () -> Answer.ok(START);
            service.execute(first, okx);
            return Answer.ok(START);
        };

        assertThat(service.execute(second, okx)).isInstanceOf(Execution.Blocked.class);

        assertThat(journal.find(second.clientId()).map(Transfer::state)).contains(FAILED);
        assertThat(okx.transfers).hasSize(1);
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

        assertThat(heard).containsExactly(TransferState.PLANNED, SENT, ACCEPTED);
        assertThat(complaints).hasSize(6);
        Thread.currentThread().setUncaughtExceptionHandler(null);
    }

    @Test
    void aClockThatIsSetBetweenAskingAndSigningSignsNothingForATimeToCome() {
        okx.time = () -> Answer.ok(START);
        okx.offset = Duration.ofDays(1); // as if this computer's clock had been put forward by a day since

        service.execute(Samples.plan(), okx);

        assertThat(okx.signings).containsExactly(START);
    }
}
