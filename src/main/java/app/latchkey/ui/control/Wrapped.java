package app.latchkey.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Sentences that take as many lines as they need. */
public final class Wrapped {

    private Wrapped() {}

    public static Label text(String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    public static Label muted(String sentence) {
        var label = text(sentence);
        label.getStyleClass().add("muted");
        return label;
    }

    /** One of a list's numbered sentences. */
    public static Node numbered(int number, String sentence) {
        return numbered(number, text(sentence));
    }

    /** The same with more than a sentence. */
    public static Node numbered(int number, Node body) {
        var digit = new Label(String.valueOf(number));
        digit.getStyleClass().add("digit");
        digit.setMinWidth(Label.USE_PREF_SIZE);
        HBox.setHgrow(body, Priority.ALWAYS);
        return new HBox(digit, body);
    }
}
