package app.latchkey.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.ApiKey;
import app.latchkey.key.SecretKeyForm;
import app.latchkey.key.Site;
import app.latchkey.ui.Message;
import app.latchkey.ui.TestDesk;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is said about each of the values while they are entered. */
class CredentialsViewModelTest extends CredentialsStepTest {

    @Test
    void everythingIsAskedForAtFirst() {
        var model = model();

        assertThat(model.nameProblem().getValue()).isEmpty();
        assertThat(model.misplaced().getValue()).isFalse();
        assertThat(model.apiKeyProblem().getValue()).contains(Message.of("problem.apiKey", ApiKey.Problem.MISSING));
        assertThat(model.secretKeyProblem().getValue())
                .contains(Message.of("problem.secretKey", SecretKeyForm.Problem.MISSING));
        assertThat(model.passphraseProblem().getValue()).contains(Message.of("problem.passphraseNotEntered"));
        assertThat(model.valid().getValue()).isFalse();
    }

    @Test
    void anotherKeysSecretIsRecognised() throws IOException {
        test.saved("At home", "2f2e3d4c-5b6a-7988-a7b6-c5d4e3f2a1b0");
        var model = filled();

        assertThat(model.secretKeyProblem().getValue()).contains(Message.of("problem.secretKey.TAKEN", "At home"));
    }

    @Test
    void aKeyThatIsHereAlreadyHasTheRightSecret() throws IOException {
        test.saved("At home", TestDesk.REAL_KEY);
        var model = filled();

        assertThat(model.apiKeyProblem().getValue()).contains(Message.of("problem.apiKey.TAKEN", "At home"));
        assertThat(model.secretKeyProblem().getValue()).isEmpty();
    }

    @Test
    void aPracticeKeyIsRefusedInReal() {
        var model = filled();
        model.apiKey().set(TestDesk.PRACTICE_KEY);

        assertThat(model.apiKeyProblem().getValue()).contains(Message.of("problem.apiKey.PRACTICE_KEY_IN_REAL"));
        assertThat(model.valid().getValue()).isFalse();
    }

    @Test
    void aRealKeyIsRefusedInPractice() {
        plan = new Plan(Site.PRACTICE);
        var model = filled();

        assertThat(model.apiKeyProblem().getValue()).contains(Message.of("problem.apiKey.REAL_KEY_IN_PRACTICE"));
    }

    @Test
    void aKeyAndANameThatAreHereAlreadyAreNamed() throws IOException {
        test.saved("Gridbot");
        var model = filled();

        assertThat(model.apiKeyProblem().getValue()).contains(Message.of("problem.apiKey.TAKEN", "Gridbot"));
        assertThat(model.nameProblem().getValue()).contains(Message.of("problem.connectionName.TAKEN", "Gridbot"));
    }

    @Test
    void aSecretKeyOfAnotherFormIsRemarkedUponAndTakenAllTheSame() {
        var model = filled();
        assertThat(model.unusualSecret().getValue()).isFalse();

        model.secretKey().set("not-thirty-two");

        assertThat(model.unusualSecret().getValue()).isTrue();
        assertThat(model.valid().getValue()).isTrue();
    }
}
