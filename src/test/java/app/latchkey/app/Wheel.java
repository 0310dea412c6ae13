package app.latchkey.app;

import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;

/** The wheel of a user’s mouse, turned until what is looked for is in sight. */
final class Wheel {

    private static final double NOTCH = 40;
    private static final double EDGE = 8;

    private Wheel() {}

    /** Whether it is in sight; if not, the wheel is turned by one notch towards it. */
    static boolean isInSight(Node node) {
        var pane = Eyes.look(() -> scrollPaneOf(node));
        double off = pane.isEmpty() ? 0 : Eyes.look(() -> outOfSight(node, pane.get()));
        if (off != 0) {
            turnWheel(pane.orElseThrow(), off < 0 ? NOTCH : -NOTCH);
        }
        return off == 0;
    }

    /** The headless robot's wheel turns by nothing, so the event comes from here. */
    private static void turnWheel(ScrollPane pane, double pixels) {
        Eyes.look(() -> {
            var place = pane.localToScreen(pane.getBoundsInLocal());
            Event.fireEvent(
                    pane.getContent(),
                    new ScrollEvent(
                            ScrollEvent.SCROLL,
                            0,
                            0,
                            place.getCenterX(),
                            place.getCenterY(),
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            0,
                            pixels,
                            0,
                            pixels,
                            ScrollEvent.HorizontalTextScrollUnits.NONE,
                            0,
                            ScrollEvent.VerticalTextScrollUnits.NONE,
                            0,
                            0,
                            null));
            return true;
        });
    }

    /** How many pixels the node's middle is below (above: negative) what the pane shows. */
    private static double outOfSight(Node node, ScrollPane pane) {
        double middle = node.localToScene(node.getBoundsInLocal()).getCenterY();
        var seen = pane.localToScene(pane.getBoundsInLocal());
        return Math.max(0, middle - seen.getMaxY() + EDGE) + Math.min(0, middle - seen.getMinY() - EDGE);
    }

    private static Optional<ScrollPane> scrollPaneOf(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane) {
                return Optional.of(pane);
            }
        }
        return Optional.empty();
    }
}
