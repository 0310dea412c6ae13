package app.latchkey.ui.check;

import app.latchkey.check.CheckResult;
import app.latchkey.check.Finding;
import app.latchkey.check.FindingKind;
import app.latchkey.ui.PageOpening;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Announcer;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.ProblemLine;
import app.latchkey.ui.control.Reveal;
import app.latchkey.ui.control.Shown;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The verdict, and below it every finding with its cause, its remedy and what the app can do. */
public final class CheckPane extends VBox {

    private final CheckViewModel model;
    private final CheckWays ways;
    private final Texts all;
    private final Texts texts;
    private final Notice hint;
    private final PageOpening apiPage;
    private final SearchPane search;
    private final List<FindingRow> rows;

    public CheckPane(CheckViewModel model, CheckWays ways, Texts all) {
        this.model = model;
        this.ways = ways;
        this.all = all;
        this.texts = all.of("check");
        // said when it matters: the report is about to go where those read who are after keys
        this.hint = new Notice(Notice.Kind.CAUTION, texts.get("report.hint"));
        Shown.only(false, hint);
        this.apiPage = ways.apiPage(model.connection());
        this.search = new SearchPane(model.search(), new SearchWords(all, model.failures()), all);
        getStyleClass().add("check-pane");
        var words = new FindingWords(all, model.failures());
        this.rows = Arrays.stream(FindingKind.values())
                .map(kind -> new FindingRow(kind, words, this::offered, this::act))
                .toList();
        var list = new VBox(rows.toArray(Node[]::new));
        list.getStyleClass().add("findings");
        getChildren()
                .addAll(
                        new VerdictBox(model, all, words),
                        buttons(),
                        hint,
                        opened(all),
                        new ProblemLine(all, apiPage.problem()),
                        new ProblemLine(all, model.problem()),
                        list);
        model.findings().addListener((ListChangeListener<Finding>) _ -> showFindings());
        model.search().about().subscribe(this::moveSearch);
        showFindings();
    }

    private Node buttons() {
        var again = Actions.begins(texts.get("again"), Feather.REFRESH_CW, model.running(), model::run);
        var stop = Actions.button(texts.get("stop"), Feather.X, model::cancel);
        stop.disableProperty().bind(model.running().map(running -> !running));
        var report = Actions.button(texts.get("report.copy"), Feather.CLIPBOARD, this::copyReport);
        report.disableProperty().bind(model.result().map(Optional::isEmpty));
        var cause = Actions.button(texts.get("showCause"), Feather.ARROW_DOWN, this::showCause);
        cause.disableProperty().bind(model.result().map(now -> now.flatMap(CheckResult::deciding)
                .isEmpty()));
        return Actions.row(again, stop, cause, report);
    }

    /** The one finding that the verdict hangs on may be far below others that are in order. */
    private void showCause() {
        var decides = model.result().getValue().flatMap(CheckResult::deciding).map(Finding::kind);
        rows.stream().filter(row -> decides.equals(Optional.of(row.kind()))).forEach(row -> {
            Reveal.whole(row);
            row.takeKeyboard();
        });
    }

    private void copyReport() {
        model.report(all).ifPresent(ways.clips()::copy);
        Shown.only(true, hint);
    }

    private Label opened(Texts all) {
        var label = Announcer.live(new Label());
        label.getStyleClass().add("field-message");
        label.setWrapText(true);
        label.textProperty()
                .bind(apiPage.done().map(done -> done.map(said -> said.in(all)).orElse("")));
        return Shown.during(apiPage.done().map(Optional::isPresent), label);
    }

    private void showFindings() {
        rows.forEach(row -> row.show(model.findings().stream()
                .filter(finding -> finding.kind() == row.kind())
                .findFirst()));
    }

    /** The search stands with the finding that it is about. */
    private void moveSearch(FindingKind about) {
        rows.stream().filter(row -> row.kind() == about).forEach(row -> row.putBelow(search));
    }

    private List<Fix> offered(Finding finding) {
        return Fix.of(finding).stream()
                .filter(fix -> switch (fix) {
                    case EDIT -> ways.edit().isPresent();
                    case MOVE_FUNDS -> ways.moveFunds().isPresent();
                    case COPY_ADDRESS -> model.addressIn(finding).isPresent();
                    case OPEN_API_PAGE, RUN_AGAIN -> true;
                })
                .toList();
    }

    private void act(Fix fix, Finding finding) {
        var connection = model.connection().get();
        switch (fix) {
            case EDIT -> ways.edit().ifPresent(way -> way.accept(connection));
            case MOVE_FUNDS -> ways.moveFunds().ifPresent(way -> way.accept(connection));
            case COPY_ADDRESS -> model.addressIn(finding).ifPresent(ways.clips()::copy);
            case OPEN_API_PAGE -> apiPage.open();
            case RUN_AGAIN -> model.run();
        }
    }
}
