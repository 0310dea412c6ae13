package app.latchkey.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.ui.Background;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Gate.Unlocking;
import app.latchkey.ui.Later;
import app.latchkey.ui.Message;
import app.latchkey.ui.Refusal;
import app.latchkey.ui.TestDesk;
import app.latchkey.ui.TestTicker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnlockViewModelTest {

    private static final Message WRONG = Message.of("problem.vault.WRONG_PASSWORD");

    private final TestTicker ticker = new TestTicker();
    private final FakeGate gate = new FakeGate(() -> wrong(Duration.ZERO));
    private final List<Desk> opened = new ArrayList<>();
    private final UnlockViewModel model = new UnlockViewModel(gate, Later.never(), ticker, opened::add);

    private static Unlocking wrong(Duration pause) {
        return new Unlocking.Refused(new Refusal(WRONG, pause, pause.isPositive()));
    }

    @Test
    void afterSeveralWrongOnesTheNextTryWaitsAndCopiesAreOffered() {
        model.entry().password().set("correct hrose");
        model.unlock();
        assertThat(model.copiesMayHelp().getValue()).isFalse();
        gate.answer = () -> wrong(Duration.ofMillis(1_500));
        model.unlock();

        assertThat(model.copiesMayHelp().getValue()).isTrue();
        assertThat(model.entry().secondsToWait().get()).isEqualTo(2);
        model.unlock();
        assertThat(gate.tried).hasSize(2);

        ticker.tick(2);
        assertThat(ticker.isRunning()).isFalse();
        model.unlock();
        assertThat(gate.tried).hasSize(3);
    }

    @Test
    void afterAFaultThatNobodyPlannedForTheNextTryIsPossible() {
        var unexpected = new ArrayList<Throwable>();
        var background = new Background(Runnable::run, Runnable::run, unexpected::add);
        var failing = new UnlockViewModel(gate, background, ticker, opened::add);
        gate.answer = () -> {
            throw new IllegalStateException("Nobody planned for this");
        };
        failing.entry().password().set("correct horse");

        failing.unlock();

        assertThat(unexpected).hasSize(1);
        assertThat(failing.entry().working().getValue()).isFalse();
        assertThat(failing.entry().possible().getValue()).isTrue();
    }

    @Test
    void anEmptyFieldIsAskedForWithoutTryingIt() {
        model.unlock();

        assertThat(model.entry().problem().getValue()).contains(Message.of("problem.masterPassword.MISSING"));
        assertThat(gate.tried).isEmpty();
    }

    @Test
    void aWrongPasswordIsSaidAndKeptToBeMended() {
        model.entry().password().set("correct hrose");

        model.unlock();

        assertThat(model.entry().problem().getValue()).contains(WRONG);
        assertThat(model.entry().password().length()).isEqualTo("correct hrose".length());
        assertThat(model.entry().working().getValue()).isFalse();
    }

    @Test
    void theProblemGoesAsSoonAsTypingResumes() {
        model.entry().password().set("correct hrose");
        model.unlock();

        model.entry().password().set("correct hors");

        assertThat(model.entry().problem().getValue()).isEmpty();
    }

    @Test
    void onePasswordIsTriedAtATime() {
        var later = new Later();
        var waiting = new UnlockViewModel(gate, later.background(), ticker, opened::add);
        waiting.entry().password().set("first");

        waiting.unlock();
        waiting.unlock();
        later.doNow();

        assertThat(gate.tried).containsExactly("first");
    }

    @Test
    void theRightOneOpensAndIsForgotten(@TempDir Path folder) throws Exception {
        try (var test = TestDesk.practice(folder)) {
            gate.answer = () -> new Unlocking.Opened(test.desk);
            model.entry().password().set(TestDesk.MASTER);

            model.unlock();

            assertThat(opened).containsExactly(test.desk);
            assertThat(model.entry().password().isEmpty()).isTrue();
            assertThat(model.entry().problem().getValue()).isEmpty();
        }
    }
}
