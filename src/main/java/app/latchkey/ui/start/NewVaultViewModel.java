package app.latchkey.ui.start;

import app.latchkey.key.MasterPassword;
import app.latchkey.key.MasterPassword.Strength;
import app.latchkey.key.Secret;
import app.latchkey.settings.Workspace;
import app.latchkey.ui.Background;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Gate;
import app.latchkey.ui.Message;
import app.latchkey.ui.control.SecretText;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Choosing the master password of a new vault. */
public final class NewVaultViewModel {

    private final Gate gate;
    private final Background background;
    private final Attempt attempt;

    private final SecretText password = new SecretText();
    private final SecretText repeated = new SecretText();
    private final ObjectProperty<Strength> strength = new SimpleObjectProperty<>(Strength.HOPELESS);
    private final ObservableValue<Optional<Message>> passwordProblem =
            Bindings.createObjectBinding(this::judgePassword, password.revision(), strength);
    private final ObservableValue<Optional<Message>> repeatedProblem =
            Bindings.createObjectBinding(this::judgeRepeated, password.revision(), repeated.revision());
    private final ObservableValue<String> strengthName = Bindings.createStringBinding(
            () -> password.isEmpty() ? "NONE" : strength.get().name(), password.revision(), strength);
    private Background.Running measuring = () -> {};

    /** @param opened receives the new vault's desk */
    public NewVaultViewModel(Gate gate, Background background, Consumer<Desk> opened) {
        this.gate = gate;
        this.background = background;
        this.attempt = new Attempt(background, opened);
        password.revision().subscribe(_ -> measure());
    }

    /** Whether keys to real money are to be kept in it. */
    public boolean isReal() {
        return gate.workspace() == Workspace.REAL;
    }

    public SecretText password() {
        return password;
    }

    public SecretText repeated() {
        return repeated;
    }

    public ObservableValue<Strength> strength() {
        return strength;
    }

    /** The strength's name, or {@code NONE} while nothing is typed. */
    public ObservableValue<String> strengthName() {
        return strengthName;
    }

    public ObservableValue<Optional<Message>> passwordProblem() {
        return passwordProblem;
    }

    public ObservableValue<Optional<Message>> repeatedProblem() {
        return repeatedProblem;
    }

    /** Why the vault could not be created, if that was tried. */
    public ObservableValue<Optional<Message>> refused() {
        return attempt.refused();
    }

    /** Whether the vault is being created. */
    public ObservableValue<Boolean> working() {
        return attempt.working();
    }

    /** Whether nothing is wrong with either field. */
    public boolean isValid() {
        return passwordProblem.getValue().isEmpty()
                && repeatedProblem.getValue().isEmpty();
    }

    /** Makes the vault, once. */
    public void create() {
        if (!attempt.working().get() && isValid()) {
            attempt.make(password.secret(), this::createUnlessEasy, this::forget);
        }
    }

    /** Measures once more: what the field said may be about what stood there before a paste. */
    private Gate.Unlocking createUnlessEasy(Secret master) {
        return MasterPassword.problem(master, MasterPassword.strength(master))
                .<Gate.Unlocking>map(problem -> new Gate.Unlocking.Refused(explain(problem)))
                .orElseGet(() -> gate.create(master));
    }

    private static Message explain(MasterPassword.Problem problem) {
        return Message.of("problem.masterPassword", problem, MasterPassword.MIN_LENGTH);
    }

    /** Overwrites what was typed. */
    public void forget() {
        measuring.cancel();
        password.clear();
        repeated.clear();
    }

    private void measure() {
        measuring.cancel();
        var typed = password.secret();
        var running = background.run(
                () -> {
                    try (typed) {
                        return MasterPassword.strength(typed);
                    }
                },
                strength::set);
        measuring = () -> {
            running.cancel();
            typed.close(); // what is cancelled before it begins closes nothing
        };
    }

    private Optional<Message> judgePassword() {
        try (var typed = password.secret()) {
            return MasterPassword.problem(typed, strength.get()).map(NewVaultViewModel::explain);
        }
    }

    private Optional<Message> judgeRepeated() {
        try (var typed = password.secret();
                var again = repeated.secret()) {
            return typed.sameAs(again) ? Optional.empty() : Optional.of(Message.of("problem.masterPassword.DIFFERENT"));
        }
    }
}
