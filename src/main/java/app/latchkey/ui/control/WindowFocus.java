package app.latchkey.ui.control;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/** Whether the user looks at our window. */
public final class WindowFocus {

    private WindowFocus() {}

    /** Does something whenever the node's window loses the focus, or the node its window. */
    public static void whenLost(Node node, Runnable action) {
        node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .orElse(false)
                .subscribe(focused -> {
                    if (!focused) {
                        action.run();
                    }
                });
    }
}
