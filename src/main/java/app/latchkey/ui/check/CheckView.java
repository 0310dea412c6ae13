package app.latchkey.ui.check;

import app.latchkey.key.Environment;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.ScreenPage;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** The check of one exchange account on a page of its own. */
public final class CheckView extends ScreenPage {

    private final CheckViewModel model;

    public CheckView(CheckViewModel model, CheckWays ways, Runnable back, Texts all) {
        super(all.get("check.title", model.connection().get().name().value()), all.get("check.lead"));
        this.model = model;
        show(Actions.link(all.get("connection.back"), back), new CheckPane(model, ways, all));
    }

    @Override
    public ObservableValue<Optional<Environment>> environment() {
        return model.connection().map(connection -> Optional.of(connection.environment()));
    }

    @Override
    public void enter() {
        model.run();
        focus(this);
    }

    @Override
    public void leave() {
        model.cancel();
    }
}
