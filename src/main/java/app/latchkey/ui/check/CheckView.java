package app.latchkey.ui.check;

import app.latchkey.key.Environment;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.ScreenPage;
import app.latchkey.vault.Connection;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/** The check of one exchange account on a page of its own. */
public final class CheckView extends ScreenPage {

    private final CheckViewModel model;

    public CheckView(CheckViewModel model, CheckWays ways, Consumer<Connection> history, Runnable back, Texts all) {
        super(all.get("check.title", model.connection().get().name().value()), all.get("check.lead"));
        this.model = model;
        var earlier = Actions.link(
                all.get("check.history.show"),
                () -> history.accept(model.connection().get()));
        show(Actions.row(Actions.link(all.get("connection.back"), back), earlier), new CheckPane(model, ways, all));
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
