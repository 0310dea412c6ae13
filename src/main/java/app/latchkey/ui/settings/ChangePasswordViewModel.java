package app.latchkey.ui.settings;

import app.latchkey.key.Secret;
import app.latchkey.ui.Background;
import app.latchkey.ui.Message;
import app.latchkey.ui.Problems;
import app.latchkey.ui.Refusal;
import app.latchkey.ui.Ticker;
import app.latchkey.ui.password.NewPassword;
import app.latchkey.ui.password.PasswordEntry;
import app.latchkey.vault.Copy;
import app.latchkey.vault.Vault;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Changing the master password, and deleting the copies that the old one still opens. */
public final class ChangePasswordViewModel {

    /** How far it is. */
    public enum Stage {
        CHOOSING,
        /** Changed; copies under the old password are left. */
        COPIES_LEFT,
        DONE
    }

    private final Vault vault;
    private final Background background;
    private final PasswordEntry old;
    private final NewPassword replacement;
    private final ObjectProperty<Stage> stage = new SimpleObjectProperty<>(Stage.CHOOSING);
    private final ObjectProperty<List<Copy>> copiesLeft = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<Message>> problem = new SimpleObjectProperty<>(Optional.empty());

    public ChangePasswordViewModel(Vault vault, Background background, Ticker ticker) {
        this.vault = vault;
        this.background = background;
        this.old = new PasswordEntry(background, ticker);
        this.replacement = new NewPassword(background);
    }

    /** The present password. */
    public PasswordEntry old() {
        return old;
    }

    public NewPassword replacement() {
        return replacement;
    }

    public ObservableValue<Stage> stage() {
        return stage;
    }

    /** Copies that only the old password opens. */
    public ObservableValue<List<Copy>> copiesLeft() {
        return copiesLeft;
    }

    /** Why the copies could not be read or deleted. */
    public ObservableValue<Optional<Message>> problem() {
        return problem;
    }

    /** Changes it, if the old one is right and the new one good enough. */
    public void change() {
        if (!replacement.isValid()) {
            return;
        }
        var next = replacement.password().secret();
        if (!old.attempt(typed -> changed(typed, next), Changed::refusal, changed -> changed.left()
                .ifPresent(this::finish))) {
            next.close();
        }
    }

    /** Deletes the copies that only the old password opens. */
    public void deleteCopies() {
        var copies = copiesLeft.get();
        background.run(
                () -> {
                    try {
                        vault.copies().delete(copies);
                        return Optional.<Message>empty();
                    } catch (IOException e) {
                        return Optional.of(Problems.ofSaving(e));
                    }
                },
                failed -> {
                    problem.set(failed);
                    if (failed.isEmpty()) {
                        stage.set(Stage.DONE);
                    }
                });
    }

    /** Overwrites what was typed. */
    public void forget() {
        old.forget();
        replacement.forget();
    }

    private Changed changed(Secret typed, Secret next) {
        try (next) {
            if (NewPassword.problemOf(next).isPresent()) {
                return Changed.TOO_EASY;
            }
            var refused = Problems.ofCheck(vault.changePassword(typed, next));
            return refused.map(Changed::refused).orElseGet(() -> new Changed(Optional.empty(), Optional.of(left())));
        } catch (IOException e) {
            return Changed.refused(Refusal.of(Problems.ofSaving(e)));
        }
    }

    private List<Copy> left() {
        try {
            return vault.copies().underOtherKeys();
        } catch (IOException _) {
            return List.of(); // the password is changed; the copies show under “Restore from a copy”
        }
    }

    private void finish(List<Copy> left) {
        forget();
        copiesLeft.set(left);
        stage.set(left.isEmpty() ? Stage.DONE : Stage.COPIES_LEFT);
    }

    /**
     * What became of it.
     *
     * @param refusal what the present password's field says
     * @param left copies under the old one; empty when that still holds
     */
    private record Changed(Optional<Refusal> refusal, Optional<List<Copy>> left) {

        /** The new one's own field says so, by what is typed there now. */
        static final Changed TOO_EASY = new Changed(Optional.empty(), Optional.empty());

        static Changed refused(Refusal why) {
            return new Changed(Optional.of(why), Optional.empty());
        }
    }
}
