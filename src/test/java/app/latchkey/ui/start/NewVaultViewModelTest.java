package app.latchkey.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.MasterPassword.Strength;
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

class NewVaultViewModelTest {

    private static final String GOOD = "correct horse battery staple";
    private static final Message FULL = Message.of("problem.save.DISK_FULL");

    private final FakeGate gate = new FakeGate(() -> new Unlocking.Refused(FULL));
    private final List<Desk> opened = new ArrayList<>();
    private final NewVaultViewModel model = new NewVaultViewModel(gate, Later.never(), opened::add);

    private static Message problem(String name) {
        return Message.of("problem.masterPassword." + name, 12);
    }

    private void type(String password, String again) {
        model.password().set(password);
        model.repeated().set(again);
    }

    @Test
    void aPasswordIsMissingThenTooShortThenTooEasyThenGoodEnough() {
        assertThat(model.passwordProblem().getValue()).contains(problem("MISSING"));

        model.password().set("elevenchars");
        assertThat(model.passwordProblem().getValue()).contains(problem("TOO_SHORT"));

        model.password().set("passwordpassword");
        assertThat(model.passwordProblem().getValue()).contains(problem("TOO_EASY"));

        model.password().set(GOOD);
        assertThat(model.passwordProblem().getValue()).isEmpty();
        assertThat(model.strength().getValue()).isEqualTo(Strength.STRONG);
    }

    @Test
    void theSecondTimeHasToBeTheSame() {
        type(GOOD, GOOD + "r");
        assertThat(model.repeatedProblem().getValue()).contains(Message.of("problem.masterPassword.DIFFERENT"));
        assertThat(model.isValid()).isFalse();

        type(GOOD, GOOD);
        assertThat(model.repeatedProblem().getValue()).isEmpty();
        assertThat(model.isValid()).isTrue();
    }

    @Test
    void nothingIsCreatedWhileSomethingIsWrong() {
        type("short", "short");

        model.create();

        assertThat(gate.tried).isEmpty();
    }

    @Test
    void theStrengthOfAnEarlierPasswordIsNeverShownForALaterOne() {
        var later = new Later();
        var waiting = new NewVaultViewModel(gate, later.background(), opened::add);

        waiting.password().set(GOOD);
        waiting.password().set("a");
        later.doNow();

        assertThat(waiting.strength().getValue()).isEqualTo(Strength.HOPELESS);
    }

    @Test
    void aVaultIsCreatedOnceHoweverOftenTheButtonIsPressed() {
        var later = new Later();
        var waiting = new NewVaultViewModel(gate, later.background(), opened::add);
        waiting.password().set(GOOD);
        waiting.repeated().set(GOOD);
        later.doNow();

        waiting.create();
        waiting.create();
        assertThat(waiting.working().getValue()).isTrue();
        later.doNow();

        assertThat(gate.tried).containsExactly(GOOD);
        assertThat(waiting.working().getValue()).isFalse();
    }

    @Test
    void whenTheDiskRefusesTheReasonIsShownAndThePasswordStaysTyped() {
        type(GOOD, GOOD);

        model.create();

        assertThat(model.refused().getValue()).contains(FULL);
        assertThat(model.password().length()).isEqualTo(GOOD.length());
        assertThat(opened).isEmpty();
    }

    @Test
    void onceItIsOpenThePasswordsAreForgotten(@TempDir Path folder) throws Exception {
        try (var test = TestDesk.practice(folder)) {
            gate.answer = () -> new Unlocking.Opened(test.desk);
            type(GOOD, GOOD);

            model.create();

            assertThat(opened).containsExactly(test.desk);
            assertThat(model.password().isEmpty()).isTrue();
            assertThat(model.repeated().isEmpty()).isTrue();
        }
    }
}
