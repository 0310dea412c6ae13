package app.latchkey.ui.activity;

import app.latchkey.funds.JournalEntry;
import app.latchkey.ui.Texts;
import app.latchkey.ui.Topic;
import app.latchkey.ui.control.Dates;
import app.latchkey.ui.control.ScreenPage;
import app.latchkey.ui.control.Tables;
import app.latchkey.ui.control.TryAgain;
import app.latchkey.ui.funds.TransferWords;
import java.time.Instant;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;

/** The list of all transfers. */
public final class ActivityView extends ScreenPage {

    private final ActivityViewModel model;
    private final Texts texts;
    private final TransferWords words;
    private final TableView<JournalEntry> table = new TableView<>();

    public ActivityView(ActivityViewModel model, Texts all) {
        super(all.get("activity.title"), all.get("activity.lead"));
        this.model = model;
        this.texts = all.of("activity");
        this.words = new TransferWords(all, model.failures());

        table.setItems(model.entries());
        table.setAccessibleText(all.get("activity.title"));
        table.getColumns()
                .setAll(List.of(
                        Tables.text(texts.get("column.when"), 170, entry -> Dates.brief(when(entry), all.locale())),
                        Tables.text(texts.get("column.account"), 100, this::account),
                        Tables.mono(texts.get("column.amount"), 130, ActivityView::amount),
                        Tables.text(texts.get("column.way"), 145, entry -> words.accounts(entry.transfer())),
                        Tables.wrapped(
                                texts.get("column.state"), 225, entry -> words.stateAndReason(entry.transfer()))));
        Tables.scale(table, scale());
        var empty = new Label(texts.get("empty"));
        empty.getStyleClass().add("muted");
        empty.visibleProperty().bind(model.loading().there());
        table.setPlaceholder(empty);
        show(new TryAgain(all, model.loading()));
        showGrowing(table);
    }

    @Override
    public void enter() {
        model.enter();
        focus(table);
    }

    @Override
    public void leave() {
        model.leave();
    }

    private String account(JournalEntry entry) {
        var name = model.connectionName(entry);
        return name.isEmpty() ? texts.get("removed") : name;
    }

    private static Instant when(JournalEntry entry) {
        return entry.transfer().plan().created();
    }

    private static String amount(JournalEntry entry) {
        var plan = entry.transfer().plan();
        return plan.amount().plain() + " " + plan.ccy();
    }

    @Override
    public ObservableValue<Topic> help() {
        return Topic.ACTIVITY.always();
    }
}
