package app.latchkey.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** A row of buttons that also tells, with a turning wheel and words, that work is under way. */
public final class Busy extends FlowPane {

    public Busy(String words, ObservableValue<Boolean> working, Node... buttons) {
        getStyleClass().add("busy");
        var wheel = new ProgressIndicator();
        wheel.getStyleClass().add("busy-wheel");
        var label = Announcer.live(new Label(words));
        label.getStyleClass().add("busy-words");
        var sign = new HBox(wheel, label);
        sign.getStyleClass().add("busy-sign");
        Shown.during(working, sign);
        getChildren().addAll(buttons);
        getChildren().add(sign);
    }
}
