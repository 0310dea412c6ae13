package app.latchkey.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.ConnectionId;
import app.latchkey.key.Site;
import app.latchkey.ui.Background;
import app.latchkey.ui.Later;
import app.latchkey.ui.TestDesk;
import app.latchkey.ui.care.CareRules;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WizardViewModelTest {

    /** Without the two steps that copy to a clipboard. */
    private static final List<Step> STEPS =
            List.of(Step.BEFORE, Step.NAME, Step.PERMISSIONS, Step.WHITELIST, Step.CREDENTIALS, Step.FINISH);

    private final Plan plan = new Plan(Site.PRACTICE);
    /** What was saved, each time the wizard was left. */
    private final List<Optional<ConnectionId>> closed = new ArrayList<>();

    private final List<Boolean> patience = new ArrayList<>();
    private TestDesk test;
    private WizardViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        test = TestDesk.practice(folder);
        model = startingAt(Step.BEFORE);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private WizardViewModel startingAt(Step start) {
        return startingAt(start, Later.never());
    }

    /** @param writing writes the draft */
    private WizardViewModel startingAt(Step start, Background writing) {
        var saver = new PlanSaver(test.vault, TestDesk.CLOCK);
        var models = new EnumMap<Step, StepViewModel>(Map.of(
                Step.BEFORE, new BeforeViewModel(plan, new TestPlaces(), Later.never()),
                Step.NAME, new NameViewModel(plan, saver),
                Step.PERMISSIONS, new SimpleStep(),
                Step.WHITELIST, new WhitelistViewModel(plan, Later.never(), _ -> Optional.empty(), TestDesk.CLOCK),
                Step.CREDENTIALS, new CredentialsViewModel(plan, saver, _ -> {}, Later.never()),
                Step.FINISH,
                        new FinishStep(
                                Optional::empty,
                                Optional::empty,
                                Optional::empty,
                                new CareRules(TestDesk.CLOCK, () -> Duration.ofDays(90)),
                                TestDesk.CLOCK)));
        return new WizardViewModel(
                plan,
                STEPS,
                start,
                models,
                new PlanDraft(test.vault.draft(), writing),
                new Wizards.Ways(closed::add, () -> {}, () -> {}, (_, _) -> {}, patience::add));
    }

    private StepState state(Step step) {
        return model.state(step).getValue();
    }

    private Optional<Step> kept() {
        var found = test.vault.draft().load();
        found.ifPresent(contents -> contents.close());
        return found.map(PlanDraft::step);
    }

    @Test
    void itBeginsAtTheFirstStepWithEverythingElseAhead() {
        assertThat(model.step()).isEqualTo(Step.BEFORE);
        assertThat(model.isFirst()).isTrue();
        assertThat(state(Step.BEFORE)).isEqualTo(StepState.HERE);
        assertThat(state(Step.FINISH)).isEqualTo(StepState.AHEAD);
    }

    @Test
    void nextGoesOnAndKeepsWhatWasTyped() {
        model.next();

        assertThat(model.step()).isEqualTo(Step.NAME);
        assertThat(state(Step.BEFORE)).isEqualTo(StepState.DONE);
        assertThat(kept()).contains(Step.NAME);
    }

    @Test
    void whileSomethingIsMissingNextOnlyShowsWhat() {
        model.next();

        model.next();

        assertThat(model.step()).isEqualTo(Step.NAME);
        assertThat(model.judgements().get()).isEqualTo(1);
    }

    @Test
    void aStepThatWasDoneTellsWhenItIsNoLongerComplete() {
        model.next();
        plan.keyName.set("Gridbot");
        model.next();
        assertThat(state(Step.NAME)).isEqualTo(StepState.DONE);

        plan.keyName.set("");

        assertThat(state(Step.NAME)).isEqualTo(StepState.MISSING);
    }

    @Test
    void aStepThatWasOnlyLookedAtIsOpenAndMissesNothingUntilOneWantsToGoOn() {
        model.next();

        model.back();
        assertThat(state(Step.NAME)).isEqualTo(StepState.OPEN);

        model.next();
        model.next();
        model.back();
        assertThat(state(Step.NAME)).isEqualTo(StepState.MISSING);
    }

    @Test
    void whoeverLeavesItIsToldWhatWasSaved() {
        var saved = ConnectionId.random();
        plan.saved.set(Optional.of(saved));

        model.finishLater();

        assertThat(closed).containsExactly(Optional.of(saved));
    }

    @Test
    void oneMayGoWhereOneWasAndNoFurther() {
        plan.keyName.set("Gridbot");
        model.next();
        model.next();
        model.go(Step.BEFORE);
        assertThat(model.step()).isEqualTo(Step.BEFORE);

        model.go(Step.PERMISSIONS);
        assertThat(model.step()).isEqualTo(Step.PERMISSIONS);

        model.go(Step.WHITELIST);
        assertThat(model.step()).isEqualTo(Step.PERMISSIONS);
    }

    @Test
    void backGoesBackAndStopsAtTheBeginning() {
        model.next();

        model.back();
        model.back();

        assertThat(model.step()).isEqualTo(Step.BEFORE);
    }

    @Test
    void whileTheUserIsInTheBrowserTheLockIsPatient() {
        model = startingAt(Step.WHITELIST);
        model.enter();

        model.next();
        assertThat(model.step()).isEqualTo(Step.CREDENTIALS);
        model.back();

        assertThat(patience).containsExactly(false, true, false);
    }

    @Test
    void nextSavesTheCredentialsBeforeItGoesOn() {
        model = startingAt(Step.CREDENTIALS);
        plan.keyName.set("Gridbot");
        plan.apiKey.set(TestDesk.PRACTICE_KEY);
        plan.secretKey.set(TestDesk.SECRET_KEY);
        plan.passphrase.set(TestDesk.PASSPHRASE);
        test.fillDisk();

        model.next();
        assertThat(model.step()).isEqualTo(Step.CREDENTIALS);

        test.disk = Optional.empty();
        model.next();
        assertThat(model.step()).isEqualTo(Step.FINISH);
        assertThat(test.vault.connections().all()).hasSize(1);
    }

    @Test
    void finishingLaterKeepsEverythingAndLeaves() {
        model.next();
        plan.keyName.set("Gridbot");

        model.finishLater();

        assertThat(closed).hasSize(1);
        try (var contents = test.vault.draft().load().orElseThrow()) {
            assertThat(contents.text("keyName")).contains("Gridbot");
        }
    }

    @Test
    void finishingLaterLeavesOnceWhatIsHalfMadeCanBeFoundElsewhere() {
        var later = new Later();
        model = startingAt(Step.BEFORE, later.background());

        model.finishLater();
        assertThat(closed).isEmpty();

        later.doNow();
        assertThat(closed).hasSize(1);
        assertThat(kept()).contains(Step.BEFORE);
    }

    @Test
    void theFieldThatIsComeBackToIsTheLastOneOfTheStepAndNoButton() {
        model.at("environment");
        model.at("");
        assertThat(model.field().get()).isEqualTo("environment");

        model.next();
        assertThat(model.field().get()).isEmpty();
    }

    @Test
    void finishingThrowsTheDraftAwayAndLeaves() {
        model = startingAt(Step.FINISH);
        model.keep();
        assertThat(model.isLast()).isTrue();

        model.next();

        assertThat(closed).hasSize(1);
        assertThat(kept()).isEmpty();
    }

    @Test
    void onceLeftItsSecretsAreForgottenAndNothingIsKeptOverWhatWasKept() {
        plan.passphrase.set(TestDesk.PASSPHRASE);
        var lastWords = model.farewell();

        model.leave();
        model.keep();
        lastWords.run();

        assertThat(plan.passphrase.isEmpty()).isTrue();
        try (var contents = test.vault.draft().load().orElseThrow()) {
            assertThat(contents.secret("passphrase").orElseThrow().length()).isEqualTo(8);
        }
    }

    @Test
    void aStartThatThisWayDoesNotHaveIsTheBeginning() {
        assertThat(startingAt(Step.FUNDS).step()).isEqualTo(Step.BEFORE);
    }
}
