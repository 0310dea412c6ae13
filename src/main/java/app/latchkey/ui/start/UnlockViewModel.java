package app.latchkey.ui.start;

import app.latchkey.ui.Background;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Gate;
import app.latchkey.ui.Message;
import app.latchkey.ui.control.SecretText;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Unlocking a vault with its master password. */
public final class UnlockViewModel {

    private final Gate gate;
    private final Background background;
    private final Consumer<Desk> opened;

    private final SecretText password = new SecretText();
    private final ObjectProperty<Optional<Message>> problem = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty working = new SimpleBooleanProperty();

    /** @param opened receives the vault's desk */
    public UnlockViewModel(Gate gate, Background background, Consumer<Desk> opened) {
        this.gate = gate;
        this.background = background;
        this.opened = opened;
        password.revision().subscribe(_ -> problem.set(Optional.empty()));
    }

    public SecretText password() {
        return password;
    }

    /** Why the vault did not open; gone as soon as typing resumes. */
    public ObservableValue<Optional<Message>> problem() {
        return problem;
    }

    /** Whether the password is being tried. */
    public ObservableValue<Boolean> working() {
        return working;
    }

    /** Tries the password, one try at a time. A wrong one is kept in the field, to be mended. */
    public void unlock() {
        if (working.get()) {
            return;
        }
        if (password.isEmpty()) {
            problem.set(Optional.of(Message.of("problem.masterPassword.MISSING")));
            return;
        }
        working.set(true);
        var master = password.secret();
        background.run(
                () -> {
                    try (master) {
                        return gate.open(master);
                    }
                },
                this::finish);
    }

    private void finish(Gate.Unlocking unlocking) {
        working.set(false);
        switch (unlocking) {
            case Gate.Unlocking.Opened(var desk) -> {
                forget();
                opened.accept(desk);
            }
            case Gate.Unlocking.Refused(var why) -> problem.set(Optional.of(why));
        }
    }

    /** Overwrites what was typed. */
    public void forget() {
        password.clear();
    }
}
