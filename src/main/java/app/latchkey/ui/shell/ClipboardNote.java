package app.latchkey.ui.shell;

import app.latchkey.ui.Clips;
import app.latchkey.ui.DesktopClipboard.Outcome;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Announcer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Says, beside the menus and so over no screen's own, for how long a secret stays on the clipboard; and that it
 * could not be taken from there, if so.
 */
final class ClipboardNote extends StackPane {

    ClipboardNote(Texts all, Clips clips) {
        var texts = all.of("control.copied");
        setPickOnBounds(false);

        var clear = Actions.button(texts.get("clearNow"), clips::clearNow);
        var counting = note(Feather.CLIPBOARD, clear);
        counting.visibleProperty().bind(clips.secondsLeft().greaterThan(0));
        Announcer.once(text(counting))
                .textProperty()
                .bind(clips.secondsLeft().map(left -> texts.get("clears." + clips.origin(), left)));

        var close = Actions.button(all.get("control.close"), clips::acknowledge);
        var left = note(Feather.ALERT_TRIANGLE, close);
        left.visibleProperty().bind(clips.outcome().isNotEqualTo(Outcome.GONE));
        Announcer.live(text(left)).textProperty().bind(clips.outcome().map(outcome -> texts.get("outcome." + outcome)));
        getChildren().addAll(counting, left);
    }

    private static HBox note(Feather icon, Button button) {
        var words = new Label("", new FontIcon(icon));
        words.setWrapText(true);
        button.getStyleClass().add("small");
        var note = new HBox(words, button);
        note.getStyleClass().add("clipboard-note");
        note.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        note.managedProperty().bind(note.visibleProperty());
        StackPane.setAlignment(note, Pos.CENTER_RIGHT);
        return note;
    }

    private static Label text(HBox note) {
        return (Label) note.getChildren().getFirst();
    }
}
