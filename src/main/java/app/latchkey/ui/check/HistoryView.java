package app.latchkey.ui.check;

import app.latchkey.check.Episode;
import app.latchkey.check.Verdict;
import app.latchkey.ui.Texts;
import app.latchkey.ui.Topic;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.ScreenPage;
import app.latchkey.ui.control.Shown;
import app.latchkey.ui.control.TryAgain;
import app.latchkey.ui.control.Wrapped;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The checks of one connection over the last year, and what changed between them. */
public final class HistoryView extends ScreenPage {

    /** As many as anybody reads; more would take long to show. */
    private static final int MOST = 200;

    private final HistoryViewModel model;
    private final HistoryWords words;
    private final Button back;

    public HistoryView(HistoryViewModel model, Runnable toCheck, Texts all) {
        super(
                all.get("check.history.title", model.connection().name().value()),
                all.get("check.history.lead"),
                model.connection().environment());
        this.model = model;
        this.words = new HistoryWords(all);
        this.back = Actions.button(all.get("check.history.back"), Feather.ARROW_LEFT, toCheck);
        var list = new VBox();
        list.getStyleClass().add("findings");
        model.episodes().subscribe(() -> list.getChildren()
                .setAll(model.episodes().stream().limit(MOST).map(this::row).toList()));
        var none = Wrapped.muted(all.get("check.history.none"));
        Shown.during(Bindings.isEmpty(model.episodes()), none);
        Shown.during(Bindings.isNotEmpty(model.episodes()), list);
        show(Actions.row(back), new TryAgain(all, model.loading()), none, list);
    }

    @Override
    public void enter() {
        model.enter();
        focus(back);
    }

    private Node row(Episode episode) {
        var verdict = new Label(words.verdict(episode));
        verdict.getStyleClass().add("finding-name");
        var said = new VBox(verdict, Wrapped.muted(words.when(episode)));
        words.changes(episode).forEach(change -> said.getChildren().add(Wrapped.text(change)));
        HBox.setHgrow(said, Priority.ALWAYS);
        var row = new HBox(new FontIcon(VerdictBox.icon(episode.latest().verdict())), said);
        row.getStyleClass()
                .addAll(
                        "finding",
                        "episode",
                        "finding-" + style(episode.latest().verdict()));
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(verdict.getText());
        return row;
    }

    private static String style(Verdict verdict) {
        return switch (verdict) {
            case READY -> "passed";
            case READY_WITH_ADVICE -> "advice";
            case NOT_WORKING, UNSAFE -> "failed";
            case COULD_NOT_BE_CHECKED -> "skipped";
        };
    }

    @Override
    public ObservableValue<Topic> help() {
        return Topic.CHECK.always();
    }
}
