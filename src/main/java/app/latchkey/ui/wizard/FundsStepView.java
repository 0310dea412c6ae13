package app.latchkey.ui.wizard;

import app.latchkey.ui.Clips;
import app.latchkey.ui.Texts;
import app.latchkey.ui.funds.FundsPane;
import javafx.scene.layout.StackPane;

/** The step of moving funds. */
final class FundsStepView extends StepView<FundsStep> {

    FundsStepView(FundsStep model, Clips clips, Texts all) {
        super(model, all, "wizard.funds");
        var place = new StackPane();
        model.funds()
                .subscribe(now -> now.ifPresent(funds -> place.getChildren().setAll(new FundsPane(funds, clips, all))));
        show(place);
    }
}
