package app.latchkey.ui.wizard;

import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Fields;
import app.latchkey.ui.control.Notice;

/** The name step. */
final class NameView extends StepView<NameViewModel> {

    private static final int NOTE_ROWS = 3;

    NameView(NameViewModel model, Texts all) {
        super(model, all, "wizard.name");
        var longName = new Notice(Notice.Kind.INFO, texts.get("longName"));
        longName.visibleProperty().bind(model.longerThanAdvised());
        longName.managedProperty().bind(model.longerThanAdvised());
        show(
                field("keyName", Fields.text(model.keyName()), model.keyNameProblem()),
                longName,
                new Notice(Notice.Kind.INFO, texts.get("purpose")),
                field("connectionName", Fields.text(model.connectionName()), model.connectionNameProblem()),
                field("notes", Fields.area(model.notes(), NOTE_ROWS), Fields.neverWrong()));
    }
}
