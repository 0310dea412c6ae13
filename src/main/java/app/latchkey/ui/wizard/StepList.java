package app.latchkey.ui.wizard;

import app.latchkey.ui.Texts;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The steps at the left of the wizard: where one is, what is done, what is missing. */
final class StepList extends ScrollPane {

    StepList(WizardViewModel model, Texts texts) {
        getStyleClass().add("step-list");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        var title = new Label(texts.get("title"));
        title.getStyleClass().add("step-list-title");
        var list = new VBox(title);
        for (int i = 0; i < model.steps().size(); i++) {
            list.getChildren().add(entry(i + 1, model.steps().get(i), model, texts));
        }
        setContent(list);
    }

    private static Button entry(int number, Step step, WizardViewModel model, Texts texts) {
        var name = texts.get("step." + nameOf(step, model));
        var entry = new Button(texts.get("entry", number, name));
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.getStyleClass().add("step-entry");
        entry.setOnAction(_ -> model.go(step));
        model.state(step).subscribe(state -> {
            entry.getStyleClass().removeIf(style -> style.startsWith("step-") && !style.equals("step-entry"));
            entry.getStyleClass().add("step-" + state.name().toLowerCase(Locale.ROOT));
            entry.setGraphic(new FontIcon(icon(state)));
            entry.setDisable(state == StepState.AHEAD);
            entry.setAccessibleText(texts.get("state." + state.name(), number, name));
        });
        return entry;
    }

    /** A key that exists already is entered where a new one is saved. */
    private static String nameOf(Step step, WizardViewModel model) {
        boolean exists = !model.steps().contains(Step.CREATE);
        return step == Step.CREDENTIALS && exists ? "EXISTING" : step.name();
    }

    private static Feather icon(StepState state) {
        return switch (state) {
            case HERE -> Feather.CHEVRON_RIGHT;
            case DONE -> Feather.CHECK;
            case MISSING -> Feather.ALERT_CIRCLE;
            case OPEN, AHEAD -> Feather.CIRCLE;
        };
    }
}
