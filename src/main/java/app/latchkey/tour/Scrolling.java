package app.latchkey.tour;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.robot.Robot;

/** Turns the mouse wheel until something is in sight. */
final class Scrolling {

    private static final int MOST_TURNS = 200;
    /** From the page's left edge, where nothing else takes the wheel. */
    private static final double EDGE = 6;

    private final Robot robot;
    private final Scene scene;

    Scrolling(Robot robot, Scene scene) {
        this.robot = robot;
        this.scene = scene;
    }

    void bringIntoView(String text, Node node) {
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            if (Fx.ask(() -> turnTowards(node))) {
                return;
            }
            Fx.nextPulse(scene);
        }
        throw new StepFailed("“" + text + "” cannot be scrolled into sight.");
    }

    /** Whether it is in sight; if not, the wheel was turned by one notch. */
    private boolean turnTowards(Node node) {
        for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane pane) {
                int direction = direction(inScene(node), inScene(pane));
                if (direction != 0) {
                    var bounds = pane.localToScreen(pane.getLayoutBounds());
                    robot.mouseMove(bounds.getMinX() + EDGE, bounds.getCenterY());
                    robot.mouseWheel(direction);
                    return false;
                }
            }
        }
        return true;
    }

    /** 1 for down, -1 for up, 0 when it is whole in sight, or fills the sight. */
    private static int direction(Bounds wanted, Bounds sight) {
        if (wanted.getHeight() >= sight.getHeight()) {
            return 0;
        }
        if (wanted.getMaxY() > sight.getMaxY()) {
            return 1;
        }
        return wanted.getMinY() < sight.getMinY() ? -1 : 0;
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
