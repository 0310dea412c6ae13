package app.latchkey.ui.wizard;

import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Fields;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** The name step. */
final class NameView extends StepView<NameViewModel> {

    private static final int NOTE_ROWS = 3;

    private final FlowPane ideas = new FlowPane();

    NameView(NameViewModel model, Texts all) {
        super(model, all, "wizard.name");
        ideas.getStyleClass().add("chips");
        ideas.setAccessibleText(texts.get("ideas"));
        model.ideas().subscribe(this::suggest);
        var keyName = Fields.text(model.keyName());
        focusFirst(keyName);
        show(
                field("terminal", Fields.text(model.terminal()), Fields.neverWrong()),
                ideas,
                field("keyName", keyName, model.keyNameProblem()).advise(model.keyNameAdvice()),
                field("connectionName", Fields.text(model.connectionName()), model.connectionNameProblem()),
                field("notes", Fields.area(model.notes(), NOTE_ROWS), model.notesProblem()));
    }

    private void suggest(List<String> names) {
        ideas.getChildren().setAll(names.stream().map(this::idea).toList());
    }

    private Button idea(String name) {
        var button = Actions.button(texts.get("idea.name", name), () -> model.take(name));
        button.setMnemonicParsing(false);
        button.getStyleClass().add("chip");
        button.setAccessibleText(texts.get("idea.take", name));
        return button;
    }
}
