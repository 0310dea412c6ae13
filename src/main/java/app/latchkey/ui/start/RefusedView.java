package app.latchkey.ui.start;

import app.latchkey.ui.Message;
import app.latchkey.ui.Screen;
import app.latchkey.ui.Texts;
import app.latchkey.ui.Topic;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Notice;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** A workspace that cannot be entered now: why, and the ways on. */
public final class RefusedView implements Screen {

    private final StartCard card;
    private final Button retry;

    public RefusedView(Texts all, Message why, Runnable again, Runnable choose) {
        var texts = all.of("refused");
        card = new StartCard(texts, Feather.ALERT_TRIANGLE);
        retry = Actions.main(texts.get("again"), new SimpleBooleanProperty(true), again);
        var buttons = Actions.row(retry, Actions.button(texts.get("choose"), choose));
        card.show(new Notice(Notice.Kind.DANGER, why.in(all)), buttons);
    }

    @Override
    public Parent node() {
        return card;
    }

    @Override
    public void enter() {
        card.focus(retry);
    }

    @Override
    public ObservableValue<Topic> help() {
        return Topic.STARTING.always();
    }
}
