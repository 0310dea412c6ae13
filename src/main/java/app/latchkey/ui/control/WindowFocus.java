package app.latchkey.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Whether the user looks at our window. */
public final class WindowFocus {

    private WindowFocus() {}

    /** Does something whenever the user comes back to the node's window, or the node comes to a window they look at. */
    public static void whenGained(Node node, Runnable action) {
        focused(node).subscribe(focused -> {
            if (focused) {
                action.run();
            }
        });
    }

    /** Does something whenever the node's window loses the focus, or the node its window. */
    public static void whenLost(Node node, Runnable action) {
        focused(node).subscribe(focused -> {
            if (!focused) {
                action.run();
            }
        });
    }

    /** Whether the node is on a window that is not minimised; behind another one it still counts as seen. */
    public static ObservableValue<Boolean> seen(Node node) {
        return node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(window -> window instanceof Stage stage
                        ? stage.iconifiedProperty().map(minimised -> !minimised)
                        : window.showingProperty())
                .orElse(false);
    }

    private static ObservableValue<Boolean> focused(Node node) {
        return node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .orElse(false);
    }
}
