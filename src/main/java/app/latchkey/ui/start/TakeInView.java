package app.latchkey.ui.start;

import app.latchkey.ui.Screen;
import app.latchkey.ui.Texts;
import app.latchkey.ui.Topic;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.Shown;
import app.latchkey.ui.password.PasswordBox;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** A vault file from elsewhere: which it is, its password, and what becomes of the present vault. */
public final class TakeInView implements Screen {

    private final TakeInViewModel model;
    private final StartCard card;
    private final PasswordBox password;

    public TakeInView(TakeInViewModel model, Supplier<Optional<Boolean>> capsLock, Runnable back, Texts all) {
        this.model = model;
        var texts = all.of("takeIn");
        card = new StartCard(texts, Feather.FOLDER);
        var file = new Label(model.file().toString());
        file.getStyleClass().add("mono");
        file.setWrapText(true);
        password = new PasswordBox(
                model.entry(), texts, capsLock, all, model::takeIn, Actions.link(texts.get("back"), back));
        var replaces = new Notice(Notice.Kind.INFO, texts.get("replaces"));
        Shown.only(model.replaces(), replaces);
        card.show(file, replaces, password);
    }

    @Override
    public Parent node() {
        return card;
    }

    @Override
    public void enter() {
        card.focus(password.first());
    }

    @Override
    public void leave() {
        model.entry().forget();
    }

    @Override
    public ObservableValue<Topic> help() {
        return Topic.FORGOTTEN.always();
    }
}
