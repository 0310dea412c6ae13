package app.latchkey.ui.password;

import app.latchkey.key.MasterPassword;
import app.latchkey.key.PasswordRating;
import app.latchkey.key.Secret;
import app.latchkey.ui.Background;
import app.latchkey.ui.Message;
import app.latchkey.ui.control.SecretText;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** A master password that is being chosen, typed twice, with its strength. For the FX thread only. */
public final class NewPassword {

    private final Background background;
    private final SecretText password = new SecretText();
    private final SecretText repeated = new SecretText();
    private final ObjectProperty<PasswordRating> rating = new SimpleObjectProperty<>(PasswordRating.NONE);
    private final ObservableValue<Optional<Message>> passwordProblem =
            Bindings.createObjectBinding(this::judgePassword, password.revision(), rating);
    private final ObservableValue<Optional<Message>> repeatedProblem =
            Bindings.createObjectBinding(this::judgeRepeated, password.revision(), repeated.revision());
    private Background.Running measuring = () -> {};

    public NewPassword(Background background) {
        this.background = background;
        password.revision().subscribe(_ -> measure());
    }

    public SecretText password() {
        return password;
    }

    public SecretText repeated() {
        return repeated;
    }

    public ObservableValue<PasswordRating> rating() {
        return rating;
    }

    public ObservableValue<Optional<Message>> passwordProblem() {
        return passwordProblem;
    }

    public ObservableValue<Optional<Message>> repeatedProblem() {
        return repeatedProblem;
    }

    /** Whether nothing is wrong with either field. */
    public boolean isValid() {
        return passwordProblem.getValue().isEmpty()
                && repeatedProblem.getValue().isEmpty();
    }

    /** Measures once more: what the field said may be about what stood there before a paste. Blocks. */
    public static Optional<Message> problemOf(Secret master) {
        return MasterPassword.problem(master, MasterPassword.rate(master).strength())
                .map(NewPassword::explain);
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
                        return MasterPassword.rate(typed);
                    }
                },
                rating::set);
        measuring = () -> {
            running.cancel();
            typed.close(); // what is cancelled before it begins closes nothing
        };
    }

    private Optional<Message> judgePassword() {
        try (var typed = password.secret()) {
            return MasterPassword.problem(typed, rating.get().strength()).map(NewPassword::explain);
        }
    }

    private Optional<Message> judgeRepeated() {
        try (var typed = password.secret();
                var again = repeated.secret()) {
            return typed.sameAs(again) ? Optional.empty() : Optional.of(Message.of("problem.masterPassword.DIFFERENT"));
        }
    }

    private static Message explain(MasterPassword.Problem problem) {
        return Message.of("problem.masterPassword", problem, MasterPassword.MIN_LENGTH);
    }
}
