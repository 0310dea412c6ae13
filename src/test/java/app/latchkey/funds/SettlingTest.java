package app.latchkey.funds;

import static app.latchkey.funds.Samples.ACCOUNT;
import static app.latchkey.funds.Samples.ERRORS;
import static app.latchkey.funds.Samples.START;
import static app.latchkey.funds.Samples.movement;
import static app.latchkey.funds.Samples.plan;
import static app.latchkey.funds.ScriptedOkx.NOT_KNOWN;
import static app.latchkey.funds.TransferState.ACCEPTED;
import static app.latchkey.funds.TransferState.DONE;
import static app.latchkey.funds.TransferState.FAILED;
import static app.latchkey.funds.TransferState.SENT;
import static app.latchkey.funds.TransferState.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.AccountRef;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Bill;
import app.latchkey.okx.Failure;
import app.latchkey.okx.Failure.Obstacle;
import app.latchkey.okx.Told;
import app.latchkey.okx.TransferStatus.State;
import app.latchkey.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettlingTest {

    private static final Duration WINDOW_AND_MARGIN = Duration.ofSeconds(90);
    private static final Failure CUT = new Failure.Unreachable(Obstacle.CUT, true);

    @TempDir
    Path temp;

    private final ScriptedOkx okx = new ScriptedOkx();
    private Store store;
    private Journal journal;

    @BeforeEach
    void open() throws IOException {
        store = Store.open(temp);
        journal = new Journal(store.journal());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = TransferState.class,
            names = {"SENT", "UNKNOWN", "ACCEPTED"})
    void whatOkxSaysDecidesFromEveryUnsettledState(TransferState from) {
        var success = unsettled(plan("USDT"), from);
        var failed = unsettled(plan("BTC"), from);
        var pending = unsettled(plan("ETH"), from);
        var odd = unsettled(plan("SOL"), from);
        okx.state = clientId -> {
            if (clientId.equals(success.clientId())) {
                return ScriptedOkx.is(State.SUCCESS);
            }
            if (clientId.equals(failed.clientId())) {
                return ScriptedOkx.is(State.FAILED);
            }
            return ScriptedOkx.is(clientId.equals(odd.clientId()) ? State.UNDOCUMENTED : State.PENDING);
        };

        var round = settle();

        assertThat(state(success)).isEqualTo(DONE);
        assertThat(state(failed)).isEqualTo(FAILED);
        assertThat(found(failed).reason()).contains(TransferReason.FAILED_AT_OKX);
        assertThat(state(pending)).isEqualTo(ACCEPTED);
        assertThat(found(pending).transId()).contains("754147");
        assertThat(state(odd)).isEqualTo(ACCEPTED);
        assertThat(round.changed()).hasSize(4);
        assertThat(round.left()).extracting(Transfer::clientId).containsExactly(pending.clientId(), odd.clientId());
    }

    @Test
    void aTransferWhoseAnswerWasLostInACrashIsSettledAfterTheRestartOnce() throws IOException {
        var plan = plan();
        journal.claim(plan, START, START);
        store.close();
        open();
        okx.state = _ -> ScriptedOkx.is(State.SUCCESS);

        settle();
        settle();

        var entry = journal.newestFirst(10, 0).getFirst();
        assertThat(entry.changes()).extracting(StateChange::state).containsExactly(TransferState.PLANNED, SENT, DONE);
        assertThat(okx.transfers).isEmpty();
        assertThat(okx.statesAsked).hasSize(1);
    }

    @Test
    void notKnownCountsOnlyAfterTheSignatureWindowAndTheMarginByTheClockOfOkx() {
        var lost = unsettled(plan(), UNKNOWN);

        okxTimeIs(WINDOW_AND_MARGIN);
        settle();
        assertThat(state(lost)).isEqualTo(UNKNOWN);

        okxTimeIs(WINDOW_AND_MARGIN.plusMillis(1));
        settle();
        assertThat(state(lost)).isEqualTo(FAILED);
        assertThat(found(lost).reason()).contains(TransferReason.NEVER_ARRIVED);
    }

    @Test
    void theOlderWayOfOkxToSayNotKnownCountsToo() {
        var lost = unsettled(plan(), UNKNOWN);
        okxTimeIs(Duration.ofMinutes(5));
        okx.state = _ -> Answer.failed(new Failure.Rejected("51000", "Parameter clientId  error", 400));

        settle();

        assertThat(state(lost)).isEqualTo(FAILED);
    }

    @Test
    void aFastClockOfThisComputerDoesNotEndTheWait() {
        var lost = unsettled(plan(), SENT);
        okxTimeIs(Duration.ofSeconds(5));

        new Settling(journal, ERRORS).settleOnce(okx, ACCOUNT, START.plus(Duration.ofDays(1)));

        assertThat(state(lost)).isEqualTo(SENT);
    }

    @Test
    void withoutTheTimeOfOkxNothingIsHeldToBeOver() {
        var lost = unsettled(plan(), UNKNOWN);
        okx.time = () -> Answer.failed(new Failure.Rejected("50011", "", 429));

        var round = settle();

        assertThat(state(lost)).isEqualTo(UNKNOWN);
        assertThat(round.obstacle()).contains(new Failure.Rejected("50011", "", 429));
    }

    @Test
    void notKnownDoesNotCountWithoutTheSecondWitness() {
        var lost = unsettled(plan(), UNKNOWN);
        okxTimeIs(Duration.ofMinutes(5));
        okx.bills = _ -> Answer.failed(CUT);

        var round = settle();

        assertThat(state(lost)).isEqualTo(UNKNOWN);
        assertThat(round.obstacle()).contains(CUT);
    }

    @Test
    void aMovementInTheBillsProvesWhatTransferStateDoesNotKnow() {
        var moved = unsettled(plan(), UNKNOWN);
        okxTimeIs(Duration.ofMinutes(5));
        okx.bills = _ -> Answer.ok(List.of(movement(moved.plan(), "1")));

        settle();

        assertThat(state(moved)).isEqualTo(DONE);
        assertThat(found(moved).reason()).contains(TransferReason.SEEN_IN_BILLS);
    }

    @Test
    void movementsOfOtherTransfersProveNothing() {
        var lost = unsettled(plan(), UNKNOWN);
        var clientId = lost.clientId().value();
        var nameless = bill("USDT", "", "-1.50", Bill.OUT_TO_TRADING);
        var otherCurrency = bill("BTC", clientId, "-1.50", Bill.OUT_TO_TRADING);
        var back = bill("USDT", clientId, "1.50", Bill.IN_FROM_TRADING);
        okxTimeIs(Duration.ofMinutes(5));
        okx.bills = _ -> Answer.ok(List.of(movement(plan(), "1"), nameless, otherCurrency, back));

        settle();

        assertThat(state(lost)).isEqualTo(FAILED);
    }

    @Test
    void moreThanOneMovementIsToldWhicheverWitnessSaysDone() {
        var byState = unsettled(plan("USDT"), SENT);
        var byBills = unsettled(plan("BTC"), SENT);
        okxTimeIs(Duration.ofMinutes(5));
        okx.state = clientId ->
                clientId.equals(byState.clientId()) ? ScriptedOkx.is(State.SUCCESS) : Answer.failed(NOT_KNOWN);
        okx.bills = clientId -> {
            var plan = clientId.equals(byState.clientId()) ? byState.plan() : byBills.plan();
            return Answer.ok(List.of(movement(plan, "1"), movement(plan, "1"), movement(plan, "2")));
        };

        settle();

        assertThat(List.of(found(byState), found(byBills))).allSatisfy(transfer -> {
            assertThat(transfer.state()).isEqualTo(DONE);
            assertThat(transfer.reason()).contains(TransferReason.MOVED_MORE_THAN_ONCE);
        });
    }

    @Test
    void whatOkxCallsDoneIsDoneAlsoWhenTheBillsCannotBeRead() {
        var done = unsettled(plan(), ACCEPTED);
        okx.state = _ -> ScriptedOkx.is(State.SUCCESS);
        okx.bills = _ -> Answer.failed(CUT);

        settle();

        assertThat(state(done)).isEqualTo(DONE);
        assertThat(found(done).reason()).isEmpty();
    }

    @Test
    void afterFourteenDaysNotKnownProvesNothingAndOnlyTheBillsSettle() {
        var lost = unsettled(plan("USDT"), SENT);
        var moved = unsettled(plan("BTC"), UNKNOWN);
        okxTimeIs(Duration.ofDays(14));
        okx.bills = clientId ->
                Answer.ok(clientId.equals(moved.clientId()) ? List.of(movement(moved.plan(), "1")) : List.of());

        var round = settle();

        assertThat(state(lost)).isEqualTo(UNKNOWN);
        assertThat(found(lost).reason()).contains(TransferReason.TOO_OLD_TO_ASK);
        assertThat(state(moved)).isEqualTo(DONE);
        assertThat(round.isWorthRepeating()).isFalse();
    }

    @Test
    void justInsideTheFourteenDaysNotKnownStillCounts() {
        var lost = unsettled(plan(), UNKNOWN);
        okxTimeIs(Duration.ofDays(14).minusHours(1).minusMillis(1));

        settle();

        assertThat(state(lost)).isEqualTo(FAILED);
    }

    @Test
    void whatOkxTookInDoesNotFailBySilence() {
        var accepted = unsettled(plan(), ACCEPTED);

        okxTimeIs(Duration.ofDays(1));
        settle();
        assertThat(state(accepted)).isEqualTo(ACCEPTED);
        assertThat(found(accepted).reason()).contains(TransferReason.ACCEPTED_BUT_NOT_KNOWN);

        okxTimeIs(Duration.ofDays(15));
        settle();
        assertThat(state(accepted)).isEqualTo(ACCEPTED);
        assertThat(found(accepted).reason()).contains(TransferReason.TOO_OLD_TO_ASK);
    }

    @Test
    void aKeyOfAnotherAccountProvesNothingByNotKnowing() {
        var lost = unsettled(plan(), UNKNOWN);
        okxTimeIs(Duration.ofMinutes(5));
        okx.config = ScriptedOkx.configOf("4712");

        var round = settle();

        assertThat(state(lost)).isEqualTo(UNKNOWN);
        assertThat(round.keyOfAnotherAccount()).isTrue();
    }

    @Test
    void onlyTheAccountsOwnTransfersAreAskedAbout() {
        var other = new AccountRef(Site.GLOBAL, Environment.DEMO, "4711");
        unsettled(plan(), SENT);

        var round = new Settling(journal, ERRORS).settleOnce(okx, other, START);

        assertThat(okx.statesAsked).isEmpty();
        assertThat(round.left()).isEmpty();
    }

    @Test
    void aRefusalToAnswerAboutOneDoesNotKeepTheOthersFromBeingAsked() {
        var first = unsettled(plan("USDT"), UNKNOWN);
        var second = unsettled(plan("BTC"), UNKNOWN);
        okx.state = clientId -> clientId.equals(first.clientId())
                ? Answer.failed(new Failure.Rejected("50026", "", 500))
                : ScriptedOkx.is(State.SUCCESS);

        settle();

        assertThat(state(first)).isEqualTo(UNKNOWN);
        assertThat(state(second)).isEqualTo(DONE);
    }

    @Test
    void anUnreachableOkxIsAskedOnce() {
        unsettled(plan("USDT"), UNKNOWN);
        unsettled(plan("BTC"), UNKNOWN);
        okx.state = _ -> Answer.failed(CUT);

        var round = settle();

        assertThat(okx.statesAsked).hasSize(1);
        assertThat(round.left()).hasSize(2);
        assertThat(round.obstacle()).contains(CUT);
    }

    @Test
    void whatWasLearnedMeanwhileIsNotOverwritten() {
        var lost = unsettled(plan(), UNKNOWN);
        okxTimeIs(Duration.ofMinutes(5));
        okx.bills = _ -> {
            journal.record(lost, lost.after(Outcome.of(ACCEPTED), START));
            return Answer.ok(List.of());
        };

        settle();

        assertThat(state(lost)).isEqualTo(ACCEPTED);
    }

    @Test
    void askingAgainWithoutNewsWritesNothing() {
        var pending = unsettled(plan(), UNKNOWN);
        okx.state = _ -> ScriptedOkx.is(State.PENDING);

        settle();
        var second = settle();

        assertThat(second.changed()).isEmpty();
        assertThat(journal.newestFirst(1, 0).getFirst().changes())
                .extracting(StateChange::state)
                .containsExactly(TransferState.PLANNED, SENT, UNKNOWN, ACCEPTED);
        assertThat(second.left()).containsExactly(found(pending));
    }

    private void okxTimeIs(Duration afterSigning) {
        okx.time = () -> Answer.ok(START.plus(afterSigning));
    }

    private static Bill bill(String ccy, String clientId, String change, String type) {
        return Told.bill(Map.of(
                "billId", "of " + ccy + type,
                "ccy", ccy,
                "clientId", clientId,
                "balChg", change,
                "type", type,
                "ts", START.toEpochMilli()));
    }

    private SettleRound settle() {
        return new Settling(journal, ERRORS).settleOnce(okx, ACCOUNT, START.plusSeconds(1));
    }

    private Transfer unsettled(TransferPlan plan, TransferState state) {
        var sent = ((Claim.Ours) journal.claim(plan, START, START)).sent();
        return state == SENT ? sent : journal.record(sent, sent.after(Outcome.of(state), START));
    }

    private TransferState state(Transfer transfer) {
        return found(transfer).state();
    }

    private Transfer found(Transfer transfer) {
        return journal.find(transfer.clientId()).orElseThrow();
    }
}
