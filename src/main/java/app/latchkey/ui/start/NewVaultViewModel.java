package app.latchkey.ui.start;

import app.latchkey.key.Secret;
import app.latchkey.settings.Workspace;
import app.latchkey.ui.Background;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Gate;
import app.latchkey.ui.Message;
import app.latchkey.ui.Refusal;
import app.latchkey.ui.password.NewPassword;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Choosing the master password of a vault that is about to be made. */
public final class NewVaultViewModel {

    private final Gate gate;
    private final Background background;
    private final Function<Secret, Gate.Unlocking> how;
    private final Consumer<Desk> opened;
    private final NewPassword password;
    private final ObjectProperty<Optional<Message>> refused = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty working = new SimpleBooleanProperty();

    /**
     * @param how makes the vault; blocks
     * @param opened receives its desk
     */
    public NewVaultViewModel(
            Gate gate, Background background, Function<Secret, Gate.Unlocking> how, Consumer<Desk> opened) {
        this.gate = gate;
        this.background = background;
        this.how = how;
        this.opened = opened;
        this.password = new NewPassword(background);
    }

    /** Whether keys to real money are to be kept in it. */
    public boolean isReal() {
        return gate.workspace() == Workspace.REAL;
    }

    public NewPassword password() {
        return password;
    }

    /** Why the vault could not be created, if that was tried. */
    public ObservableValue<Optional<Message>> refused() {
        return refused;
    }

    /** Whether the vault is being created. */
    public ObservableValue<Boolean> working() {
        return working;
    }

    /** Makes the vault, once. */
    public void create() {
        if (working.get() || !password.isValid()) {
            return;
        }
        refused.set(Optional.empty());
        var master = password.password().secret();
        background.run(
                () -> {
                    try (master) {
                        return createUnlessEasy(master);
                    }
                },
                working,
                this::finish);
    }

    /** Overwrites what was typed. */
    public void forget() {
        password.forget();
    }

    private Gate.Unlocking createUnlessEasy(Secret master) {
        return NewPassword.problemOf(master)
                .<Gate.Unlocking>map(problem -> new Gate.Unlocking.Refused(Refusal.of(problem)))
                .orElseGet(() -> how.apply(master));
    }

    private void finish(Gate.Unlocking unlocking) {
        switch (unlocking) {
            case Gate.Unlocking.Opened(var desk) -> {
                forget();
                opened.accept(desk);
            }
            case Gate.Unlocking.Refused(var refusal) -> refused.set(Optional.of(refusal.why()));
        }
    }
}
