package app.latchkey.funds;

import static app.latchkey.funds.Samples.ACCOUNT;
import static app.latchkey.funds.Samples.START;
import static app.latchkey.funds.Samples.movement;
import static app.latchkey.funds.Samples.plan;
import static app.latchkey.funds.TransferState.ACCEPTED;
import static app.latchkey.funds.TransferState.DONE;
import static app.latchkey.funds.TransferState.FAILED;
import static app.latchkey.funds.TransferState.SENT;
import static app.latchkey.funds.TransferState.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.okx.Answer;
import app.latchkey.okx.Bill;
import app.latchkey.okx.Failure;
import app.latchkey.okx.Failure.Obstacle;
import app.latchkey.okx.Told;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When OKX does not know a transfer: what proves that it never arrived, and what does not. */
class SettlingNotKnownTest {

    private static final Duration WINDOW_AND_MARGIN = Duration.ofSeconds(90);
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

    @Test
    void notKnownCountsOnlyAfterTheSignatureWindowAndTheMarginByTheClockOfOkx() {
        var lost = rig.unsettled(plan(), UNKNOWN);

        rig.okxTimeIs(WINDOW_AND_MARGIN);
        rig.settle();
        assertThat(rig.state(lost)).isEqualTo(UNKNOWN);

        rig.okxTimeIs(WINDOW_AND_MARGIN.plusMillis(1));
        rig.settle();
        assertThat(rig.state(lost)).isEqualTo(FAILED);
        assertThat(rig.found(lost).reason()).contains(TransferReason.NEVER_ARRIVED);
    }

    @Test
    void theOlderWayOfOkxToSayNotKnownCountsToo() {
        var lost = rig.unsettled(plan(), UNKNOWN);
        rig.okxTimeIs(Duration.ofMinutes(5));
        rig.okx.state = _ -> Answer.failed(new Failure.Rejected("51000", "Parameter clientId  error", 400));

        rig.settle();

        assertThat(rig.state(lost)).isEqualTo(FAILED);
    }

    @Test
    void aFastClockOfThisComputerDoesNotEndTheWait() {
        var lost = rig.unsettled(plan(), SENT);
        rig.okxTimeIs(Duration.ofSeconds(5));

        rig.settling().settleOnce(rig.okx, ACCOUNT, START.plus(Duration.ofDays(1)));

        assertThat(rig.state(lost)).isEqualTo(SENT);
    }

    @Test
    void withoutTheTimeOfOkxNothingIsHeldToBeOver() {
        var lost = rig.unsettled(plan(), UNKNOWN);
        rig.okx.time = () -> Answer.failed(new Failure.Rejected("50011", "", 429));

        var round = rig.settle();

        assertThat(rig.state(lost)).isEqualTo(UNKNOWN);
        assertThat(round.obstacle()).contains(new Failure.Rejected("50011", "", 429));
    }

    @Test
    void notKnownDoesNotCountWithoutTheSecondWitness() {
        var lost = rig.unsettled(plan(), UNKNOWN);
        rig.okxTimeIs(Duration.ofMinutes(5));
        rig.okx.bills = _ -> Answer.failed(CUT);

        var round = rig.settle();

        assertThat(rig.state(lost)).isEqualTo(UNKNOWN);
        assertThat(round.obstacle()).contains(CUT);
    }

    @Test
    void aMovementInTheBillsProvesWhatTransferStateDoesNotKnow() {
        var moved = rig.unsettled(plan(), UNKNOWN);
        rig.okxTimeIs(Duration.ofMinutes(5));
        rig.okx.bills = _ -> Answer.ok(List.of(movement(moved.plan(), "1")));

        rig.settle();

        assertThat(rig.state(moved)).isEqualTo(DONE);
        assertThat(rig.found(moved).reason()).contains(TransferReason.SEEN_IN_BILLS);
    }

    @Test
    void movementsOfOtherTransfersProveNothing() {
        var lost = rig.unsettled(plan(), UNKNOWN);
        var clientId = lost.clientId().value();
        var nameless = bill("USDT", "", "-1.50", Bill.OUT_TO_TRADING);
        var otherCurrency = bill("BTC", clientId, "-1.50", Bill.OUT_TO_TRADING);
        var back = bill("USDT", clientId, "1.50", Bill.IN_FROM_TRADING);
        rig.okxTimeIs(Duration.ofMinutes(5));
        rig.okx.bills = _ -> Answer.ok(List.of(movement(plan(), "1"), nameless, otherCurrency, back));

        rig.settle();

        assertThat(rig.state(lost)).isEqualTo(FAILED);
    }

    @Test
    void afterFourteenDaysNotKnownProvesNothingAndOnlyTheBillsSettle() {
        var lost = rig.unsettled(plan("USDT"), SENT);
        var moved = rig.unsettled(plan("BTC"), UNKNOWN);
        rig.okxTimeIs(Duration.ofDays(14));
        rig.okx.bills = clientId ->
                Answer.ok(clientId.equals(moved.clientId()) ? List.of(movement(moved.plan(), "1")) : List.of());

        var round = rig.settle();

        assertThat(rig.state(lost)).isEqualTo(UNKNOWN);
        assertThat(rig.found(lost).reason()).contains(TransferReason.TOO_OLD_TO_ASK);
        assertThat(rig.state(moved)).isEqualTo(DONE);
        assertThat(round.isWorthRepeating()).isFalse();
    }

    @Test
    void justInsideTheFourteenDaysNotKnownStillCounts() {
        var lost = rig.unsettled(plan(), UNKNOWN);
        rig.okxTimeIs(Duration.ofDays(14).minusHours(1).minusMillis(1));

        rig.settle();

        assertThat(rig.state(lost)).isEqualTo(FAILED);
    }

    @Test
    void whatOkxTookInDoesNotFailBySilence() {
        var accepted = rig.unsettled(plan(), ACCEPTED);

        rig.okxTimeIs(Duration.ofDays(1));
        rig.settle();
        assertThat(rig.state(accepted)).isEqualTo(ACCEPTED);
        assertThat(rig.found(accepted).reason()).contains(TransferReason.ACCEPTED_BUT_NOT_KNOWN);

        rig.okxTimeIs(Duration.ofDays(15));
        rig.settle();
        assertThat(rig.state(accepted)).isEqualTo(ACCEPTED);
        assertThat(rig.found(accepted).reason()).contains(TransferReason.TOO_OLD_TO_ASK);
    }

    @Test
    void aKeyOfAnotherAccountProvesNothingByNotKnowing() {
        var lost = rig.unsettled(plan(), UNKNOWN);
        rig.okxTimeIs(Duration.ofMinutes(5));
        rig.okx.config = ScriptedOkx.configOf("4712");

        var round = rig.settle();

        assertThat(rig.state(lost)).isEqualTo(UNKNOWN);
        assertThat(round.keyOfAnotherAccount()).isTrue();
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
}
