package app.latchkey.ui.password;

import app.latchkey.key.Secret;
import app.latchkey.ui.Background;
import app.latchkey.ui.Message;
import app.latchkey.ui.Refusal;
import app.latchkey.ui.Ticker;
import app.latchkey.ui.control.SecretText;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * A master password that somebody enters: tried once at a time, and after wrong ones not before a pause has passed. What
 * was typed stays, to be mended. For the FX thread only.
 */
public final class PasswordEntry {

    private final Background background;
    private final Pause pause;
    private final SecretText password = new SecretText();
    private final ObjectProperty<Optional<Refusal>> refusal = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Message>> problem = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final ObservableValue<Boolean> possible;

    public PasswordEntry(Background background, Ticker ticker) {
        this.background = background;
        this.pause = new Pause(ticker);
        this.possible = Bindings.createBooleanBinding(
                () -> !working.get() && pause.secondsLeft().get() == 0, working, pause.secondsLeft());
        password.revision().subscribe(_ -> problem.set(Optional.empty()));
    }

    public SecretText password() {
        return password;
    }

    /** Why it was not taken; gone as soon as typing resumes. */
    public ObservableValue<Optional<Message>> problem() {
        return problem;
    }

    /** The same with what else it means, until the next try. */
    public ObservableValue<Optional<Refusal>> refusal() {
        return refusal;
    }

    /** Whether it is being tried. */
    public ObservableValue<Boolean> working() {
        return working;
    }

    /** Seconds before it can be tried again. */
    public ReadOnlyIntegerProperty secondsToWait() {
        return pause.secondsLeft();
    }

    /** Whether it can be tried now. */
    public ObservableValue<Boolean> possible() {
        return possible;
    }

    /**
     * Tries what was typed, if that is possible now.
     *
     * @param how tries it; off the FX thread
     * @param refused why that was no success, if it was none
     * @param done receives a success; what was typed is its to {@link #forget}
     * @return whether it is being tried
     */
    public <T> boolean attempt(
            Function<Secret, T> how, Function<T, Optional<Refusal>> refused, Consumer<? super T> done) {
        if (!possible.getValue()) {
            return false;
        }
        if (password.isEmpty()) {
            problem.set(Optional.of(Message.of("problem.masterPassword.MISSING")));
            return false;
        }
        problem.set(Optional.empty());
        refusal.set(Optional.empty());
        var typed = password.secret();
        background.run(
                () -> {
                    try (typed) {
                        return how.apply(typed);
                    }
                },
                working,
                outcome -> finish(outcome, refused.apply(outcome), done));
        return true;
    }

    /** Overwrites what was typed. */
    public void forget() {
        password.clear();
    }

    private <T> void finish(T outcome, Optional<Refusal> refused, Consumer<? super T> done) {
        refusal.set(refused);
        problem.set(refused.map(Refusal::why));
        if (refused.isPresent()) {
            pause.begin(refused.get().pause());
        } else {
            done.accept(outcome);
        }
    }
}
