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

/** Somebody leaves while what was typed before the lock is in memory only: why, and the ways on. */
public final class UnsavedView implements Screen {

    private final StartCard card;
    private final Button back;

    /**
     * @param why what the disk said
     * @param leave leaves all the same, and loses it
     * @param stay back to where the vault is unlocked
     */
    public UnsavedView(Texts all, Message why, Runnable leave, Runnable stay) {
        var texts = all.of("unsaved");
        card = new StartCard(texts, Feather.ALERT_TRIANGLE);
        back = Actions.main(texts.get("stay"), new SimpleBooleanProperty(true), stay);
        var anyway = Actions.button(texts.get("leave"), Feather.TRASH_2, leave);
        anyway.getStyleClass().add("danger");
        var buttons = Actions.row(Actions.decision(back, anyway));
        card.show(new Notice(Notice.Kind.CAUTION, why.in(all)), buttons);
    }

    @Override
    public Parent node() {
        return card;
    }

    @Override
    public void enter() {
        card.focus(back);
    }

    @Override
    public ObservableValue<Topic> help() {
        return Topic.STARTING.always();
    }
}
