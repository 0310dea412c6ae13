package app.latchkey.ui.activity;

import app.latchkey.funds.JournalEntry;
import app.latchkey.ui.Background;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Failures;
import app.latchkey.ui.Loading;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Every transfer of this workspace, the newest first, as the journal has it at the moment. */
public final class ActivityViewModel {

    /** As many as anybody scrolls through; older ones stay in the journal. */
    private static final int SHOWN = 1_000;

    private final Desk desk;
    private final Background background;
    private final Map<String, String> names;
    private final ObservableList<JournalEntry> entries = FXCollections.observableArrayList();
    private final Loading<List<JournalEntry>> loading;
    private Runnable endObservation = () -> {};

    public ActivityViewModel(Desk desk, Background background) {
        this.desk = desk;
        this.background = background;
        this.names = desk.vault().connections().all().stream()
                .collect(Collectors.toMap(
                        each -> each.id().toString(), each -> each.name().value()));
        this.loading = new Loading<>(background, () -> desk.journal().newestFirst(SHOWN, 0), entries::setAll);
    }

    public ObservableList<JournalEntry> entries() {
        return entries;
    }

    /** The reading of the transfers; until they are there, an empty table says nothing. */
    public Loading<?> loading() {
        return loading;
    }

    /** What to say of transfers that OKX refused. */
    public Failures failures() {
        return desk.failures();
    }

    /** What the connection is called that sent it; empty when it was removed. */
    public String connectionName(JournalEntry entry) {
        return names.getOrDefault(entry.transfer().plan().connectionId(), "");
    }

    public void enter() {
        endObservation = desk.journal().observe(_ -> background.show(loading::begin));
        loading.begin();
    }

    public void leave() {
        endObservation.run();
        loading.end();
    }
}
