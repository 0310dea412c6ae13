package app.latchkey.ui.check;

import app.latchkey.check.Finding;
import app.latchkey.check.FindingKind;
import app.latchkey.check.Outcome;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Announcer;
import app.latchkey.ui.control.Shown;
import app.latchkey.ui.control.Wrapped;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One thing that a check looks at: it has its place from the beginning, and is filled when something is known. */
final class FindingRow extends GridPane {

    private final FindingKind kind;
    private final FindingWords words;
    private final Function<Finding, List<Fix>> fixes;
    private final BiConsumer<Fix, Finding> act;
    private final FontIcon icon = new FontIcon();
    private final VBox said = new VBox();
    private final VBox end = new VBox();
    private final StackPane below = new StackPane();
    private String heard = "";

    /**
     * @param fixes what the screen offers for a finding
     * @param act does one of them
     */
    FindingRow(FindingKind kind, FindingWords words, Function<Finding, List<Fix>> fixes, BiConsumer<Fix, Finding> act) {
        this.kind = kind;
        this.words = words;
        this.fixes = fixes;
        this.act = act;
        end.getStyleClass().add("finding-end");
        Shown.only(false, below);
        addRow(0, icon, new VBox(said, below), end);
        Announcer.live(this, () -> heard);
        GridPane.setHgrow(getChildren().get(1), Priority.ALWAYS);
        GridPane.setValignment(icon, VPos.TOP);
        GridPane.setValignment(end, VPos.TOP);
        show(Optional.empty());
    }

    FindingKind kind() {
        return kind;
    }

    /** Puts more below the words; it takes room while it is visible. */
    void putBelow(Node more) {
        below.getChildren().setAll(more);
        Shown.during(more.visibleProperty(), below);
    }

    /** Puts the keyboard on what can be done, or else on what is said, so that it is heard. */
    void takeKeyboard() {
        Optional.ofNullable(said.lookup(".button")).orElse(this).requestFocus();
    }

    void show(Optional<Finding> now) {
        getStyleClass().setAll("finding");
        var name = new Label(words.kind(kind));
        name.getStyleClass().add("finding-name");
        said.getChildren().setAll(name);
        end.getChildren().clear();
        if (now.isEmpty()) {
            heard = "";
            getStyleClass().add("finding-pending");
            icon.setIconCode(Feather.MORE_HORIZONTAL);
            return;
        }
        fill(now.get());
    }

    private void fill(Finding finding) {
        getStyleClass().add("finding-" + words.style(finding));
        icon.setIconCode(icon(finding.outcome()));
        var lines = said.getChildren();
        lines.add(Wrapped.text(words.seen(finding)));
        words.layers(finding).ifPresent(layers -> lines.add(Wrapped.muted(layers)));
        words.why(finding).ifPresent(why -> lines.add(Wrapped.muted(why)));
        words.said(finding).ifPresent(own -> lines.add(Wrapped.muted(own)));
        words.todo(finding).ifPresent(todo -> lines.add(remedy(todo)));
        var buttons =
                fixes.apply(finding).stream().map(fix -> button(fix, finding)).toArray(Node[]::new);
        if (buttons.length > 0) {
            lines.add(Actions.row(buttons));
        }
        showOutcome(finding);
        heard = String.join("\n", words.kind(kind), words.outcome(finding), words.seen(finding));
        setAccessibleText(heard);
    }

    /** How it turned out and, below, whose fault it most likely is. */
    private void showOutcome(Finding finding) {
        var outcome = new Label(words.outcome(finding));
        outcome.getStyleClass().add("finding-outcome");
        outcome.setMinWidth(USE_PREF_SIZE);
        end.getChildren().setAll(outcome);
        words.blame(finding).ifPresent(blame -> {
            var label = Wrapped.muted(blame);
            label.getStyleClass().add("finding-blame");
            end.getChildren().add(label);
        });
    }

    private Button button(Fix fix, Finding finding) {
        var button = Actions.button(words.fix(fix), () -> act.accept(fix, finding));
        button.setAccessibleText(words.fix(fix, kind));
        return button;
    }

    private static Label remedy(String text) {
        var label = Wrapped.text(text);
        label.setGraphic(new FontIcon(Feather.ARROW_RIGHT));
        label.getStyleClass().add("finding-remedy");
        return label;
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
