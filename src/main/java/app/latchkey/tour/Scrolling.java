package app.latchkey.tour;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.robot.Robot;

/** Turns the mouse wheel until something is in sight. */
final class Scrolling {

    private static final int MOST_TURNS = 200;
    private static final int MOST_NOTCHES = 50;
    private static final int STILL_PULSES = 6;
    /** From the page's left edge, where nothing else takes the wheel. */
    private static final double EDGE = 6;

    private final Robot robot;
    private final Scene scene;
    /** Which way the wheel goes: systems differ, so it is turned the other way when the page moves the wrong way. */
    private int sense = 1;
    /** How many pixels a notch moves the page; systems differ in this, too. */
    private double notch = 40;

    Scrolling(Robot robot, Scene scene) {
        this.robot = robot;
        this.scene = scene;
    }

    void bringIntoView(String text, Node node) {
        Fx.nextPulse(scene); // what has just been opened has its place only then
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            double missing = Fx.ask(() -> missing(node));
            if (missing == 0) {
                return;
            }
            int notches = (int) Math.clamp(Math.abs(missing) / notch, 1, MOST_NOTCHES);
            Fx.tell(() -> turn(node, missing > 0 ? notches : -notches));
            learn(missing, moved(node, missing), notches);
        }
        throw new StepFailed("“" + text + "” cannot be scrolled into sight.");
    }

    private void turn(Node node, int notches) {
        pane(node).ifPresent(pane -> {
            var bounds = pane.localToScreen(pane.getLayoutBounds());
            robot.mouseMove(bounds.getMinX() + EDGE, bounds.getCenterY());
            robot.mouseWheel(sense * notches);
        });
    }

    private void learn(double missing, double moved, int notches) {
        if (moved == 0 || Math.signum(moved) != Math.signum(missing)) {
            sense = -sense;
        } else {
            notch = Math.max(1, Math.abs(moved) / notches);
        }
    }

    /** How far the page came after the wheel was turned, once it stands still again. */
    private double moved(Node node, double missing) {
        double before = missing;
        for (int still = 0; still < STILL_PULSES; ) {
            Fx.nextPulse(scene);
            double now = Fx.ask(() -> missing(node));
            still = now == before ? still + 1 : 0;
            before = now;
        }
        return missing - before;
    }

    /** How far below the sight it ends, or, less than 0, above the sight it begins; 0 when it is in sight. */
    private static double missing(Node node) {
        return pane(node).map(pane -> missing(inScene(node), inScene(pane))).orElse(0.0);
    }

    private static double missing(Bounds wanted, Bounds sight) {
        if (wanted.getHeight() >= sight.getHeight()) {
            return 0;
        }
        return Math.max(0, wanted.getMaxY() - sight.getMaxY()) + Math.min(0, wanted.getMinY() - sight.getMinY());
    }

    /** The innermost pane out of whose sight the node is. */
    private static Optional<ScrollPane> pane(Node node) {
        for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane pane && missing(inScene(node), inScene(pane)) != 0) {
                return Optional.of(pane);
            }
        }
        return Optional.empty();
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
