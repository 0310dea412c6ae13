package app.latchkey.ui.settings;

import app.latchkey.files.SaveProblem;
import app.latchkey.ui.Background;
import app.latchkey.ui.FileDialogs;
import app.latchkey.ui.Message;
import app.latchkey.ui.Problems;
import app.latchkey.vault.ChangedElsewhereException;
import app.latchkey.vault.Vault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Copying the vault file to another place, sealed as it is. */
public final class VaultCopyViewModel {

    private static final String SUGGESTED = "vault.latchkey";

    private final Vault vault;
    private final FileDialogs files;
    private final Background background;
    private final ObjectProperty<Optional<Message>> done = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Message>> problem = new SimpleObjectProperty<>(Optional.empty());

    public VaultCopyViewModel(Vault vault, FileDialogs files, Background background) {
        this.vault = vault;
        this.files = files;
        this.background = background;
    }

    /** Where the last copy lies. */
    public ObservableValue<Optional<Message>> done() {
        return done;
    }

    /** Why there is none. */
    public ObservableValue<Optional<Message>> problem() {
        return problem;
    }

    /** Asks for a place and copies the vault there. */
    public void copy(String dialogTitle) {
        files.toSave(dialogTitle, SUGGESTED).ifPresent(target -> {
            done.set(Optional.empty());
            problem.set(Optional.empty());
            background.run(() -> copyTo(target), failed -> {
                problem.set(failed);
                if (failed.isEmpty()) {
                    done.set(Optional.of(Message.of("settings.vault.copied", target.toString())));
                }
            });
        });
    }

    private Optional<Message> copyTo(Path target) {
        try {
            vault.copyTo(target);
            return Optional.empty();
        } catch (ChangedElsewhereException e) {
            return Optional.of(Problems.ofSaving(e));
        } catch (IOException e) {
            return Optional.of(Message.of("problem.copyTo", SaveProblem.of(e, target), target.toString()));
        }
    }
}
