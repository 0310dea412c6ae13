package app.latchkey.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.Environment;
import app.latchkey.ui.Message;
import app.latchkey.ui.TestDesk;
import app.latchkey.vault.Connection;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Next saves what was typed, once, and as often as it is mended. */
class CredentialsSavedTest extends CredentialsStepTest {

    private static final Message FULL = Message.of("problem.save.DISK_FULL");

    private final AtomicInteger onward = new AtomicInteger();

    private void proceed(CredentialsViewModel model) {
        model.proceed(onward::incrementAndGet);
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
