package app.latchkey.ui.control;

import app.latchkey.ui.Texts;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Copies the value beside it and says so for a moment. */
public final class CopyButton extends Button {

    private static final Duration SAID = Duration.seconds(2);

    /**
     * @param what the value's name, for screen readers: several such buttons may stand on one page
     */
    public CopyButton(Texts texts, String what, Runnable copy) {
        super(texts.get("control.copy"), new FontIcon(Feather.COPY));
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("copy-button");
        setAccessibleText(texts.get("control.copy.what", what));
        var copied = texts.get("control.copied");
        Announcer.live(this, () -> getText().equals(copied) ? copied : "");
        var back = new PauseTransition(SAID);
        back.setOnFinished(_ -> say(texts.get("control.copy"), Feather.COPY));
        setOnAction(_ -> {
            copy.run();
            say(copied, Feather.CHECK);
            back.playFromStart();
        });
    }

    private void say(String text, Feather icon) {
        setText(text);
        setGraphic(new FontIcon(icon));
    }
}
