package app.latchkey.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.ConnectionId;
import app.latchkey.key.Environment;
import app.latchkey.key.Secret;
import app.latchkey.key.Site;
import app.latchkey.ui.Background;
import app.latchkey.ui.Later;
import app.latchkey.ui.Message;
import app.latchkey.ui.TestDesk;
import app.latchkey.ui.control.SecretText;
import app.latchkey.vault.AccountKind;
import app.latchkey.vault.DraftContents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanDraftTest {

    @TempDir
    Path folder;

    private TestDesk test;
    private PlanDraft draft;

    @BeforeEach
    void open() throws IOException {
        test = TestDesk.real(folder);
        draft = new PlanDraft(test.vault.draft(), Later.never());
    }

    @AfterEach
    void close() {
        test.close();
    }

    private static Plan filled() {
        var plan = new Plan(Site.EEA);
        plan.environment.set(Environment.DEMO);
        plan.accountKind.set(AccountKind.SUB);
        plan.verified.set(true);
        plan.loggedIn.set(true);
        plan.keyName.set("Gridbot");
        plan.connectionName.set("at home");
        plan.notes.set("two\nlines");
        plan.whitelist.set("8.8.8.8, not yet");
        plan.apiKey.set("half typed");
        plan.passphrase.set(TestDesk.PASSPHRASE);
        plan.secretKey.set(TestDesk.SECRET_KEY);
        plan.saved.set(Optional.of(ConnectionId.random()));
        return plan;
    }

    private static Map<String, String> texts(Plan plan) {
        return plan.texts().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, text -> text.getValue()
                .getValue()));
    }

    private static String reveal(SecretText text) {
        try (var secret = text.secret()) {
            return secret.withChars(String::new);
        }
    }

    @Test
    void whoeverWaitsForTheDraftIsToldThatItIsNotKeptWhateverWentWrong() {
        var unexpected = new ArrayList<Throwable>();
        var failing = new PlanDraft(test.vault.draft(), new Background(Runnable::run, Runnable::run, unexpected::add));
        var said = new ArrayList<Optional<Message>>();
        test.vault.close();

        failing.keep(filled(), Step.NEW_KEY, Step.PASSPHRASE, said::add);

        assertThat(said).containsExactly(Optional.of(Message.of("problem.draft.OTHER")));
        assertThat(unexpected).hasSize(1);
    }

    @Test
    void everythingTypedTickedChosenAndSecretComesBack() {
        var plan = filled();
        draft.keepInBackground(plan, Step.EXISTING_KEY, Step.CREDENTIALS);

        var back = new Plan(Site.GLOBAL);
        try (var contents = test.vault.draft().load().orElseThrow()) {
            assertThat(PlanDraft.step(contents)).isEqualTo(Step.CREDENTIALS);
            assertThat(PlanDraft.steps(contents)).isEqualTo(Step.EXISTING_KEY);
            PlanDraft.restore(back, contents);
        }

        assertThat(back.site.get()).isEqualTo(Site.EEA);
        assertThat(back.environment.get()).isEqualTo(Environment.DEMO);
        assertThat(back.accountKind.get()).isEqualTo(AccountKind.SUB);
        assertThat(back.verified.get()).isTrue();
        assertThat(back.secondFactor.get()).isFalse();
        assertThat(back.loggedIn.get()).isTrue();
        assertThat(texts(back)).isEqualTo(texts(plan)).containsEntry("whitelist", "8.8.8.8, not yet");
        assertThat(reveal(back.passphrase)).isEqualTo(TestDesk.PASSPHRASE);
        assertThat(reveal(back.secretKey)).isEqualTo(TestDesk.SECRET_KEY);
        assertThat(back.saved.get()).isEqualTo(plan.saved.get());
    }

    @Test
    void nothingOfItIsReadableOnDisk() throws IOException {
        draft.keepInBackground(filled(), Step.NEW_KEY, Step.PASSPHRASE);

        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).allSatisfy(file -> {
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(bytes).doesNotContain(TestDesk.PASSPHRASE, TestDesk.SECRET_KEY, "Gridbot", "at home");
            });
        }
    }

    @Test
    void ofSeveralInQuickSuccessionTheLastOneIsKept() {
        var later = new Later();
        var waiting = new PlanDraft(test.vault.draft(), later.background());
        var plan = filled();

        waiting.keepInBackground(plan, Step.NEW_KEY, Step.NAME);
        plan.keyName.set("Gridbot 2");
        waiting.keepInBackground(plan, Step.NEW_KEY, Step.PERMISSIONS);
        later.doNow();

        try (var contents = test.vault.draft().load().orElseThrow()) {
            assertThat(contents.text("keyName")).contains("Gridbot 2");
            assertThat(PlanDraft.step(contents)).isEqualTo(Step.PERMISSIONS);
        }
    }

    @Test
    void whatWasTakenBeforeTheSecretsWereForgottenIsWhatIsWritten() {
        var plan = filled();
        var writing = draft.keeping(plan, Step.NEW_KEY, Step.PASSPHRASE);

        plan.forget();
        writing.run();

        try (var contents = test.vault.draft().load().orElseThrow()) {
            String kept = contents.secret("passphrase").orElseThrow().withChars(String::new);
            assertThat(kept).isEqualTo(TestDesk.PASSPHRASE);
        }
    }

    @Test
    void aDiscardedDraftIsGoneAndAFullDiskIsSaid() {
        draft.keepInBackground(filled(), Step.NEW_KEY, Step.NAME);
        draft.discard();
        assertThat(test.vault.draft().load()).isEmpty();

        test.fillDisk();
        draft.keepInBackground(filled(), Step.NEW_KEY, Step.NAME);
        assertThat(draft.problem().getValue()).contains(Message.of("problem.draft.DISK_FULL"));

        test.disk = Optional.empty();
        draft.keepInBackground(filled(), Step.NEW_KEY, Step.NAME);
        assertThat(draft.problem().getValue()).isEmpty();
    }

    @Test
    void whatMakesNoSenseInADraftIsLeftOutAndSitesNeverCrossTheWorkspace() {
        var plan = new Plan(Site.PRACTICE);
        var strange = new DraftContents(
                "A_STEP_OF_LATER_YEARS",
                Map.of("site", "GLOBAL", "environment", "MARS", "saved", "no id", "keyName", "Gridbot"),
                Map.of("passphrase", Secret.copyOf("Qwr4321!")));

        PlanDraft.restore(plan, strange);

        assertThat(PlanDraft.step(strange)).isEqualTo(Step.BEFORE);
        assertThat(PlanDraft.steps(strange)).isEqualTo(Step.NEW_KEY);
        assertThat(plan.site.get()).isEqualTo(Site.PRACTICE);
        assertThat(plan.environment.get()).isEqualTo(Environment.LIVE);
        assertThat(plan.saved.get()).isEmpty();
        assertThat(plan.keyName.get()).isEqualTo("Gridbot");
        assertThat(reveal(plan.passphrase)).isEqualTo("Qwr4321!");
        strange.close();
    }
}
