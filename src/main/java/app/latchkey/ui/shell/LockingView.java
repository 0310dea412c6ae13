package app.latchkey.ui.shell;

import app.latchkey.ui.Screen;
import app.latchkey.ui.Texts;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** Covers everything while the vault closes. */
final class LockingView extends StackPane implements Screen {

    LockingView(Texts texts) {
        getStyleClass().add("start");
        getChildren().add(new Label(texts.get("locking")));
    }

    @Override
    public Parent node() {
        return this;
    }
}
