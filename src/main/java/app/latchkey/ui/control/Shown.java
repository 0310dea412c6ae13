package app.latchkey.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Nodes that take room only while they are to be seen. */
public final class Shown {

    private Shown() {}

    /** Shows the node while this holds. */
    public static <N extends Node> N during(ObservableValue<Boolean> condition, N node) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    /** Shows the node, or does not, until this is called again. */
    public static void only(boolean shown, Node node) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
