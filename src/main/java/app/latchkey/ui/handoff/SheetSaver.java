package app.latchkey.ui.handoff;

import app.latchkey.files.OwnerOnly;
import app.latchkey.files.Reach;
import app.latchkey.files.SaveProblem;
import app.latchkey.handoff.Sheet;
import app.latchkey.handoff.Target;
import app.latchkey.key.Secret;
import app.latchkey.ui.Background;
import app.latchkey.ui.FileDialogs;
import app.latchkey.ui.Message;
import app.latchkey.ui.care.CareKeeper;
import app.latchkey.vault.WrittenFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * Puts a sheet into a new file, never over an existing one, and remembers it. Asks first where the place's files go
 * elsewhere by themselves.
 */
public final class SheetSaver {

    /** A place that was chosen and may be a bad one. */
    public record Doubt(Path file, Reach reach) {}

    private final FileDialogs dialogs;
    private final Background background;
    private final CareKeeper keeper;
    private final InstantSource clock;
    private final Runnable written;
    private final ObjectProperty<Optional<Doubt>> doubt = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Message>> done = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Message>> problem = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty working = new SimpleBooleanProperty();

    /** @param written called when there is a new file */
    public SheetSaver(
            FileDialogs dialogs, Background background, CareKeeper keeper, InstantSource clock, Runnable written) {
        this.dialogs = dialogs;
        this.background = background;
        this.keeper = keeper;
        this.clock = clock;
        this.written = written;
    }

    /** The place that the user is asked about, if any. */
    public ObservableValue<Optional<Doubt>> doubt() {
        return doubt;
    }

    /** Where the last file lies. */
    public ObservableValue<Optional<Message>> done() {
        return done;
    }

    /** Why there is none. */
    public ObservableValue<Optional<Message>> problem() {
        return problem;
    }

    /** Nobody is asked about this sheet any more. */
    public void forget() {
        doubt.set(Optional.empty());
        done.set(Optional.empty());
        problem.set(Optional.empty());
    }

    /** Asks for a place, and writes the sheet there unless there are doubts about it, or another is being written. */
    public void save(Sheet sheet, Target target, String dialogTitle) {
        if (working.get()) {
            return;
        }
        forget();
        dialogs.toSave(dialogTitle, sheet.fileName())
                .ifPresent(file -> background.run(() -> doubtAbout(sheet, file), working, found -> {
                    doubt.set(found);
                    if (found.isEmpty()) {
                        write(sheet, target, file);
                    }
                }));
    }

    /** The user wants it there all the same. */
    public void saveAllTheSame(Sheet sheet, Target target) {
        doubt.get().ifPresent(doubted -> {
            forget();
            write(sheet, target, doubted.file());
        });
    }

    private static Optional<Doubt> doubtAbout(Sheet sheet, Path file) {
        return sheet.hasSecrets() ? Reach.of(file).map(reach -> new Doubt(file, reach)) : Optional.empty();
    }

    private void write(Sheet sheet, Target target, Path file) {
        var text = sheet.text();
        var isSecret = sheet.hasSecrets();
        background.run(
                () -> {
                    try (text) {
                        return text(text, file).or(() -> isSecret ? remember(text, target, file) : Optional.empty());
                    }
                },
                working,
                refused -> {
                    problem.set(refused);
                    if (refused.isEmpty()) {
                        done.set(Optional.of(
                                Message.of(isSecret ? "handoff.saved" : "handoff.savedPlain", file.toString())));
                        written.run();
                    }
                });
    }

    private static Optional<Message> text(Secret text, Path file) {
        return text.withUtf8(bytes -> {
            try {
                OwnerOnly.writeNew(file, bytes);
                return Optional.empty();
            } catch (FileAlreadyExistsException _) {
                return Optional.of(Message.of("handoff.exists", file.toString()));
            } catch (IOException e) {
                return Optional.of(Message.of("problem.copyTo", SaveProblem.of(e, file), file.toString()));
            }
        });
    }

    /** A file that cannot be remembered would lie there unknown: it goes again. */
    private Optional<Message> remember(Secret text, Target target, Path file) {
        var digest = text.withUtf8(FileLook::digest);
        var written = new WrittenFile(file.toAbsolutePath().toString(), digest);
        var refused = keeper.remember(target.name(), clock.instant(), Optional.of(written));
        if (refused.isPresent()) {
            delete(file);
        }
        return refused;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // the same disk trouble that is told already
        }
    }
}
