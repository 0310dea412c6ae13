package app.latchkey.ui.wizard;

import app.latchkey.key.PassphraseGenerator;
import app.latchkey.key.PassphraseRules;
import app.latchkey.key.PassphraseRules.Advice;
import app.latchkey.ui.Clips;
import app.latchkey.ui.Message;
import app.latchkey.ui.control.SecretText;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** The passphrase: generated or chosen, judged by OKX's rules. */
final class PassphraseViewModel extends StepViewModel {

    /** All five wishes of {@link PassphraseRules#advice}, each fulfilled, make the strongest. */
    static final int LEVELS = 5;

    private final Plan plan;
    private final PassphraseGenerator generator;
    private final Clips clips;
    private final ObservableValue<Optional<Message>> problem;
    private final ObservableValue<List<Advice>> advice;
    private final ObservableValue<Integer> level;

    PassphraseViewModel(Plan plan, PassphraseGenerator generator, Clips clips) {
        this.plan = plan;
        this.generator = generator;
        this.clips = clips;
        var revision = plan.passphrase.revision();
        this.problem = Bindings.createObjectBinding(() -> problemOf(plan.passphrase), revision);
        this.advice = Bindings.createObjectBinding(this::judge, revision);
        this.level = Bindings.createObjectBinding(this::countFulfilled, revision);
    }

    /** What is wrong with a passphrase as typed. */
    static Optional<Message> problemOf(SecretText passphrase) {
        try (var typed = passphrase.secret()) {
            return PassphraseRules.problem(typed)
                    .map(problem -> Message.of(
                            "problem.passphrase", problem, PassphraseRules.MIN_LENGTH, PassphraseRules.MAX_LENGTH));
        }
    }

    SecretText passphrase() {
        return plan.passphrase;
    }

    ObservableValue<Optional<Message>> problem() {
        return problem;
    }

    /** What would make it better; empty while it breaks a rule. */
    ObservableValue<List<Advice>> advice() {
        return advice;
    }

    /** How good it is, 0 to {@link #LEVELS}. */
    ObservableValue<Integer> level() {
        return level;
    }

    void generate() {
        try (var next = generator.next()) {
            plan.passphrase.set(next);
        }
    }

    void copy() {
        try (var typed = plan.passphrase.secret()) {
            clips.copySecret(typed);
        }
    }

    @Override
    ObservableValue<Boolean> valid() {
        return problem.map(Optional::isEmpty);
    }

    private List<Advice> judge() {
        try (var typed = plan.passphrase.secret()) {
            return PassphraseRules.problem(typed).isPresent() ? List.of() : List.copyOf(PassphraseRules.advice(typed));
        }
    }

    private int countFulfilled() {
        try (var typed = plan.passphrase.secret()) {
            long open = PassphraseRules.advice(typed).stream()
                    .filter(wish -> wish != Advice.HAS_TROUBLESOME_CHARACTER)
                    .count();
            return LEVELS - (int) open;
        }
    }
}
