package app.latchkey.ui.wizard;

import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Notice;
import app.latchkey.vault.Connection;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The last page: what exists now, and what is left to do in the terminal. */
final class FinishView extends StepView<FinishStep> {

    /**
     * @param handOff leads to where the key is given to a terminal
     * @param goReal leads from Practice to Real; empty where one is there already
     */
    FinishView(FinishStep model, Texts all, Consumer<Connection> handOff, Optional<Runnable> goReal) {
        super(model, all, "wizard.finish");
        var said = new VBox();
        said.getStyleClass().add("notices");
        model.facts().subscribe(facts -> said.getChildren()
                .setAll(facts.stream()
                        .map(fact -> new Notice(fact.kind(), fact.text().in(all)))
                        .toList()));
        show(said);
        var ways = Actions.row(Actions.button(
                texts.get("handOff"), Feather.SEND, () -> model.made().ifPresent(handOff)));
        goReal.ifPresent(go -> ways.getChildren().add(Actions.button(texts.get("real"), Feather.SHIELD, go)));
        show(ways);
    }
}
