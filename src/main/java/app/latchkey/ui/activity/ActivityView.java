package app.latchkey.ui.activity;

import app.latchkey.ui.Clips;
import app.latchkey.ui.Texts;
import app.latchkey.ui.Topic;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Busy;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.ProblemLine;
import app.latchkey.ui.control.ScreenPage;
import app.latchkey.ui.control.Shown;
import app.latchkey.ui.control.TryAgain;
import app.latchkey.ui.control.Wrapped;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** All transfers and OKX's own bills, to be looked through, with a receipt for each. */
public final class ActivityView extends ScreenPage {

    private final ActivityViewModel model;
    private final Texts all;
    private final LineTable table;

    public ActivityView(ActivityViewModel model, Clips clips, Texts all) {
        super(all.get("activity.title"), all.get("activity.lead"));
        this.model = model;
        this.all = all;
        var words = new LineWords(all, model.failures(), model.names());
        this.table = new LineTable(model, words, all.of("activity"), empty(), scale());
        show(new TryAgain(all, model.loading()), new FilterBar(model, all));
        showGrowing(table);
        show(new BillsBar(model.bills(), all, export()), exported(), new ReceiptCard(model, words, clips, all));
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

    private Node empty() {
        var words = Wrapped.muted("");
        words.textProperty()
                .bind(model.choice()
                        .isNarrow()
                        .map(narrow -> all.get(narrow ? "activity.nothingFits" : "activity.empty")));
        words.visibleProperty().bind(model.loading().there());
        return words;
    }

    private Button export() {
        var export = model.export();
        var texts = all.of("activity.export");
        var button = Actions.button(texts.get("button"), Feather.DOWNLOAD, () -> export.export(texts.get("dialog")));
        button.disableProperty().bind(export.working());
        return button;
    }

    private Node exported() {
        var export = model.export();
        var done = new Notice(Notice.Kind.GOOD, "");
        done.text().textProperty().bind(export.done().map(where -> where.map(message -> message.in(all))
                .orElse("")));
        Shown.during(export.done().map(Optional::isPresent), done);
        var working = new Busy(all.get("activity.export.working"), export.working());
        Shown.during(export.working(), working);
        var box = new VBox(working, done, new ProblemLine(all, export.problem()));
        Shown.during(export.working().flatMap(now -> export.said().map(said -> now || said)), box);
        return box;
    }

    @Override
    public ObservableValue<Topic> help() {
        return Topic.ACTIVITY.always();
    }
}
