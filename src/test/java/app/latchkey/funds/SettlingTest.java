package app.latchkey.funds;

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
import app.latchkey.okx.Failure;
import app.latchkey.okx.Failure.Obstacle;
import app.latchkey.okx.TransferStatus.State;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rounds of asking after unsettled transfers: whom they ask, about what, and what they write down. */
class SettlingTest {

    private static final Failure CUT = new Failure.Unreachable(Obstacle.CUT, true);

    @TempDir
    Path temp;

    private SettlingRig rig;

    @BeforeEach
    void open() throws IOException {
        rig = new SettlingRig(temp);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = TransferState.class,
            names = {"SENT", "UNKNOWN", "ACCEPTED"})
    void whatOkxSaysDecidesFromEveryUnsettledState(TransferState from) {
        var success = rig.unsettled(plan("USDT"), from);
        var failed = rig.unsettled(plan("BTC"), from);
        var pending = rig.unsettled(plan("ETH"), from);
        var odd = rig.unsettled(plan("SOL"), from);
        rig.okx.state = clientId -> {
            if (clientId.equals(success.clientId())) {
                return ScriptedOkx.is(State.SUCCESS);
            }
            if (clientId.equals(failed.clientId())) {
                return ScriptedOkx.is(State.FAILED);
            }
            return ScriptedOkx.is(clientId.equals(odd.clientId()) ? State.UNDOCUMENTED : State.PENDING);
        };

        var round = rig.settle();

        assertThat(rig.state(success)).isEqualTo(DONE);
        assertThat(rig.state(failed)).isEqualTo(FAILED);
        assertThat(rig.found(failed).reason()).contains(TransferReason.FAILED_AT_OKX);
        assertThat(rig.state(pending)).isEqualTo(ACCEPTED);
        assertThat(rig.found(pending).transId()).contains("754147");
        assertThat(rig.state(odd)).isEqualTo(ACCEPTED);
        assertThat(round.changed()).hasSize(4);
        assertThat(round.left()).extracting(Transfer::clientId).containsExactly(pending.clientId(), odd.clientId());
    }

    @Test
    void aTransferWhoseAnswerWasLostInACrashIsSettledAfterTheRestartOnce() throws IOException {
        var plan = plan();
        rig.journal().claim(plan, START, START);
        rig.restart();
        rig.okx.state = _ -> ScriptedOkx.is(State.SUCCESS);

        rig.settle();
        rig.settle();

        var entry = rig.journal().newestFirst(10, 0).getFirst();
        assertThat(entry.changes()).extracting(StateChange::state).containsExactly(TransferState.PLANNED, SENT, DONE);
        assertThat(rig.okx.transfers).isEmpty();
        assertThat(rig.okx.statesAsked).hasSize(1);
    }

    @Test
    void moreThanOneMovementIsToldWhicheverWitnessSaysDone() {
        var byState = rig.unsettled(plan("USDT"), SENT);
        var byBills = rig.unsettled(plan("BTC"), SENT);
        rig.okxTimeIs(Duration.ofMinutes(5));
        rig.okx.state = clientId ->
                clientId.equals(byState.clientId()) ? ScriptedOkx.is(State.SUCCESS) : Answer.failed(NOT_KNOWN);
        rig.okx.bills = clientId -> {
            var plan = clientId.equals(byState.clientId()) ? byState.plan() : byBills.plan();
            return Answer.ok(List.of(movement(plan, "1"), movement(plan, "1"), movement(plan, "2")));
        };

        rig.settle();

        assertThat(List.of(rig.found(byState), rig.found(byBills))).allSatisfy(transfer -> {
            assertThat(transfer.state()).isEqualTo(DONE);
            assertThat(transfer.reason()).contains(TransferReason.MOVED_MORE_THAN_ONCE);
        });
    }

    @Test
    void whatOkxCallsDoneIsDoneAlsoWhenTheBillsCannotBeRead() {
        var done = rig.unsettled(plan(), ACCEPTED);
        rig.okx.state = _ -> ScriptedOkx.is(State.SUCCESS);
        rig.okx.bills = _ -> Answer.failed(CUT);

        rig.settle();

        assertThat(rig.state(done)).isEqualTo(DONE);
        assertThat(rig.found(done).reason()).isEmpty();
    }

    @Test
    void onlyTheAccountsOwnTransfersAreAskedAbout() {
        var other = new AccountRef(Site.GLOBAL, Environment.DEMO, "4711");
        rig.unsettled(plan(), SENT);

        var round = rig.settling().settleOnce(rig.okx, other, START);

        assertThat(rig.okx.statesAsked).isEmpty();
        assertThat(round.left()).isEmpty();
    }

    @Test
    void aRefusalToAnswerAboutOneDoesNotKeepTheOthersFromBeingAsked() {
        var first = rig.unsettled(plan("USDT"), UNKNOWN);
        var second = rig.unsettled(plan("BTC"), UNKNOWN);
        rig.okx.state = clientId -> clientId.equals(first.clientId())
                ? Answer.failed(new Failure.Rejected("50026", "", 500))
                : ScriptedOkx.is(State.SUCCESS);

        rig.settle();

        assertThat(rig.state(first)).isEqualTo(UNKNOWN);
        assertThat(rig.state(second)).isEqualTo(DONE);
    }

    @Test
    void anUnreachableOkxIsAskedOnce() {
        rig.unsettled(plan("USDT"), UNKNOWN);
        rig.unsettled(plan("BTC"), UNKNOWN);
        rig.okx.state = _ -> Answer.failed(CUT);

        var round = rig.settle();

        assertThat(rig.okx.statesAsked).hasSize(1);
        assertThat(round.left()).hasSize(2);
        assertThat(round.obstacle()).contains(CUT);
    }

    @Test
    void whatWasLearnedMeanwhileIsNotOverwritten() {
        var lost = rig.unsettled(plan(), UNKNOWN);
        rig.okxTimeIs(Duration.ofMinutes(5));
        rig.okx.bills = _ -> {
            rig.journal().record(lost, lost.after(Outcome.of(ACCEPTED), START));
            return Answer.ok(List.of());
        };

        rig.settle();

        assertThat(rig.state(lost)).isEqualTo(ACCEPTED);
    }

    @Test
    void askingAgainWithoutNewsWritesNothing() {
        var pending = rig.unsettled(plan(), UNKNOWN);
        rig.okx.state = _ -> ScriptedOkx.is(State.PENDING);

        rig.settle();
        var second = rig.settle();

        assertThat(second.changed()).isEmpty();
        assertThat(rig.journal().newestFirst(1, 0).getFirst().changes())
                .extracting(StateChange::state)
                .containsExactly(TransferState.PLANNED, SENT, UNKNOWN, ACCEPTED);
        assertThat(second.left()).containsExactly(rig.found(pending));
    }
}
