package app.latchkey.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Puts new nodes in the place of old ones without taking the keyboard from whoever is at them. */
public final class Refill {

    private Refill() {}

    /** Whoever had the keyboard among the old ones gives it to the new one of the same id, if there is one. */
    public static void with(Pane pane, List<? extends Node> nodes) {
        var before = focusedId(pane);
        pane.getChildren().setAll(nodes);
        before.flatMap(id -> find(pane, id)).ifPresent(node -> {
            pane.applyCss();
            node.requestFocus();
        });
    }

    /** The node of this id within a pane. */
    public static Optional<Node> find(Pane pane, String id) {
        return Optional.ofNullable(pane.lookup("#" + id));
    }

    private static Optional<String> focusedId(Pane pane) {
        return Optional.ofNullable(pane.getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
                .filter(focused -> Stream.<Node>iterate(focused, each -> each != null, Node::getParent)
                        .anyMatch(pane::equals))
                .flatMap(focused -> Optional.ofNullable(focused.getId()));
    }
}
