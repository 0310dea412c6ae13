package app.latchkey.ui.check;

import app.latchkey.check.CheckResult;
import app.latchkey.ui.Texts;
import app.latchkey.ui.Topic;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Announcer;
import app.latchkey.ui.control.Back;
import app.latchkey.ui.control.ProblemLine;
import app.latchkey.ui.control.ScreenPage;
import app.latchkey.ui.control.Tables;
import app.latchkey.ui.control.Wrapped;
import app.latchkey.vault.Connection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;

/** Every exchange account checked at once: progress, a summary, and a table to sort. */
public final class CheckAllView extends ScreenPage {

    private final CheckAllViewModel model;
    private final Texts all;
    private final Texts texts;
    private final VerdictWords words;
    private final Button stop;
    private final TableView<AllRow> table;

    /** @param check leads to the check of one of them */
    public CheckAllView(CheckAllViewModel model, Consumer<Connection> check, Back back, Texts all) {
        super(all.get("check.all.title"), all.get("check.all.lead"));
        this.model = model;
        this.all = all;
        this.texts = all.of("check.all");
        this.words = new VerdictWords(all, new FindingWords(all, model.failures()));
        stop = Actions.button(all.get("check.stop"), Feather.X, model::cancel);
        stop.disableProperty().bind(model.running().map(running -> !running));
        var again = Actions.begins(texts.get("again"), Feather.REFRESH_CW, model.running(), model::run);
        table = table(check);
        var open = Actions.button(texts.get("open"), Feather.EYE, () -> open(check));
        open.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        show(
                Actions.row(back.link()),
                progress(),
                summary(),
                Actions.row(again, stop, open),
                new ProblemLine(all, model.problem()));
        showGrowing(table);
    }

    @Override
    public void enter() {
        model.goOn();
        focus(stop);
    }

    @Override
    public void leave() {
        model.cancel();
    }

    private Node progress() {
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.get("progress"));
        bar.progressProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> model.rows().isEmpty()
                                ? 0
                                : model.done().getValue().doubleValue()
                                        / model.rows().size(),
                        model.done(),
                        model.rows()));
        bar.visibleProperty().bind(model.running());
        return bar;
    }

    private Label summary() {
        var label = Wrapped.text("");
        label.textProperty().bind(Bindings.createStringBinding(this::said, model.rows(), model.running()));
        Announcer.live(label, () -> model.running().getValue() ? "" : label.getText());
        return label;
    }

    private String said() {
        var counts = model.summary().entrySet().stream()
                .map(each -> texts.get("count", all.get("check.verdict." + each.getKey() + ".title"), each.getValue()))
                .toList();
        var done = texts.get("done", model.done().getValue(), model.rows().size());
        return counts.isEmpty() ? done : all.sentences(List.of(done, texts.get("counts", counts)));
    }

    private TableView<AllRow> table(Consumer<Connection> check) {
        var verdict = Tables.<AllRow>text(texts.get("column.verdict"), 170, this::verdict);
        verdict.setComparator(Comparator.comparingInt(ranks()::indexOf));
        // where large text leaves no room for all, what matters least is what has to be scrolled to
        List<TableColumn<AllRow, ?>> columns = List.of(
                Tables.text(all.get("accounts.column.name"), 150, row -> row.connection()
                        .name()
                        .value()),
                verdict,
                Tables.wrapped(texts.get("column.todo"), 300, row -> row.result()
                        .map(this::todo)
                        .orElse("")),
                Tables.text(
                        all.get("accounts.column.environment"),
                        110,
                        row -> all.get("environment." + row.connection().environment())),
                Tables.text(
                        all.get("accounts.column.site"),
                        110,
                        row -> all.get("site." + row.connection().site())));
        var sorted = new SortedList<>(model.rows());
        var view = new TableView<>(sorted);
        sorted.comparatorProperty().bind(view.comparatorProperty());
        view.setAccessibleText(texts.get("table"));
        view.getColumns().setAll(columns);
        Tables.scale(view, scale());
        view.setPlaceholder(Wrapped.muted(texts.get("none")));
        view.setRowFactory(_ -> Tables.row(() -> open(check)));
        view.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(check);
            }
        });
        return view;
    }

    private void open(Consumer<Connection> check) {
        var row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.lookCloser(row.connection());
            check.accept(row.connection());
        }
    }

    private String verdict(AllRow row) {
        return row.result()
                .map(CheckResult::verdict)
                .map(words::title)
                .orElseGet(() -> texts.get(row.running() ? "running" : "waiting"));
    }

    private String todo(CheckResult result) {
        return words.line(result);
    }

    /** The words of the column, the worst first. */
    private List<String> ranks() {
        return words.worstFirst(texts.get("running"), texts.get("waiting"));
    }

    @Override
    public ObservableValue<Topic> help() {
        return Topic.CHECK.always();
    }
}
