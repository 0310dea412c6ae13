package app.latchkey.funds;

import static app.latchkey.funds.Samples.ACCOUNT;
import static app.latchkey.funds.Samples.ERRORS;
import static app.latchkey.funds.Samples.START;
import static app.latchkey.funds.Samples.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.latchkey.okx.Answer;
import app.latchkey.okx.ClientId;
import app.latchkey.okx.Failure;
import app.latchkey.okx.Failure.Obstacle;
import app.latchkey.okx.TransferStatus;
import app.latchkey.okx.TransferStatus.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettlerTest extends JournalOnDiskTest {

    private static final Failure CUT = new Failure.Unreachable(Obstacle.CUT, true);

    private final ScriptedOkx okx = new ScriptedOkx();
    private final List<Duration> pauses = new ArrayList<>();
    private Instant now = START;
    private Settler settler;

    @BeforeEach
    void open() {
        settler = new Settler(new Settling(journal, ERRORS), () -> now, this::pass);
        okx.time = () -> Answer.ok(now);
    }

    @Test
    void nothingUnsettledIsNothingToWaitFor() throws InterruptedException {
        assertThat(settler.settle(okx, ACCOUNT)).isEmpty();
        assertThat(pauses).isEmpty();
    }

    @Test
    void pausesGrowWhileOkxIsAwayAndStartAnewWhenItSaysSomething() throws InterruptedException {
        journal.claim(plan(), now, now);
        okx.state = inTurn(List.of(
                Answer.failed(CUT),
                Answer.failed(CUT),
                Answer.failed(CUT),
                ScriptedOkx.is(State.PENDING),
                ScriptedOkx.is(State.PENDING),
                ScriptedOkx.is(State.SUCCESS)));

        assertThat(settler.settle(okx, ACCOUNT)).isEmpty();

        assertThat(pauses).extracting(Duration::toSeconds).containsExactly(1L, 2L, 4L, 1L, 2L);
    }

    @Test
    void whatNeverArrivedIsSettledWhenItsTimeIsOver() throws InterruptedException {
        var sent = ((Claim.Ours) journal.claim(plan(), now, now)).transfer();

        assertThat(settler.settle(okx, ACCOUNT)).isEmpty();

        assertThat(journal.find(sent.clientId()).orElseThrow().reason()).contains(TransferReason.NEVER_ARRIVED);
        assertThat(pauses).extracting(Duration::toSeconds).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    }

    @Test
    void whatOkxCanNoLongerBeAskedAboutIsLeftAndNotWaitedFor() throws InterruptedException {
        journal.claim(plan(), now, now);
        now = START.plus(Duration.ofDays(40));

        assertThat(settler.settle(okx, ACCOUNT))
                .extracting(Transfer::reason)
                .containsExactly(Optional.of(TransferReason.TOO_OLD_TO_ASK));
        assertThat(pauses).isEmpty();
    }

    @Test
    void aKeyOfAnotherAccountIsNotAskedAgainAndAgain() throws InterruptedException {
        journal.claim(plan(), now, now);
        now = START.plus(Duration.ofMinutes(5));
        okx.config = ScriptedOkx.configOf("4712");

        assertThat(settler.settle(okx, ACCOUNT)).hasSize(1);
        assertThat(pauses).isEmpty();
    }

    @Test
    void lockingEndsItAndTheTransferStaysToBeSettled() throws InterruptedException {
        journal.claim(plan(), now, now);
        okx.state = _ -> Answer.failed(new Failure.Cancelled(true));

        assertThat(settler.settle(okx, ACCOUNT)).hasSize(1);
        assertThat(pauses).isEmpty();
    }

    @Test
    void anInterruptEndsItAndTheNextCallGoesOn() throws InterruptedException {
        journal.claim(plan(), now, now);
        okx.state = inTurn(List.of(Answer.failed(CUT), ScriptedOkx.is(State.SUCCESS)));
        var interrupted = new Settler(new Settling(journal, ERRORS), () -> now, _ -> {
            throw new InterruptedException();
        });

        assertThatThrownBy(() -> interrupted.settle(okx, ACCOUNT)).isInstanceOf(InterruptedException.class);

        assertThat(settler.settle(okx, ACCOUNT)).isEmpty();
    }

    @Test
    void aDiskThatCannotBeReadIsTriedAgain() {
        store.close();
        var twice = new Settler(new Settling(journal, ERRORS), () -> now, duration -> {
            pauses.add(duration);
            if (pauses.size() == 2) {
                throw new InterruptedException();
            }
        });

        assertThatThrownBy(() -> twice.settle(okx, ACCOUNT)).isInstanceOf(InterruptedException.class);
    }

    private void pass(Duration pause) {
        pauses.add(pause);
        now = now.plus(pause);
    }

    private static Function<ClientId, Answer<TransferStatus>> inTurn(List<Answer<TransferStatus>> answers) {
        Queue<Answer<TransferStatus>> left = new ArrayDeque<>(answers);
        return _ -> left.remove();
    }
}
