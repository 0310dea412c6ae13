package app.latchkey.ui.practice;

import app.latchkey.ui.Texts;
import app.latchkey.ui.Topic;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.ScreenPage;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** Asks before the Practice workspace is started over, and says what that ends. */
public final class StartOverView extends ScreenPage {

    private final Button keep;

    public StartOverView(Texts all, Runnable back, Runnable startOver) {
        super(all.get("startOver.title"), all.get("startOver.lead"));
        var texts = all.of("startOver");
        keep = Actions.button(texts.get("keep"), back);
        keep.setCancelButton(true);
        var over = Actions.button(texts.get("confirm"), Feather.ROTATE_CCW, startOver);
        over.getStyleClass().add("danger");
        var buttons = Actions.row(Actions.decision(keep, over));
        show(
                new Notice(Notice.Kind.CAUTION, texts.get("exchange")),
                new Notice(Notice.Kind.INFO, texts.get("vault")),
                buttons);
    }

    @Override
    public void enter() {
        focus(keep);
    }

    @Override
    public ObservableValue<Topic> help() {
        return Topic.START_OVER.always();
    }
}
