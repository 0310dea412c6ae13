package app.latchkey.ui.start;

import app.latchkey.ui.Background;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Gate;
import app.latchkey.ui.Message;
import app.latchkey.ui.control.SecretText;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/** Unlocking a vault with its master password. */
public final class UnlockViewModel {

    private final Gate gate;
    private final Attempt attempt;
    private final SecretText password = new SecretText();

    /** @param opened receives the vault's desk */
    public UnlockViewModel(Gate gate, Background background, Consumer<Desk> opened) {
        this.gate = gate;
        this.attempt = new Attempt(background, opened);
        password.revision().subscribe(_ -> attempt.refused().set(Optional.empty()));
    }

    public SecretText password() {
        return password;
    }

    /** Why the vault did not open; gone as soon as typing resumes. */
    public ObservableValue<Optional<Message>> problem() {
        return attempt.refused();
    }

    /** Whether the password is being tried. */
    public ObservableValue<Boolean> working() {
        return attempt.working();
    }

    /** Tries the password, one try at a time. A wrong one is kept in the field, to be mended. */
    public void unlock() {
        if (attempt.working().get()) {
            return;
        }
        if (password.isEmpty()) {
            attempt.refused().set(Optional.of(Message.of("problem.masterPassword.MISSING")));
            return;
        }
        attempt.make(password.secret(), gate::open, this::forget);
    }

    /** Overwrites what was typed. */
    public void forget() {
        password.clear();
    }
}
