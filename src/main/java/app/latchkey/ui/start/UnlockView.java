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
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/** Unlocking: one field, one button, and the ways out for who cannot. */
public final class UnlockView implements Screen {

    private final UnlockViewModel model;
    private final StartCard card;
    private final PasswordBox password;

    /** Ways on for those whose password does not open the vault. */
    public interface Ways {

        void restore();

        void takeIn();

        void startNew();
    }

    public UnlockView(UnlockViewModel model, Supplier<Optional<Boolean>> capsLock, Ways ways, Texts all) {
        this.model = model;
        var texts = all.of("unlock");
        card = new StartCard(texts, Feather.LOCK);
        password = new PasswordBox(model.entry(), texts, capsLock, all, model::unlock);

        var copies = new Notice(Notice.Kind.INFO, texts.get("copiesMayHelp"));
        Shown.during(model.copiesMayHelp(), copies);
        var others = new FlowPane(
                Actions.link(texts.get("restore"), ways::restore),
                Actions.link(texts.get("takeIn"), ways::takeIn),
                Actions.link(texts.get("startNew"), ways::startNew));
        others.getStyleClass().add("other-ways");
        card.show(password, copies, others);
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
        model.forget();
    }

    @Override
    public ObservableValue<Topic> help() {
        return Topic.UNLOCK.always();
    }
}
