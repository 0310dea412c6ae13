package app.latchkey.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.PassphraseGenerator;
import app.latchkey.key.PassphraseRules.Advice;
import app.latchkey.key.Secret;
import app.latchkey.key.Site;
import app.latchkey.ui.Message;
import app.latchkey.ui.wizard.PassphraseViewModel.Origin;
import app.latchkey.vault.AccountKind;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PassphraseViewModelTest {

    private static final Message FULL = Message.of("problem.draft.DISK_FULL");

    private final Plan plan = new Plan(Site.GLOBAL);
    private final List<String> copied = new ArrayList<>();
    private final AtomicInteger kept = new AtomicInteger();
    private Optional<Message> disk = Optional.empty();
    private final PassphraseViewModel model = new PassphraseViewModel(
            plan, new PassphraseGenerator(new SecureRandom()), secret -> copied.add(reveal(secret)), then -> {
                kept.incrementAndGet();
                then.accept(disk);
            });

    private static String reveal(Secret secret) {
        return secret.withChars(String::new);
    }

    private String passphrase() {
        try (var now = plan.passphrase.secret()) {
            return reveal(now);
        }
    }

    private static Message problem(String which) {
        return Message.of("problem.passphrase." + which, 6, 32, 8);
    }

    @Test
    void oneIsGeneratedUnlessThereIsOneAlready() {
        model.enter();
        var first = passphrase();
        assertThat(first).hasSize(20);
        assertThat(model.origin().getValue()).isEqualTo(Origin.GENERATED);
        assertThat(model.valid().getValue()).isTrue();
        assertThat(model.advice().getValue()).isEmpty();
        assertThat(model.level().getValue()).isEqualTo(PassphraseViewModel.LEVELS);

        model.leave();
        model.enter();
        assertThat(passphrase()).isEqualTo(first);
    }

    @Test
    void whoChoosesAnOwnOneGetsAnEmptyFieldAndKeepsItWhenComingBack() {
        model.enter();

        model.origin().setValue(Origin.OWN);
        assertThat(passphrase()).isEmpty();
        model.enter();
        assertThat(passphrase()).isEmpty();

        plan.passphrase.set("Mine4321!");
        model.enter();
        assertThat(passphrase()).isEqualTo("Mine4321!");
        assertThat(model.origin().getValue()).isEqualTo(Origin.OWN);
    }

    @Test
    void typingIntoTheFieldMakesItAnOwnOneAndGeneratingAgainDoesNot() {
        model.enter();
        plan.passphrase.set("Mine4321!");
        assertThat(model.origin().getValue()).isEqualTo(Origin.OWN);
        assertThat(passphrase()).isEqualTo("Mine4321!");

        model.generate();

        assertThat(model.origin().getValue()).isEqualTo(Origin.GENERATED);
        assertThat(passphrase()).hasSize(20);
    }

    @Test
    void aDraftsOwnOneComesBackAsAnOwnOne() {
        plan.ownPassphrase.set(true);
        plan.passphrase.set("Mine4321!");
        var again = new PassphraseViewModel(
                plan, new PassphraseGenerator(new SecureRandom()), _ -> {}, then -> then.accept(Optional.empty()));

        again.enter();

        assertThat(again.origin().getValue()).isEqualTo(Origin.OWN);
        assertThat(passphrase()).isEqualTo("Mine4321!");
    }

    @Test
    void aPassphraseOfFiveCharactersIsRefusedAndOneWithoutADigitIsAdvisedAgainst() {
        plan.passphrase.set("Abc!e");
        assertThat(model.problem().getValue()).contains(problem("TOO_SHORT"));
        assertThat(model.advice().getValue()).isEmpty();
        assertThat(model.valid().getValue()).isFalse();

        plan.passphrase.set("Abcdefg!");
        assertThat(model.problem().getValue()).isEmpty();
        assertThat(model.advice().getValue()).containsExactly(Advice.ADD_A_DIGIT);
        assertThat(model.level().getValue()).isEqualTo(4);
        assertThat(model.valid().getValue()).isTrue();
    }

    @Test
    void forASubAccountAndInPracticeWhatIsAdvisedElsewhereIsDemanded() {
        plan.passphrase.set("Abcdefg!");
        assertThat(model.valid().getValue()).isTrue();

        plan.accountKind.set(AccountKind.SUB);
        assertThat(model.problem().getValue()).contains(problem("NO_DIGIT"));

        plan.accountKind.set(AccountKind.MAIN);
        plan.site.set(Site.PRACTICE);
        assertThat(model.problem().getValue()).contains(problem("NO_DIGIT"));
    }

    @Test
    void itIsOnDiskBeforeAnybodyIsSentOnToOkxsForm() {
        var onward = new AtomicInteger();
        model.enter();
        disk = Optional.of(FULL);

        model.proceed(onward::incrementAndGet);
        assertThat(onward).hasValue(0);
        assertThat(model.refused().getValue()).contains(Message.of("problem.passphraseNotKept"));
        assertThat(model.busy().getValue()).isFalse();

        disk = Optional.empty();
        model.proceed(onward::incrementAndGet);
        assertThat(onward).hasValue(1);
        assertThat(model.refused().getValue()).isEmpty();
    }

    @Test
    void copyingItKeepsItAsWell() {
        plan.passphrase.set("Mine4321!");

        model.copy();

        assertThat(copied).containsExactly("Mine4321!");
        assertThat(kept).hasValue(1);
    }
}
