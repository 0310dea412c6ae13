package app.latchkey.ui.check;

import app.latchkey.key.Environment;
import app.latchkey.ui.Texts;
import app.latchkey.ui.Topic;
import app.latchkey.ui.accounts.AccountsViewModel;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Back;
import app.latchkey.ui.control.ScreenPage;
import app.latchkey.ui.control.Shown;
import app.latchkey.vault.Connection;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;

/** The check of one exchange account on a page of its own. */
public final class CheckView extends ScreenPage {

    private final CheckViewModel model;

    /**
     * @param accounts where somebody goes on whose key is in order
     * @param history to the earlier checks
     */
    public CheckView(
            CheckViewModel model,
            CheckWays ways,
            AccountsViewModel.Ways accounts,
            Consumer<Connection> history,
            Back back,
            Texts all) {
        super(all.get("check.title", model.connection().get().name().value()), all.get("check.lead"));
        this.model = model;
        var earlier = Actions.link(
                all.get("check.history.show"),
                () -> history.accept(model.connection().get()));
        var handOff = Actions.button(
                all.get("accounts.handOff"),
                Feather.SEND,
                () -> accounts.handOff(model.connection().get(), Optional.empty()));
        show(
                Actions.row(back.link(), earlier, Shown.during(model.isReady(), handOff)),
                new CheckPane(model, ways, all));
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

    @Override
    public ObservableValue<Topic> help() {
        return Topic.CHECK.always();
    }
}
