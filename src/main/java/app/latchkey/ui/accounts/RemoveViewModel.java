package app.latchkey.ui.accounts;

import app.latchkey.ui.Background;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Loading;
import app.latchkey.ui.Message;
import app.latchkey.ui.PageOpening;
import app.latchkey.ui.Places;
import app.latchkey.ui.Problems;
import app.latchkey.ui.care.CareKeeper;
import app.latchkey.vault.Connection;
import java.io.IOException;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Removing a connection, which has to wait while one of its transfers is unsettled. */
public final class RemoveViewModel {

    private final Desk desk;
    private final Connection connection;
    private final Background background;
    private final PageOpening apiPage;
    private final Runnable removed;
    private final ObjectProperty<Integer> files = new SimpleObjectProperty<>(0);
    private final BooleanProperty unsettled = new SimpleBooleanProperty();
    private final Loading<Boolean> loading;
    private final ObservableValue<Boolean> waiting;
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Message>> refused = new SimpleObjectProperty<>(Optional.empty());
    private Runnable endObservation = () -> {};

    /** @param removed called when it is gone */
    public RemoveViewModel(Desk desk, Connection connection, Background background, Places places, Runnable removed) {
        this.desk = desk;
        this.connection = connection;
        this.background = background;
        this.apiPage = PageOpening.ofApiKeys(connection, places, background);
        this.removed = removed;
        this.loading = new Loading<>(background, this::isUnsettled, unsettled::set);
        this.waiting = Bindings.createBooleanBinding(
                () -> unsettled.get() || !loading.there().get(), unsettled, loading.there());
    }

    public Connection connection() {
        return connection;
    }

    /** Whether a transfer is unsettled, as far as is known. */
    public ObservableValue<Boolean> unsettled() {
        return unsettled;
    }

    /** How many files with its secrets in plain text were written and, as far as is known, not deleted. */
    public ObservableValue<Integer> files() {
        return files;
    }

    /** The look for unsettled transfers. */
    public Loading<?> loading() {
        return loading;
    }

    /** Whether a transfer is unsettled, or that is not known yet. */
    public ObservableValue<Boolean> waiting() {
        return waiting;
    }

    public ObservableValue<Boolean> working() {
        return working;
    }

    public ObservableValue<Optional<Message>> refused() {
        return refused;
    }

    /** Where the key can be deleted on OKX. */
    public PageOpening apiPage() {
        return apiPage;
    }

    /** Looks for files, and for unsettled transfers, now and whenever one changes. */
    public void enter() {
        background.run(this::countFiles, files::set);
        endObservation = desk.journal().observe(_ -> background.show(loading::begin));
        loading.begin();
    }

    public void leave() {
        endObservation.run();
        loading.end();
    }

    /** Takes it out of the vault; the key on OKX is not touched. */
    public void remove() {
        if (waiting.getValue() || working.get()) {
            return;
        }
        background.run(this::removeFromVault, working, problem -> {
            refused.set(problem);
            if (problem.isEmpty()) {
                removed.run();
            }
        });
    }

    private int countFiles() {
        var keeper = new CareKeeper(desk.vault(), connection.id());
        return (int) keeper.now().handOffs().stream()
                .filter(made -> made.file().isPresent())
                .count();
    }

    private boolean isUnsettled() {
        return !desk.journal().unsettledOfConnection(connection.id().toString()).isEmpty();
    }

    private Optional<Message> removeFromVault() {
        try {
            desk.vault().remove(connection.id());
            desk.history().forget(connection.id().toString());
            desk.choices().keepAlive(connection.id(), false);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Problems.ofSaving(e));
        }
    }
}
