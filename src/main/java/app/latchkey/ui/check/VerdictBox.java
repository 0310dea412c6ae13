package app.latchkey.ui.check;

import app.latchkey.check.CheckResult;
import app.latchkey.check.FindingKind;
import app.latchkey.check.Verdict;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Announcer;
import app.latchkey.ui.control.Wrapped;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a check comes to. Its place is there before it is known, so that nothing moves when it is. */
final class VerdictBox extends VBox {

    private final CheckViewModel model;
    private final Texts texts;
    private final VerdictWords words;
    private final FontIcon icon = new FontIcon();
    private final Label title = new Label("", icon);
    private final Label text = Wrapped.text("");

    VerdictBox(CheckViewModel model, Texts all, FindingWords findings) {
        this.model = model;
        this.texts = all.of("check");
        this.words = new VerdictWords(all, findings);
        title.getStyleClass().add("verdict-title");
        getChildren().setAll(title, text);
        setAccessibleRole(AccessibleRole.TEXT);
        Announcer.live(this, () -> model.verdict().getValue().isPresent() ? getAccessibleText() : "");
        model.result().subscribe(this::show);
        model.running().subscribe(_ -> show(model.result().getValue()));
        model.findings().subscribe(() -> show(model.result().getValue()));
    }

    private void show(Optional<CheckResult> now) {
        now.ifPresentOrElse(this::tell, this::stillOpen);
        setAccessibleText(texts.get("spoken", title.getText(), text.getText()));
    }

    private void tell(CheckResult result) {
        var verdict = result.verdict();
        dress(verdict.name().toLowerCase(Locale.ROOT), icon(verdict));
        title.setText(words.title(verdict));
        text.setText(words.sentence(result));
    }

    private void stillOpen() {
        boolean running = model.running().getValue();
        dress("pending", running ? Feather.CLOCK : Feather.MINUS_CIRCLE);
        title.setText(texts.get(running ? "running" : "stopped"));
        text.setText(texts.get("progress", model.findings().size(), FindingKind.values().length));
    }

    private void dress(String style, Feather sign) {
        getStyleClass().setAll("verdict", "verdict-" + style);
        icon.setIconCode(sign);
    }

    static Feather icon(Verdict verdict) {
        return switch (verdict) {
            case READY, READY_WITH_ADVICE -> Feather.CHECK_CIRCLE;
            case NOT_WORKING -> Feather.X_CIRCLE;
            case UNSAFE -> Feather.ALERT_OCTAGON;
            case COULD_NOT_BE_CHECKED -> Feather.HELP_CIRCLE;
        };
    }
}
