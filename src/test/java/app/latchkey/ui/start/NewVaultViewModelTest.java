package app.latchkey.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.PasswordRating.Strength;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Gate.Unlocking;
import app.latchkey.ui.Later;
import app.latchkey.ui.Message;
import app.latchkey.ui.Refusal;
import app.latchkey.ui.TestDesk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewVaultViewModelTest {

    private static final String GOOD = "vellum orbit cactus thimble";
    private static final Message FULL = Message.of("problem.save.DISK_FULL");

    private final FakeGate gate = new FakeGate(() -> new Unlocking.Refused(Refusal.of(FULL)));
    private final List<Desk> opened = new ArrayList<>();
    private final NewVaultViewModel model = new NewVaultViewModel(gate, Later.never(), gate::create, opened::add);

    private static Message problem(String name) {
        return Message.of("problem.masterPassword." + name, 12);
    }

    private void type(String password, String again) {
        model.password().password().set(password);
        model.password().repeated().set(again);
    }

    @Test
    void aPasswordIsMissingThenTooShortThenTooEasyThenGoodEnough() {
        assertThat(model.password().passwordProblem().getValue()).contains(problem("MISSING"));

        model.password().password().set("elevenchars");
        assertThat(model.password().passwordProblem().getValue()).contains(problem("TOO_SHORT"));

        model.password().password().set("passwordpassword");
        assertThat(model.password().passwordProblem().getValue()).contains(problem("TOO_EASY"));

        model.password().password().set(GOOD);
        assertThat(model.password().passwordProblem().getValue()).isEmpty();
        assertThat(model.password().rating().getValue().strength()).isEqualTo(Strength.STRONG);
    }

    @Test
    void theSecondTimeHasToBeTheSame() {
        type(GOOD, GOOD + "r");
        assertThat(model.password().repeatedProblem().getValue())
                .contains(Message.of("problem.masterPassword.DIFFERENT"));
        assertThat(model.password().isValid()).isFalse();

        type(GOOD, GOOD);
        assertThat(model.password().repeatedProblem().getValue()).isEmpty();
        assertThat(model.password().isValid()).isTrue();
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
        var waiting = new NewVaultViewModel(gate, later.background(), gate::create, opened::add);

        waiting.password().password().set(GOOD);
        waiting.password().password().set("a");
        later.doNow();

        assertThat(waiting.password().rating().getValue().strength()).isEqualTo(Strength.HOPELESS);
    }

    @Test
    void aVaultIsCreatedOnceHoweverOftenTheButtonIsPressed() {
        var later = new Later();
        var waiting = new NewVaultViewModel(gate, later.background(), gate::create, opened::add);
        waiting.password().password().set(GOOD);
        waiting.password().repeated().set(GOOD);
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
        assertThat(model.password().password().length()).isEqualTo(GOOD.length());
        assertThat(opened).isEmpty();
    }

    @Test
    void onceItIsOpenThePasswordsAreForgotten(@TempDir Path folder) throws Exception {
        try (var test = TestDesk.practice(folder)) {
            gate.answer = () -> new Unlocking.Opened(test.desk);
            type(GOOD, GOOD);

            model.create();

            assertThat(opened).containsExactly(test.desk);
            assertThat(model.password().password().isEmpty()).isTrue();
            assertThat(model.password().repeated().isEmpty()).isTrue();
        }
    }
}
