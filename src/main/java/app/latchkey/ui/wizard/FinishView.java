package app.latchkey.ui.wizard;

import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Notice;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The last page: what exists now, and what is left to do in the terminal. */
final class FinishView extends StepView<FinishStep> {

    /** @param goReal leads from Practice to Real; empty where one is there already */
    FinishView(FinishStep model, Texts all, Optional<Runnable> goReal) {
        super(model, all, "wizard.finish");
        var said = new VBox();
        said.getStyleClass().add("notices");
        model.facts().subscribe(facts -> said.getChildren()
                .setAll(facts.stream()
                        .map(fact -> new Notice(fact.kind(), fact.text().in(all)))
                        .toList()));
        show(said);
        goReal.ifPresent(go -> show(Actions.button(texts.get("real"), Feather.SHIELD, go)));
    }
}
