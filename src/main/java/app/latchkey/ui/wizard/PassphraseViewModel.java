package app.latchkey.ui.wizard;

import app.latchkey.key.PassphraseGenerator;
import app.latchkey.key.PassphraseRules;
import app.latchkey.key.PassphraseRules.Advice;
import app.latchkey.key.Secret;
import app.latchkey.ui.Message;
import app.latchkey.ui.control.SecretText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** The passphrase: generated unless the user chooses one, judged by OKX's rules, and kept before anybody is sent on. */
final class PassphraseViewModel extends StepViewModel {

    /** Where the passphrase comes from. */
    enum Origin {
        GENERATED,
        OWN
    }

    /** All five wishes of {@link PassphraseRules#advice}, each fulfilled, make the strongest. */
    static final int LEVELS = 5;

    private final Plan plan;
    private final PassphraseGenerator generator;
    private final Consumer<Secret> clipboard;
    private final Consumer<Consumer<Optional<Message>>> keeper;
    private final ObjectProperty<Origin> origin = new SimpleObjectProperty<>(Origin.GENERATED);
    private final ObservableValue<Optional<Message>> problem;
    private final ObservableValue<List<Advice>> advice;
    private final ObservableValue<Integer> level;
    private final BooleanProperty keeping = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Message>> refused = new SimpleObjectProperty<>(Optional.empty());
    /** While it is this one that changes the passphrase, nobody is typing. */
    private boolean changing;

    /**
     * @param clipboard takes a copy of the passphrase
     * @param keeper writes the draft to disk and tells what came of it
     */
    PassphraseViewModel(
            Plan plan,
            PassphraseGenerator generator,
            Consumer<Secret> clipboard,
            Consumer<Consumer<Optional<Message>>> keeper) {
        this.plan = plan;
        this.generator = generator;
        this.clipboard = clipboard;
        this.keeper = keeper;
        var revision = plan.passphrase.revision();
        this.problem = Bindings.createObjectBinding(this::judgeHere, revision, plan.accountKind, plan.site);
        this.advice = Bindings.createObjectBinding(this::judge, revision);
        this.level = Bindings.createObjectBinding(this::countFulfilled, revision);
        plan.ownPassphrase.subscribe(own -> origin.set(own ? Origin.OWN : Origin.GENERATED));
        origin.subscribe((_, chosen) -> choose(chosen));
        revision.subscribe((_, _) -> typed());
    }

    /** What is wrong with a passphrase as typed, whichever account it is for. */
    static Optional<Message> problemOf(SecretText passphrase) {
        return problemOf(passphrase, PassphraseRules::problem);
    }

    private static Optional<Message> problemOf(
            SecretText passphrase, Function<Secret, Optional<PassphraseRules.Problem>> rules) {
        try (var typed = passphrase.secret()) {
            return rules.apply(typed)
                    .map(problem -> Message.of(
                            "problem.passphrase",
                            problem,
                            PassphraseRules.MIN_LENGTH,
                            PassphraseRules.MAX_LENGTH,
                            PassphraseRules.ADVISED_LENGTH));
        }
    }

    SecretText passphrase() {
        return plan.passphrase;
    }

    /** Whether it is generated or the user's own; typing makes it the user's own. */
    Property<Origin> origin() {
        return origin;
    }

    ObservableValue<Optional<Message>> problem() {
        return problem;
    }

    /** What would make it better; empty while it breaks a rule. */
    ObservableValue<List<Advice>> advice() {
        return advice;
    }

    /** How good it is, 0 to {@link #LEVELS}; 0 while it breaks a rule. */
    ObservableValue<Integer> level() {
        return level;
    }

    void generate() {
        try (var next = generator.next()) {
            change(() -> plan.passphrase.set(next));
        }
        plan.ownPassphrase.set(false);
    }

    /** Copies it; kept first, so that nothing is sent to OKX that is not here. */
    void copy() {
        try (var typed = plan.passphrase.secret()) {
            clipboard.accept(typed);
        }
        keeper.accept(refused::set);
    }

    @Override
    void enter() {
        if (plan.passphrase.isEmpty() && !plan.ownPassphrase.get()) {
            generate();
        }
    }

    @Override
    ObservableValue<Boolean> busy() {
        return keeping;
    }

    @Override
    ObservableValue<Optional<Message>> refused() {
        return refused;
    }

    @Override
    ObservableValue<Boolean> valid() {
        return problem.map(Optional::isEmpty);
    }

    /** Nobody can recover a passphrase, so it has to be on disk before it can be sent. */
    @Override
    void proceed(Runnable onward) {
        keeping.set(true);
        keeper.accept(said -> {
            keeping.set(false);
            refused.set(said.map(_ -> Message.of("problem.passphraseNotKept")));
            if (said.isEmpty()) {
                onward.run();
            }
        });
    }

    private void choose(Origin chosen) {
        boolean own = chosen == Origin.OWN;
        if (own == plan.ownPassphrase.get()) {
            return;
        }
        if (own) {
            plan.ownPassphrase.set(true);
            change(plan.passphrase::clear);
        } else {
            generate();
        }
    }

    private void change(Runnable change) {
        changing = true;
        change.run();
        changing = false;
    }

    private void typed() {
        if (!changing && !plan.passphrase.isEmpty()) {
            plan.ownPassphrase.set(true);
        }
    }

    private Optional<Message> judgeHere() {
        return problemOf(
                plan.passphrase,
                plan.demandsFullPassphrase() ? PassphraseRules::problemWhereAllIsDemanded : PassphraseRules::problem);
    }

    private List<Advice> judge() {
        try (var typed = plan.passphrase.secret()) {
            return PassphraseRules.problem(typed).isPresent() ? List.of() : List.copyOf(PassphraseRules.advice(typed));
        }
    }

    private int countFulfilled() {
        try (var typed = plan.passphrase.secret()) {
            if (PassphraseRules.problem(typed).isPresent()) {
                return 0;
            }
            long open = PassphraseRules.advice(typed).stream()
                    .filter(wish -> wish != Advice.HAS_TROUBLESOME_CHARACTER)
                    .count();
            return LEVELS - (int) open;
        }
    }
}
