package app.latchkey.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The yardstick for starting: the least that JavaFX can show, one label in a window as large as Latchkey's. */
public final class BareWindow {

    private BareWindow() {}

    public static void main(String[] words) {
        Application.launch(OneLabel.class, words);
    }

    /** Says another word when a key is pressed, which shows that it takes input. */
    public static final class OneLabel extends Application {

        @Override
        public void start(Stage stage) {
            var label = new Label("Locked");
            var scene = new Scene(new StackPane(label), 1_200, 720);
            scene.setOnKeyPressed(_ -> label.setText("Pressed"));
            stage.setScene(scene);
            stage.setTitle("Bare");
            stage.show();
        }
    }
}
