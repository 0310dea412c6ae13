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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

        assertThat(model.nameProblem().getValue()).isEmpty();
        assertThat(model.misplaced().getValue()).isFalse();
        assertThat(model.apiKeyProblem().getValue()).contains(Message.of("problem.apiKey", ApiKey.Problem.MISSING));
        assertThat(model.secretKeyProblem().getValue())
                .contains(Message.of("problem.secretKey", SecretKeyForm.Problem.MISSING));
        assertThat(model.passphraseProblem().getValue()).contains(Message.of("problem.passphraseNotEntered"));
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

    @ParameterizedTest
    @CsvSource({"S,K,P", "K,P,S", "P,S,K", "S,P,K", "P,K,S"})
    void swappedFieldsAreOfferedToBeSwappedBack(String first, String second, String third) {
        var values = Map.of("K", TestDesk.REAL_KEY, "S", TestDesk.SECRET_KEY, "P", TestDesk.PASSPHRASE);
        var model = filled();
        model.apiKey().set(values.getOrDefault(first, ""));
        model.secretKey().set(values.getOrDefault(second, ""));
        model.passphrase().set(values.getOrDefault(third, ""));
        assertThat(model.misplaced().getValue()).isTrue();

        model.swapBack();

        assertThat(plan.apiKey.get()).isEqualTo(TestDesk.REAL_KEY);
        assertThat(reveal(plan.secretKey.secret())).isEqualTo(TestDesk.SECRET_KEY);
        assertThat(reveal(plan.passphrase.secret())).isEqualTo(TestDesk.PASSPHRASE);
        assertThat(model.misplaced().getValue()).isFalse();
    }

    @Test
    void aWholeWindowsTextFillsEveryFieldWhicheverItIsPastedInto() {
        var model = model();

        try (var window = Secret.copyOf("API key\n" + TestDesk.REAL_KEY + "\nSecret key\n" + TestDesk.SECRET_KEY
                + "\nAPI name\nGrid bot\nPassphrase\n" + TestDesk.PASSPHRASE + "\nIP\n8.8.8.8")) {
            assertThat(model.pasteInto(window)).isEmpty();
        }

        assertThat(model.pasted().getValue()).contains(Message.of("wizard.credentials.pasted.ALL"));
        assertThat(plan.apiKey.get()).isEqualTo(TestDesk.REAL_KEY);
        assertThat(reveal(plan.secretKey.secret())).isEqualTo(TestDesk.SECRET_KEY);
        assertThat(reveal(plan.passphrase.secret())).isEqualTo(TestDesk.PASSPHRASE);
        assertThat(plan.keyName.get()).isEqualTo("Grid bot");
        assertThat(plan.whitelist.get()).isEqualTo("8.8.8.8");
        assertThat(model.valid().getValue()).isTrue();
    }

    @Test
    void aSingleValueGoesIntoItsOwnFieldWithoutBlanksAndQuotes() {
        var model = model();

        try (var pasted = Secret.copyOf(" \"" + TestDesk.SECRET_KEY + "\"\n");
                var value = model.pasteInto(pasted).orElseThrow()) {
            assertThat(reveal(value)).isEqualTo(TestDesk.SECRET_KEY);
        }
        assertThat(model.pasted().getValue()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a holiday picture | NOTHING",
                "API key: 1f2e3d4c-5b6a-7988-a7b6-c5d4e3f2a1b0 | NO_SECRET",
                "API key: 1f2e3d4c-5b6a-7988-a7b6-c5d4e3f2a1b0, Secret key: ******** | SECRET_HIDDEN",
                "Secret key: 22582BD0CFF14C41EDBF1AB98506286D | NO_API_KEY",
                "1f2e3d4c-5b6a-7988-a7b6-c5d4e3f2a1b0 22582BD0CFF14C41EDBF1AB98506286D | NO_PASSPHRASE"
            })
    void whatAPasteLacksIsSaid(String text, String found) {
        var model = model();

        try (var pasted = Secret.copyOf(text)) {
            model.pasteAll(pasted);
        }

        assertThat(model.pasted().getValue()).contains(Message.of("wizard.credentials.pasted." + found));
    }

    @Test
    void anEmptyClipboardIsSaidToBeEmptyAndChangesNothing() {
        var model = filled();

        model.pasteNothing();

        assertThat(model.pasted().getValue()).contains(Message.of("wizard.credentials.pasted.NOTHING"));
        assertThat(model.valid().getValue()).isTrue();
    }

    @Test
    void quotesTypedAroundTheSecretKeyAreNotSavedAndCapitalsAreNotChanged() {
        var model = filled();
        var loud = TestDesk.REAL_KEY.toUpperCase(Locale.ROOT);
        model.apiKey().set(" '" + loud + "' ");
        model.secretKey().set("\"22582bd0CFF14C41EDBF1AB98506286D\"");

        proceed(model);

        try (var credentials = test.vault.credentials(saved().id()).orElseThrow()) {
            assertThat(credentials.apiKey().value()).isEqualTo(loud);
            assertThat(reveal(credentials.secretKey())).isEqualTo("22582bd0CFF14C41EDBF1AB98506286D");
        }
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
    void aKeyWithoutANameGetsOneThatIsFree() throws IOException {
        test.saved("OKX f2a1b0", "2f2e3d4c-5b6a-7988-a7b6-c5d4e3f2a1b0");
        var model = filled();
        model.secretKey().set("A".repeat(32));
        plan.keyName.set("");

        assertThat(model.nameProblem().getValue()).isEmpty();
        proceed(model);

        assertThat(saved().name().value()).isEqualTo("OKX f2a1b0 2");
        assertThat(model.nameProblem().getValue()).isEmpty();
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
