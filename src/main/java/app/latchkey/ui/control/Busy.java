package app.latchkey.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;

/** A row of buttons that also tells, with a turning wheel and words, that work is under way. */
public final class Busy extends HBox {

    public Busy(String words, ObservableValue<Boolean> working, Node... buttons) {
        getStyleClass().add("busy");
        setAlignment(Pos.CENTER_LEFT);
        var wheel = new ProgressIndicator();
        wheel.getStyleClass().add("busy-wheel");
        wheel.visibleProperty().bind(working);
        var label = Announcer.live(new Label(words));
        label.getStyleClass().add("busy-words");
        label.visibleProperty().bind(working);
        getChildren().addAll(buttons);
        getChildren().addAll(wheel, label);
    }
}
