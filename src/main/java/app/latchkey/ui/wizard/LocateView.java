package app.latchkey.ui.wizard;

import app.latchkey.key.Environment;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Busy;
import app.latchkey.ui.control.Choices;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.Wrapped;
import java.util.List;
import javafx.scene.layout.VBox;

/** The step that finds out where an existing key belongs. */
final class LocateView extends StepView<LocateViewModel> {

    LocateView(LocateViewModel model, Texts all) {
        super(model, all, "wizard.locate");
        var ways = Choices.of(texts.of("way"), List.of(LocateViewModel.Way.values()), model.way());
        remember("way", ways);
        var sites = Choices.of(all.of("wizard.before.site"), model.sites(), model.site());
        var environments =
                Choices.of(all.of("wizard.before.environment"), List.of(Environment.values()), model.environment());
        var place = new VBox(sites, environments);
        place.getStyleClass().add("fields");
        var heard = Wrapped.muted("");
        heard.textProperty().bind(model.heard().map(said -> said.map(message -> message.in(all))
                .orElse("")));
        show(
                ways,
                shownWhile(
                        model.told().map(told -> !told),
                        notice(Notice.Kind.INFO, model.isPractice() ? "consent.practice" : "consent")),
                shownWhile(model.told(), place),
                new Busy(texts.get("asking"), model.busy()),
                heard);
    }
}
