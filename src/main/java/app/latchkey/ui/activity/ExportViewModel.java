package app.latchkey.ui.activity;

import app.latchkey.files.OwnerOnly;
import app.latchkey.files.SaveProblem;
import app.latchkey.funds.Journal;
import app.latchkey.ui.Background;
import app.latchkey.ui.FileDialogs;
import app.latchkey.ui.Message;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Writing the whole journal to a file of the user's, as CSV. */
final class ExportViewModel {

    private static final String SUGGESTED = "latchkey-transfers.csv";

    private final Journal journal;
    private final AccountNames names;
    private final FileDialogs files;
    private final Background background;
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Message>> done = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Message>> problem = new SimpleObjectProperty<>(Optional.empty());

    ExportViewModel(Journal journal, AccountNames names, FileDialogs files, Background background) {
        this.journal = journal;
        this.names = names;
        this.files = files;
        this.background = background;
    }

    ObservableValue<Boolean> working() {
        return working;
    }

    /** Where the file lies. */
    ObservableValue<Optional<Message>> done() {
        return done;
    }

    /** Why there is none. */
    ObservableValue<Optional<Message>> problem() {
        return problem;
    }

    /** Whether there is anything to say. */
    ObservableValue<Boolean> said() {
        return done.flatMap(where -> problem.map(why -> where.isPresent() || why.isPresent()));
    }

    /** Asks for a place and writes it there; what lay there before is replaced once all is written, and not before. */
    void export(String dialogTitle) {
        files.toSave(dialogTitle, SUGGESTED).ifPresent(target -> {
            done.set(Optional.empty());
            problem.set(Optional.empty());
            background.run(() -> write(target), working, failed -> {
                problem.set(failed);
                if (failed.isEmpty()) {
                    done.set(Optional.of(Message.of("activity.exported", target.toString())));
                }
            });
        });
    }

    private Optional<Message> write(Path target) {
        try {
            OwnerOnly.replace(target, this::write);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Message.of("problem.copyTo", SaveProblem.of(e, target), target.toString()));
        }
    }

    private void write(OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        journal.export(writer, id -> names.ofConnection(id).orElse(""));
    }
}
