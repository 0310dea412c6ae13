package app.latchkey.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How strong a password is: bars that fill up, and the same in words. */
public final class StrengthMeter extends VBox {

    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    /**
     * @param level how many bars are filled, 0 to {@code bars}
     * @param words the same in words
     */
    public StrengthMeter(int bars, ObservableValue<Integer> level, ObservableValue<String> words) {
        getStyleClass().add("strength-meter");
        var row = new HBox();
        for (int i = 0; i < bars; i++) {
            int needed = i + 1;
            var bar = new Region();
            bar.getStyleClass().add("strength-bar");
            level.subscribe(now -> bar.pseudoClassStateChanged(FILLED, now >= needed));
            row.getChildren().add(bar);
        }
        level.subscribe(now -> {
            row.getStyleClass().setAll("strength-bars", now == bars ? "strong" : now * 2 > bars ? "fair" : "weak");
        });
        var label = Announcer.live(new Label());
        label.getStyleClass().add("field-message");
        label.setWrapText(true);
        label.textProperty().bind(words);
        getChildren().addAll(row, label);
    }
}
