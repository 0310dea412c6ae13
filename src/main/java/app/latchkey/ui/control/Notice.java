package app.latchkey.ui.control;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A sentence that stands out: its kind is told by an icon and its words, not by colour alone. */
public final class Notice extends HBox {

    /** What the sentence is for. */
    public enum Kind {
        INFO(Feather.INFO),
        GOOD(Feather.CHECK_CIRCLE),
        CAUTION(Feather.ALERT_TRIANGLE),
        DANGER(Feather.ALERT_OCTAGON);

        private final Feather icon;

        Kind(Feather icon) {
            this.icon = icon;
        }

        public Feather icon() {
            return icon;
        }
    }

    private final Label text = new Label();

    public Notice(Kind kind, String sentence) {
        getStyleClass().addAll("notice", "notice-" + kind.name().toLowerCase(Locale.ROOT));
        text.setText(sentence);
        Announcer.live(text);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(new FontIcon(kind.icon), text);
    }

    /** Puts a button to the right of the sentence. */
    public Notice with(Button button) {
        setAlignment(Pos.CENTER_LEFT);
        text.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(button);
        return this;
    }

    /** The sentence, to bind where it changes. */
    public Label text() {
        return text;
    }
}
