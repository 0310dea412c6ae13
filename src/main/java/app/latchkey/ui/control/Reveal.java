package app.latchkey.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls to what has just appeared: only the Tab key does so by itself. */
public final class Reveal {

    private Reveal() {}

    /** Turns the page around the node, if it is on one, no further than needed to show all of it, its end first. */
    public static void whole(Node node) {
        for (var around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane page) {
                whole(node, page);
                return;
            }
        }
    }

    private static void whole(Node node, ScrollPane page) {
        page.applyCss();
        page.layout();
        var content = page.getContent();
        var place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double seen = page.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - seen;
        double top = page.getVvalue() * hidden;
        if (hidden > 0 && place.getMaxY() > top + seen) {
            page.setVvalue(Math.min(1, (place.getMaxY() - seen) / hidden));
        }
    }
}
