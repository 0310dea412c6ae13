package app.latchkey.ui.check;

import app.latchkey.key.Environment;
import app.latchkey.ui.Texts;
import app.latchkey.ui.Topic;
import app.latchkey.ui.accounts.AccountsViewModel;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Back;
import app.latchkey.ui.control.ScreenPage;
import app.latchkey.ui.control.Shown;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;

/** The check of one exchange account on a page of its own. */
public final class CheckView extends ScreenPage {

    private final CheckViewModel model;

    /** @param ways where somebody goes on whose key is in order */
    public CheckView(CheckViewModel model, AccountsViewModel.Ways ways, Back back, Texts all) {
        super(all.get("check.title", model.connection().get().name().value()), all.get("check.lead"));
        this.model = model;
        var handOff = Actions.button(
                all.get("accounts.handOff"),
                Feather.SEND,
                () -> ways.handOff(model.connection().get(), Optional.empty()));
        show(Actions.row(back.link(), Shown.during(model.isReady(), handOff)), new CheckPane(model, all));
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
