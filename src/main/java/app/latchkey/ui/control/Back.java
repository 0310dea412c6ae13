package app.latchkey.ui.control;

import javafx.scene.control.Button;

/**
 * Where a screen leads back to.
 *
 * @param text says where that is
 */
public record Back(String text, Runnable go) {

    public Button link() {
        return Actions.link(text, go);
    }
}
