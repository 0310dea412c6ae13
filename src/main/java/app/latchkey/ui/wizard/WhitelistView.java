package app.latchkey.ui.wizard;

import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Busy;
import app.latchkey.ui.control.Fields;
import app.latchkey.ui.control.Notice;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** The IP whitelist step. */
final class WhitelistView extends StepView<WhitelistViewModel> {

    private static final int ROWS = 3;

    WhitelistView(WhitelistViewModel model, Texts all) {
        super(model, all, "wizard.whitelist");
        var own = Actions.button(texts.get("own.add"), Feather.MONITOR, model::addOwnAddress);
        var asked = new Label();
        asked.setWrapText(true);
        asked.getStyleClass().add("muted");
        asked.textProperty().bind(model.asked().map(said -> said.map(message -> message.in(all))
                .orElse("")));

        var unbound = new Notice(Notice.Kind.CAUTION, texts.get("unbound"));
        unbound.visibleProperty().bind(model.unbound());
        var count = new Label();
        count.getStyleClass().add("muted");
        count.textProperty().bind(model.count().map(found -> texts.get("count", found)));
        show(
                field("whitelist", Fields.area(model.whitelist(), ROWS), model.problem()),
                count,
                new Busy(texts.get("own.asking"), model.asking(), own),
                asked,
                new Notice(Notice.Kind.INFO, texts.get("both")),
                unbound);
    }
}
