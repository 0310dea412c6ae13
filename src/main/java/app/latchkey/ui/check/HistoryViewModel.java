package app.latchkey.ui.check;

import app.latchkey.check.Episode;
import app.latchkey.ui.Background;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Loading;
import app.latchkey.vault.Connection;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What earlier checks of a connection said, the latest first. */
public final class HistoryViewModel {

    private final Connection connection;
    private final ObservableList<Episode> episodes = FXCollections.observableArrayList();
    private final Loading<?> loading;

    public HistoryViewModel(Desk desk, Connection connection, Background background) {
        this.connection = connection;
        this.loading = new Loading<>(
                background, () -> desk.history().episodes(connection.id().toString()), episodes::setAll);
    }

    Connection connection() {
        return connection;
    }

    public ObservableList<Episode> episodes() {
        return episodes;
    }

    Loading<?> loading() {
        return loading;
    }

    public void enter() {
        loading.begin();
    }
}
