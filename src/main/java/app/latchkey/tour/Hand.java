package app.latchkey.tour;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/** Mouse, keyboard and clipboard. Touches nothing unless the band says Practice, or nothing is chosen yet. */
final class Hand {

    private static final KeyCode SHORTCUT =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac")
                    ? KeyCode.COMMAND
                    : KeyCode.CONTROL;
    private static final double CORNER = 6;

    private final Robot robot = Fx.ask(Robot::new);
    private final Stage stage;
    private final Eyes eyes;
    private final Effort effort;
    private final Scrolling scrolling;
    private int swing;

    /** @param effort counts; of a field that is filled, a click where the keyboard is not in it, and what comes in */
    Hand(Stage stage, Eyes eyes, Effort effort) {
        this.stage = stage;
        this.eyes = eyes;
        this.effort = effort;
        this.scrolling = new Scrolling(robot, stage.getScene());
    }

    /** Does what the way does without: a mistake, a look around; not counted as a part of it. */
    void aside(Runnable detour) {
        effort.aside(detour);
    }

    /** Where the way leads to; what comes now is no part of it. */
    void arrive() {
        effort.arrive();
    }

    /** Takes the hand to the exchange's pages. */
    PracticeBrowser browse(String address) {
        return new PracticeBrowser(address, effort);
    }

    void click(String text) {
        click(text, eyes.find(text));
    }

    /** Clicks the entry of the list of places at the left. */
    void visit(String place) {
        click(place, eyes.place(place));
    }

    /** Two clicks, as fast as a nervous finger. */
    void doubleClick(String text) {
        point(text, eyes.find(text));
        effort.click();
        effort.click();
        Fx.tell(() -> {
            robot.mouseClick(MouseButton.PRIMARY);
            robot.mouseClick(MouseButton.PRIMARY);
        });
    }

    /** Chooses from a list that opens on a click. */
    void choose(String field, String entry) {
        click(field, eyes.field(field));
        click(entry);
    }

    void open(String field) {
        click(field, eyes.field(field));
    }

    /** Goes into the field and replaces what stands there. */
    void type(String field, String text) {
        var input = enter(field);
        effort.keys();
        new Typing(robot).type(text);
        eyes.awaitField(input, "What was typed into “" + field + "”", now -> now.length() >= text.length());
        if (!isMasked(input) && !eyes.readField(field).equals(text)) {
            aside(() -> paste(field, text)); // another keyboard has other characters on these keys
        }
    }

    /** The same from the clipboard, as one brings something over from the browser. */
    void paste(String field, String text) {
        var input = enter(field);
        lay(text);
        effort.keys();
        chord(SHORTCUT, KeyCode.V);
        eyes.awaitField(input, "What was pasted into “" + field + "”", now -> now.length() == text.length());
    }

    /** Lays a text on the clipboard, as one copies it elsewhere. */
    void lay(String text) {
        Fx.tell(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    /** Presses a copy button and takes what it put on the clipboard. */
    String copied(String button) {
        Fx.tell(Clipboard.getSystemClipboard()::clear);
        click(button);
        return eyes.await(
                "What “" + button + "” copies",
                () -> Optional.ofNullable(Clipboard.getSystemClipboard().getString()));
    }

    void press(KeyCode key) {
        effort.keys();
        strike(key);
    }

    /** The system's shortcut key together with another. */
    void shortcut(KeyCode key) {
        eyes.insistOnPractice();
        effort.keys();
        chord(SHORTCUT, key);
    }

    /** Scrolls until this can be seen. */
    void scrollTo(String text) {
        scrollTo(text, eyes.find(text));
    }

    /** Leaves everything alone, so that nothing on a picture looks pointed at. */
    void rest() {
        Fx.tell(() -> {
            var corner =
                    stage.getScene().getRoot().localToScreen(stage.getScene().getWidth() - CORNER, CORNER);
            robot.mouseMove(corner);
        });
    }

    private TextInputControl enter(String field) {
        var node = eyes.field(field);
        if (!(node instanceof TextInputControl input)) {
            throw new StepFailed("“" + field + "” is no field to type into.");
        }
        if (Fx.ask(input::isFocused)) {
            scrollTo(field, input);
        } else {
            click(field, input);
        }
        eyes.await("The keyboard in “" + field + "”", () -> Optional.of(input).filter(Node::isFocused));
        chord(SHORTCUT, KeyCode.A);
        if (!eyes.readField(field).isEmpty()) {
            strike(KeyCode.BACK_SPACE);
            eyes.awaitField(input, "An empty field “" + field + "”", String::isEmpty);
        }
        return input;
    }

    private void scrollTo(String text, Node node) {
        eyes.insistOnPractice();
        scrolling.bringIntoView(text, node);
    }

    private void click(String text, Node node) {
        point(text, node);
        effort.click();
        Fx.tell(() -> robot.mouseClick(MouseButton.PRIMARY));
    }

    private void point(String text, Node node) {
        eyes.insistOnPractice();
        scrolling.bringIntoView(text, node);
        eyes.await("A way for the mouse to “" + text + "”", () -> {
            robot.mouseMove(middle(node).add(aside(), 0));
            return Optional.of(node).filter(Node::isHover);
        });
    }

    /** A mouse that stands still does not notice what has come under it. */
    private int aside() {
        swing = 1 - swing;
        return swing;
    }

    private void strike(KeyCode key) {
        eyes.insistOnPractice();
        Fx.tell(() -> robot.keyType(key));
    }

    private void chord(KeyCode held, KeyCode key) {
        Fx.tell(() -> {
            robot.keyPress(held);
            robot.keyType(key);
            robot.keyRelease(held);
        });
    }

    private static boolean isMasked(TextInputControl input) {
        return Fx.ask(() -> input.getAccessibleRole() == AccessibleRole.PASSWORD_FIELD);
    }

    static Point2D middle(Node node) {
        var bounds = node.localToScreen(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }
}
