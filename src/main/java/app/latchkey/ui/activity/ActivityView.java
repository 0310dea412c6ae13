package app.latchkey.ui.activity;

import app.latchkey.ui.Clips;
import app.latchkey.ui.Texts;
import app.latchkey.ui.Topic;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Busy;
import app.latchkey.ui.control.InTurn;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.ProblemLine;
import app.latchkey.ui.control.ScreenPage;
import app.latchkey.ui.control.Shown;
import app.latchkey.ui.control.TryAgain;
import app.latchkey.ui.control.Wrapped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** All transfers and OKX's own bills, to be looked through, with a receipt for each. */
public final class ActivityView extends ScreenPage {

    private final ActivityViewModel model;
    private final Clips clips;
    private final Texts all;
    private final LineWords words;
    private final FilterBar filter;
    private final StackPane middle = new StackPane();
    private final VBox foot = new VBox();
    private final InTurn building;

    public ActivityView(ActivityViewModel model, Clips clips, Texts all) {
        super(all.get("activity.title"), all.get("activity.lead"));
        this.model = model;
        this.clips = clips;
        this.all = all;
        this.words = new LineWords(all, model.failures(), model.names());
        this.filter = new FilterBar(model, all);
        this.building = new InTurn(Stream.concat(filter.parts(), Stream.of(this::bills, this::receipt, this::table)));
        show(new TryAgain(all, model.loading()), filter);
        showGrowing(middle);
        foot.getStyleClass().add("activity-foot");
        show(foot);
    }

    /**
     * Reads, builds and lays out at once what otherwise comes frame by frame: for a page that is never entered. Blocks; for
     * the thread that made the page.
     *
     * @param nowhere the root of a scene that no window shows
     */
    public void makeAtOnce(Pane nowhere) {
        model.readAtOnce();
        building.finish();
        nowhere.getChildren().setAll(node());
        nowhere.applyCss();
        nowhere.layout();
    }

    private void bills() {
        foot.getChildren().addAll(new BillsBar(model.bills(), all, export()), exported());
    }

    private void receipt() {
        foot.getChildren().add(new ReceiptCard(model, words, clips, all));
    }

    private void table() {
        var table = new LineTable(model, words, all.of("activity"), empty(), scale());
        middle.getChildren().add(table);
        focus(table);
        building.then(table::fill);
    }

    @Override
    public void enter() {
        model.enter();
        building.start();
    }

    @Override
    public void leave() {
        building.stop();
        model.leave();
    }

    private Node empty() {
        var words = Wrapped.muted("");
        words.textProperty()
                .bind(model.choice()
                        .isNarrow()
                        .map(narrow -> all.get(narrow ? "activity.nothingFits" : "activity.empty")));
        words.visibleProperty()
                .bind(Bindings.and(
                        model.loading().there(),
                        BooleanExpression.booleanExpression(model.lines().map(List::isEmpty))));
        return words;
    }

    private Button export() {
        var export = model.export();
        var texts = all.of("activity.export");
        return Actions.begins(
                texts.get("button"), Feather.DOWNLOAD, export.working(), () -> export.export(texts.get("dialog")));
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
