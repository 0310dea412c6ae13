package app.latchkey.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.ui.Desk;
import app.latchkey.ui.Gate.Unlocking;
import app.latchkey.ui.Later;
import app.latchkey.ui.Message;
import app.latchkey.ui.TestDesk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnlockViewModelTest {

    private static final Message WRONG = Message.of("problem.vault.WRONG_PASSWORD");

    private final FakeGate gate = new FakeGate(() -> new Unlocking.Refused(WRONG));
    private final List<Desk> opened = new ArrayList<>();
    private final UnlockViewModel model = new UnlockViewModel(gate, Later.never(), opened::add);

    @Test
    void anEmptyFieldIsAskedForWithoutTryingIt() {
        model.unlock();

        assertThat(model.problem().getValue()).contains(Message.of("problem.masterPassword.MISSING"));
        assertThat(gate.tried).isEmpty();
    }

    @Test
    void aWrongPasswordIsSaidAndKeptToBeMended() {
        model.password().set("correct hrose");

        model.unlock();

        assertThat(model.problem().getValue()).contains(WRONG);
        assertThat(model.password().length()).isEqualTo("correct hrose".length());
        assertThat(model.working().getValue()).isFalse();
    }

    @Test
    void theProblemGoesAsSoonAsTypingResumes() {
        model.password().set("correct hrose");
        model.unlock();

        model.password().set("correct hors");

        assertThat(model.problem().getValue()).isEmpty();
    }

    @Test
    void onePasswordIsTriedAtATime() {
        var later = new Later();
        var waiting = new UnlockViewModel(gate, later.background(), opened::add);
        waiting.password().set("first");

        waiting.unlock();
        waiting.unlock();
        later.doNow();

        assertThat(gate.tried).containsExactly("first");
    }

    @Test
    void theRightOneOpensAndIsForgotten(@TempDir Path folder) throws Exception {
        try (var test = TestDesk.practice(folder)) {
            gate.answer = () -> new Unlocking.Opened(test.desk);
            model.password().set(TestDesk.MASTER);

            model.unlock();

            assertThat(opened).containsExactly(test.desk);
            assertThat(model.password().isEmpty()).isTrue();
            assertThat(model.problem().getValue()).isEmpty();
        }
    }
}
