package app.latchkey.ui.shell;

import app.latchkey.ui.Screen;
import app.latchkey.ui.Topic;
import app.latchkey.ui.control.Announcer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;

/** Covers everything while a workspace or a vault is opened or closed, so that nothing can be pressed twice. */
final class WaitingView extends StackPane implements Screen {

    WaitingView(String words) {
        getStyleClass().add("start");
        var wheel = new ProgressIndicator();
        wheel.getStyleClass().add("busy-wheel");
        var label = Announcer.live(new Label(words, wheel));
        label.getStyleClass().add("waiting");
        getChildren().add(label);
    }

    @Override
    public Parent node() {
        return this;
    }

    @Override
    public ObservableValue<Topic> help() {
        return Topic.STARTING.always();
    }
}
