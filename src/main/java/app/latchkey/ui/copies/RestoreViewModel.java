package app.latchkey.ui.copies;

import app.latchkey.key.Secret;
import app.latchkey.ui.Background;
import app.latchkey.ui.Message;
import app.latchkey.ui.Problems;
import app.latchkey.ui.Refusal;
import app.latchkey.ui.Ticker;
import app.latchkey.ui.copies.CopyShelf.Restoring;
import app.latchkey.ui.password.PasswordEntry;
import app.latchkey.vault.Copy;
import app.latchkey.vault.Look;
import app.latchkey.vault.Opening;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Going back to an older copy: choose one, look what is in it, with its password where it has another, restore it. */
public final class RestoreViewModel {

    private final CopyShelf shelf;
    private final Background background;
    private final PasswordEntry entry;
    private final ObservableList<Copy> copies = FXCollections.observableArrayList();
    private final BooleanProperty loaded = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Copy>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Look>> look = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Message>> problem = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty working = new SimpleBooleanProperty();
    private Background.Running looking = () -> {};

    public RestoreViewModel(CopyShelf shelf, Background background, Ticker ticker) {
        this.shelf = shelf;
        this.background = background;
        this.entry = new PasswordEntry(background, ticker);
        selected.subscribe(_ -> lookWithoutPassword());
    }

    public ObservableList<Copy> copies() {
        return copies;
    }

    /** Whether the list is there. */
    public ObservableValue<Boolean> loaded() {
        return loaded;
    }

    public ObjectProperty<Optional<Copy>> selected() {
        return selected;
    }

    /** What is in the selected copy, once that is known; {@link Look.OtherKey} asks for its password. */
    public ObservableValue<Optional<Look>> look() {
        return look;
    }

    /** The selected copy's own master password. */
    public PasswordEntry entry() {
        return entry;
    }

    /** Why the list or the restoring failed. */
    public ObservableValue<Optional<Message>> problem() {
        return problem;
    }

    /** Whether a copy is being restored. */
    public ObservableValue<Boolean> working() {
        return working;
    }

    /** Reads the list. */
    public void enter() {
        background.run(this::read, this::show);
    }

    /** Overwrites what was typed. */
    public void forget() {
        looking.cancel();
        entry.forget();
    }

    /** Looks into the selected copy with the password that was typed; what was typed stays, to restore it with. */
    public void lookInside() {
        selected.get()
                .ifPresent(
                        copy -> entry.attempt(master -> shelf.look(copy, master), RestoreViewModel::refusal, seen -> {
                            if (selected.get().equals(Optional.of(copy))) {
                                look.set(Optional.of(seen));
                            }
                        }));
    }

    /** Makes the selected copy the vault, if it was looked into. */
    public void restore() {
        boolean wasSeen = look.get().filter(Look.Seen.class::isInstance).isPresent();
        if (working.get() || !wasSeen || selected.get().isEmpty()) {
            return;
        }
        var copy = selected.get().get();
        var master = entry.password().isEmpty()
                ? Optional.<Secret>empty()
                : Optional.of(entry.password().secret());
        problem.set(Optional.empty());
        background.run(
                () -> {
                    try {
                        return shelf.restore(copy, master);
                    } finally {
                        master.ifPresent(Secret::close);
                    }
                },
                working,
                this::finish);
    }

    private void finish(Restoring restoring) {
        switch (restoring) {
            case Restoring.Done(var next) -> {
                entry.forget();
                next.run();
            }
            case Restoring.Refused(var refusal) -> problem.set(Optional.of(refusal.why()));
        }
    }

    private void lookWithoutPassword() {
        forget();
        look.set(Optional.empty());
        selected.get()
                .ifPresent(
                        copy -> looking = background.run(() -> shelf.look(copy), seen -> look.set(Optional.of(seen))));
    }

    private Read read() {
        try {
            return new Read(shelf.all(), Optional.empty());
        } catch (IOException e) {
            return new Read(
                    List.of(),
                    Optional.of(Problems.ofRefused(new Opening.Unreadable(e)).why()));
        }
    }

    private void show(Read read) {
        copies.setAll(read.copies());
        problem.set(read.problem());
        loaded.set(true);
        selected.set(read.copies().stream().findFirst());
    }

    private static Optional<Refusal> refusal(Look seen) {
        return switch (seen) {
            case Look.Seen _, Look.OtherKey _ -> Optional.empty();
            case Opening.Refused refused -> Optional.of(Problems.ofRefused(refused));
        };
    }

    private record Read(List<Copy> copies, Optional<Message> problem) {}
}
