package app.latchkey.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.ApiKey;
import app.latchkey.key.Environment;
import app.latchkey.key.Secret;
import app.latchkey.key.SecretKeyForm;
import app.latchkey.key.Site;
import app.latchkey.ui.Later;
import app.latchkey.ui.Message;
import app.latchkey.ui.TestDesk;
import app.latchkey.vault.Connection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialsViewModelTest {

    private static final Message FULL = Message.of("problem.save.DISK_FULL");

    @TempDir
    Path folder;

    private TestDesk test;
    private Plan plan;
    private final AtomicInteger onward = new AtomicInteger();

    @BeforeEach
    void open() throws IOException {
        test = TestDesk.real(folder);
        plan = new Plan(Site.GLOBAL);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private CredentialsViewModel model() {
        return new CredentialsViewModel(plan, new PlanSaver(test.vault, TestDesk.CLOCK), Later.never());
    }

    private CredentialsViewModel filled() {
        plan.keyName.set("Gridbot");
        plan.notes.set("runs in the cellar");
        plan.whitelist.set("8.8.8.8");
        plan.passphrase.set(TestDesk.PASSPHRASE);
        plan.apiKey.set(TestDesk.REAL_KEY);
        plan.secretKey.set(TestDesk.SECRET_KEY);
        return model();
    }

    private void proceed(CredentialsViewModel model) {
        model.proceed(onward::incrementAndGet);
    }

    private static String reveal(Secret secret) {
        return secret.withChars(String::new);
    }

    @Test
    void everythingIsAskedForAtFirst() {
        var model = model();

        assertThat(model.nameProblem().getValue()).isPresent();
        assertThat(model.apiKeyProblem().getValue()).contains(Message.of("problem.apiKey", ApiKey.Problem.MISSING));
        assertThat(model.secretKeyProblem().getValue())
                .contains(Message.of("problem.secretKey", SecretKeyForm.Problem.MISSING));
        assertThat(model.passphraseProblem().getValue()).contains(Message.of("problem.passphrase.MISSING", 6, 32));
        assertThat(model.valid().getValue()).isFalse();
    }

    @Test
    void swappedFieldsAreNoticedInBoth() {
        var model = filled();
        model.apiKey().set(TestDesk.SECRET_KEY);
        model.secretKey().set(TestDesk.REAL_KEY);

        assertThat(model.apiKeyProblem().getValue())
                .contains(Message.of("problem.apiKey", ApiKey.Problem.IS_A_SECRET_KEY));
        assertThat(model.secretKeyProblem().getValue())
                .contains(Message.of("problem.secretKey", SecretKeyForm.Problem.IS_AN_API_KEY));
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

    @Test
    void nextSavesEverythingThatWasTyped() {
        plan.environment.set(Environment.DEMO);
        var model = filled();

        proceed(model);

        assertThat(onward).hasValue(1);
        assertThat(model.busy().getValue()).isFalse();
        var saved =
                test.vault.connections().withId(plan.saved.get().orElseThrow()).orElseThrow();
        assertThat(saved.name().value()).isEqualTo("Gridbot");
        assertThat(saved.environment()).isEqualTo(Environment.DEMO);
        assertThat(saved.notes()).isEqualTo("runs in the cellar");
        assertThat(saved.whitelist().commaSeparated()).isEqualTo("8.8.8.8");
        assertThat(saved.created()).isEqualTo(TestDesk.NOW);
        try (var credentials = test.vault.credentials(saved.id()).orElseThrow()) {
            assertThat(credentials.apiKey().value()).isEqualTo(TestDesk.REAL_KEY);
            assertThat(reveal(credentials.secretKey())).isEqualTo(TestDesk.SECRET_KEY);
            assertThat(reveal(credentials.passphrase())).isEqualTo(TestDesk.PASSPHRASE);
        }
    }

    @Test
    void goingBackAndMendingChangesTheSameConnection() {
        var model = filled();
        proceed(model);
        var first = plan.saved.get();

        model.secretKey().set("A".repeat(32));
        assertThat(model.valid().getValue()).isTrue();
        proceed(model);

        assertThat(plan.saved.get()).isEqualTo(first);
        assertThat(test.vault.connections().all()).hasSize(1);
        try (var credentials = test.vault.credentials(first.orElseThrow()).orElseThrow()) {
            assertThat(reveal(credentials.secretKey())).isEqualTo("A".repeat(32));
        }
    }

    @Test
    void whoseTheKeyIsIsKeptWithTheSameKeyAndForgottenWithAnother() throws IOException {
        var model = filled();
        proceed(model);
        test.vault.put(saved().withUid("4711"));

        model.secretKey().set("A".repeat(32));
        proceed(model);
        assertThat(saved().uid()).contains("4711");

        model.apiKey().set("aaaaaaaa-5b6a-7988-a7b6-c5d4e3f2a1b0");
        proceed(model);
        assertThat(saved().uid()).isEmpty();
    }

    private Connection saved() {
        return test.vault.connections().withId(plan.saved.get().orElseThrow()).orElseThrow();
    }

    @Test
    void aFullDiskIsSaidNothingTypedIsLostAndItWorksOnceThereIsRoom() {
        var model = filled();
        test.fillDisk();

        proceed(model);
        assertThat(model.refused().getValue()).contains(FULL);
        assertThat(onward).hasValue(0);
        assertThat(plan.secretKey.length()).isEqualTo(32);
        assertThat(plan.saved.get()).isEmpty();

        test.disk = Optional.empty();
        proceed(model);
        assertThat(model.refused().getValue()).isEmpty();
        assertThat(onward).hasValue(1);
    }

    @Test
    void aVaultThatSomebodyElseChangedIsNotWrittenOver() throws IOException {
        var model = filled();
        try (var other = TestDesk.real(folder)) {
            other.saved("Made elsewhere", "aaaaaaaa-5b6a-7988-a7b6-c5d4e3f2a1b0");
        }

        proceed(model);

        assertThat(model.refused().getValue()).contains(Message.of("problem.vault.CHANGED_ELSEWHERE"));
        assertThat(onward).hasValue(0);
    }
}
