package app.latchkey.ui.wizard;

import app.latchkey.ui.Texts;
import app.latchkey.ui.check.CheckPane;
import app.latchkey.ui.check.CheckWays;
import javafx.scene.layout.StackPane;

/** The check step. */
final class CheckStepView extends StepView<CheckStep> {

    CheckStepView(CheckStep model, CheckWays ways, Texts all) {
        super(model, all, "wizard.check");
        var place = new StackPane();
        model.check()
                .subscribe(now -> now.ifPresent(check -> place.getChildren().setAll(new CheckPane(check, ways, all))));
        show(place);
    }
}
