package app.latchkey.ui.check;

import app.latchkey.check.Finding;
import app.latchkey.check.FindingKind;
import app.latchkey.check.Outcome;
import app.latchkey.check.Verdict;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Announcer;
import app.latchkey.ui.control.Busy;
import app.latchkey.ui.control.ProblemLine;
import app.latchkey.ui.control.Shown;
import app.latchkey.ui.control.Wrapped;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The verdict, and below it every finding with its cause and remedy. */
public final class CheckPane extends VBox {

    private final Texts texts;
    private final FindingWords words;
    private final SearchPane search;
    private final VBox list = new VBox();
    private final VBox verdict = new VBox();

    public CheckPane(CheckViewModel model, Texts all) {
        this.texts = all.of("check");
        this.words = new FindingWords(all, model.failures());
        this.search = new SearchPane(model.search(), new SearchWords(all, model.failures()), all);
        getStyleClass().add("check-pane");
        list.getStyleClass().add("findings");
        var again = Actions.button(texts.get("again"), Feather.REFRESH_CW, model::run);
        again.disableProperty().bind(model.running());
        getChildren()
                .addAll(
                        verdict,
                        new Busy(texts.get("running"), model.running(), again),
                        new ProblemLine(all, model.problem()),
                        list);
        Announcer.live(verdict, verdict::getAccessibleText);
        model.verdict().subscribe(this::showVerdict);
        model.findings().addListener((ListChangeListener<Finding>) change -> showFindings(model));
        showFindings(model);
    }

    private void showVerdict(Optional<Verdict> now) {
        Shown.only(now.isPresent(), verdict);
        now.ifPresent(said -> {
            var title = new Label(texts.get("verdict." + said + ".title"), new FontIcon(icon(said)));
            title.getStyleClass().add("verdict-title");
            var text = Wrapped.text(texts.get("verdict." + said + ".text"));
            verdict.getStyleClass().setAll("verdict", "verdict-" + said.name().toLowerCase(Locale.ROOT));
            verdict.getChildren().setAll(title, text);
            verdict.setAccessibleRole(AccessibleRole.TEXT);
            verdict.setAccessibleText(title.getText() + ". " + text.getText());
        });
    }

    private void showFindings(CheckViewModel model) {
        list.getChildren().setAll(model.findings().stream().map(this::row).toList());
    }

    private Node row(Finding finding) {
        var icon = new FontIcon(icon(finding.outcome()));
        var name = new Label(words.kind(finding));
        name.getStyleClass().add("finding-name");
        var outcome = outcome(finding);
        var said = new VBox(name, Wrapped.text(words.seen(finding)));
        words.why(finding).ifPresent(why -> said.getChildren().add(Wrapped.muted(why)));
        words.said(finding).ifPresent(own -> said.getChildren().add(Wrapped.muted(own)));
        words.todo(finding).ifPresent(todo -> said.getChildren().add(remedy(todo)));
        if (finding.kind() == FindingKind.KEY_ACCEPTED) {
            said.getChildren().add(search);
        }
        var row = new GridPane();
        row.getStyleClass()
                .addAll("finding", "finding-" + finding.outcome().name().toLowerCase(Locale.ROOT));
        row.addRow(0, icon, said, outcome);
        Announcer.live(row, () -> String.join("\n", words.kind(finding), words.outcome(finding), words.seen(finding)));
        GridPane.setHgrow(said, Priority.ALWAYS);
        GridPane.setValignment(icon, VPos.TOP);
        GridPane.setValignment(outcome, VPos.TOP);
        return row;
    }

    /** How it turned out and, below, whose fault it most likely is. */
    private Node outcome(Finding finding) {
        var outcome = new Label(words.outcome(finding));
        outcome.getStyleClass().add("finding-outcome");
        outcome.setMinWidth(Label.USE_PREF_SIZE);
        var box = new VBox(outcome);
        box.getStyleClass().add("finding-end");
        words.blame(finding).ifPresent(blame -> {
            var label = Wrapped.muted(blame);
            label.getStyleClass().add("finding-blame");
            box.getChildren().add(label);
        });
        return box;
    }

    private Label remedy(String text) {
        var label = Wrapped.text(text);
        label.setGraphic(new FontIcon(Feather.ARROW_RIGHT));
        label.getStyleClass().add("finding-remedy");
        return label;
    }

    private static Feather icon(Verdict verdict) {
        return switch (verdict) {
            case READY, READY_WITH_ADVICE -> Feather.CHECK_CIRCLE;
            case NOT_WORKING -> Feather.X_CIRCLE;
            case UNSAFE -> Feather.ALERT_OCTAGON;
            case COULD_NOT_BE_CHECKED -> Feather.HELP_CIRCLE;
        };
    }

    private static Feather icon(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> Feather.CHECK;
            case ADVICE -> Feather.INFO;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case FAILED -> Feather.X;
            case SKIPPED -> Feather.MINUS;
        };
    }
}
