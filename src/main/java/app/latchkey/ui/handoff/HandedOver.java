package app.latchkey.ui.handoff;

import app.latchkey.ui.Background;
import app.latchkey.ui.Loading;
import app.latchkey.ui.Message;
import app.latchkey.ui.care.CareKeeper;
import app.latchkey.vault.HandOff;
import app.latchkey.vault.WrittenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Where a key went, and the files that were written for it. */
public final class HandedOver {

    /**
     * One hand-off.
     *
     * @param file how its file is found now, if one was written and not deleted here
     * @param isOfItsKey whether the connection still has the key that was given
     */
    public record Entry(HandOff made, Optional<FileLook> file, boolean isOfItsKey) {}

    private final Background background;
    private final CareKeeper keeper;
    private final Loading<List<Entry>> loading;
    private final ObjectProperty<List<Entry>> entries = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<Message>> done = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Message>> problem = new SimpleObjectProperty<>(Optional.empty());

    public HandedOver(Background background, CareKeeper keeper) {
        this.background = background;
        this.keeper = keeper;
        this.loading = new Loading<>(background, this::read, entries::set);
    }

    /** The newest first. */
    public ObservableValue<List<Entry>> entries() {
        return entries;
    }

    public Loading<?> loading() {
        return loading;
    }

    /** What was done last. */
    public ObservableValue<Optional<Message>> done() {
        return done;
    }

    /** Why something could not be done. */
    public ObservableValue<Optional<Message>> problem() {
        return problem;
    }

    /** Reads them anew, and looks at their files. */
    public void read(boolean quietly) {
        if (!quietly) {
            done.set(Optional.empty());
        }
        loading.begin();
    }

    private List<Entry> read() {
        return keeper.now().handOffs().reversed().stream()
                .map(made -> new Entry(made, made.file().map(FileLook::at), keeper.isOfItsKey(made)))
                .toList();
    }

    /** Deletes a hand-off's file, unless somebody has changed it. */
    public void delete(HandOff made) {
        made.file()
                .ifPresent(file -> background.run(() -> deleted(made, file), refused -> {
                    problem.set(refused);
                    done.set(
                            refused.isPresent()
                                    ? Optional.empty()
                                    : Optional.of(Message.of("handoff.file.deleted", file.path())));
                    read(true);
                }));
    }

    private Optional<Message> deleted(HandOff made, WrittenFile file) {
        if (FileLook.at(file) == FileLook.THERE) {
            try {
                Files.deleteIfExists(Path.of(file.path()));
            } catch (IOException _) {
                return Optional.of(Message.of("handoff.file.notDeleted", file.path()));
            }
        }
        return FileLook.at(file) == FileLook.GONE
                ? keeper.change(care -> care.withHandOffs(each -> each.equals(made) ? each.withoutFile() : each))
                : Optional.of(Message.of("handoff.file.notDeleted", file.path()));
    }

    /** That a key went there is no longer of interest; its file, if there is one, stays where it is. */
    public void forget(HandOff made) {
        background.run(() -> keeper.change(care -> care.without(made)), refused -> {
            problem.set(refused);
            read(false);
        });
    }
}
