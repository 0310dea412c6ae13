package app.latchkey.ui.wizard;

import app.latchkey.ui.Message;
import app.latchkey.ui.Texts;
import app.latchkey.ui.Topic;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.ProblemLine;
import app.latchkey.ui.control.ScreenPage;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/**
 * Asks what is to become of a key that is half made: before another one is begun, which would take its place, or because
 * it is no longer wanted.
 */
public final class HalfMadeView extends ScreenPage {

    /** What comes after it, if it is given up. */
    public enum Next {
        ANOTHER,
        NONE
    }

    private final Button goOn;

    /**
     * @param problem why it could not be given up
     * @param goOn back to it
     * @param giveUp forgets it, and goes to what comes next
     * @param back to where one came from
     */
    public HalfMadeView(
            HalfMade half,
            Next next,
            ObservableValue<Optional<Message>> problem,
            Texts all,
            Runnable goOn,
            Runnable giveUp,
            Runnable back) {
        super(
                all.of("halfMade").of(next.name()).get("title"),
                all.of("halfMade").of(next.name()).get("lead"));
        var texts = all.of("halfMade");
        var step = all.get("wizard.step." + half.step());
        this.goOn = Actions.main(texts.get("goOn"), new SimpleBooleanProperty(true), goOn);
        var abandon = Actions.button(texts.of(next.name()).get("giveUp"), Feather.TRASH_2, giveUp);
        var leave = Actions.link(all.get("connection.back"), back);
        leave.setCancelButton(true);
        var actions = Actions.row(this.goOn, abandon, leave);
        show(
                new Notice(
                        Notice.Kind.INFO,
                        half.name().isBlank() ? texts.get("unnamed", step) : texts.get("named", half.name(), step)),
                new Notice(Notice.Kind.CAUTION, texts.get("lost")),
                new ProblemLine(all, problem),
                actions);
    }

    @Override
    public void enter() {
        focus(goOn);
    }

    @Override
    public ObservableValue<Topic> help() {
        return Topic.HALF_MADE.always();
    }
}
