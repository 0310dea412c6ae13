package app.latchkey.app;

import static org.awaitility.Awaitility.await;

import app.latchkey.ui.TestTicker;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.awaitility.core.ConditionTimeoutException;

/** A user's hand on mouse and keyboard; finds things as a user does, and waits for them as a user would. */
final class Hand {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration GLANCE = Duration.ofMillis(20);
    private static final int MOST_TABS = 60;
    private static final int MOST_TURNS = 60;

    private final Robot robot = Eyes.look(Robot::new);
    private int strokes;

    /** How often keys were pressed, alone or together. */
    int strokes() {
        return strokes;
    }

    /** Lets the window's seconds pass. */
    Hand seconds(TestTicker ticker, int count) {
        Eyes.look(() -> {
            ticker.tick(count);
            return true;
        });
        return this;
    }

    /** Lays a text on the clipboard, as if it had been copied elsewhere. */
    Hand clipboard(String text) {
        Eyes.look(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            return Clipboard.getSystemClipboard().setContent(content);
        });
        return this;
    }

    /** Waits until this can be read somewhere. */
    Hand see(String part) {
        until("“" + part + "” is shown", () -> Eyes.sees(part));
        return this;
    }

    /** Waits until this can be read nowhere. */
    Hand seeNoMore(String part) {
        until("“" + part + "” is gone", () -> !Eyes.sees(part));
        return this;
    }

    /** Clicks on what is called so, once it is there and can be used. */
    Hand click(String name) {
        return clickOn(ready(name));
    }

    /** Clicks twice, as fast as a mouse can. */
    Hand doubleClick(String name) {
        pointAt(ready(name));
        Eyes.look(() -> {
            robot.mouseClick(MouseButton.PRIMARY);
            robot.mouseClick(MouseButton.PRIMARY);
            return true;
        });
        return this;
    }

    /** Chooses from a box that opens below its field. */
    Hand choose(String label, String value) {
        var field = fieldCalled(label);
        clickOn(field);
        until("its choices are there", () -> !(field instanceof ComboBoxBase<?> box) || box.isShowing());
        return click(value);
    }

    /** Clicks into the field and types in the place of what stands there. */
    Hand fill(String label, String text) {
        return clickOn(fieldCalled(label))
                .hotkey(KeyCode.CONTROL, KeyCode.A)
                .press(KeyCode.DELETE)
                .type(text);
    }

    /** Types where the focus is. */
    Hand type(String text) {
        Eyes.look(() -> {
            text.chars().forEach(each -> typed((char) each));
            return true;
        });
        return this;
    }

    /** Presses keys one after another. */
    Hand press(KeyCode... keys) {
        for (var key : keys) {
            hotkey(key);
        }
        return this;
    }

    /** Presses keys together. */
    Hand hotkey(KeyCode... keys) {
        strokes++;
        Eyes.look(() -> {
            Stream.of(keys).forEach(robot::keyPress);
            return true;
        });
        Eyes.look(() -> {
            List.of(keys).reversed().forEach(robot::keyRelease);
            return true;
        });
        return letItHappen();
    }

    /** Tabs to what is called so, once it is there and can be used. */
    Hand tabTo(String name) {
        until(
                "“" + name + "” can be reached",
                () -> Eyes.named(name).filter(node -> !node.isDisabled()).isPresent());
        for (int i = 0; i < MOST_TABS; i++) {
            if (focus().equals(name)) {
                return this;
            }
            press(KeyCode.TAB);
        }
        throw new AssertionError("Tab never comes to “" + name + "”; it is at “" + focus() + "”");
    }

    /** Waits until the focus is on what is called so. */
    Hand seeFocusOn(String name) {
        until("the focus is on “" + name + "”", () -> focusNow().equals(name));
        return this;
    }

    /** The name of what has the focus. */
    String focus() {
        return Eyes.look(Hand::focusNow);
    }

    private static String focusNow() {
        return Optional.ofNullable(Eyes.stage().getScene().getFocusOwner())
                .map(Eyes::nameOf)
                .orElse("");
    }

    /** What stands in the field. */
    String content(String label) {
        return Eyes.look(() -> Eyes.textOf(Eyes.field(label).orElseThrow()));
    }

    /** Whether what is called so is there and can be used. */
    boolean can(String name) {
        return Eyes.look(
                () -> Eyes.named(name).filter(node -> !node.isDisabled()).isPresent());
    }

    /** Waits for something on the FX thread. */
    void until(String what, Callable<Boolean> condition) {
        try {
            await(what).atMost(PATIENCE).pollInterval(GLANCE).until(() -> Eyes.look(condition));
        } catch (ConditionTimeoutException e) {
            throw new AssertionError("Not so: " + what + ". On the screen:\n" + Eyes.look(Eyes::report), e);
        }
    }

    private Hand clickOn(Node node) {
        pointAt(node);
        Eyes.look(() -> {
            robot.mouseClick(MouseButton.PRIMARY);
            return true;
        });
        return letItHappen();
    }

    /** What came into the window above it may still be moving it: then it is pointed at once more. */
    private void pointAt(Node node) {
        var before = moveTo(node);
        letItHappen();
        for (int i = 0; i < MOST_TURNS && !moveTo(node).equals(before); i++) {
            before = moveTo(node);
            letItHappen();
        }
    }

    private Bounds moveTo(Node node) {
        return Eyes.look(() -> {
            var place = node.localToScreen(node.getBoundsInLocal());
            robot.mouseMove(place.getCenterX(), place.getCenterY());
            return place;
        });
    }

    /** What robots do arrives as events of its own; those come before whatever is asked for later. */
    private Hand letItHappen() {
        Eyes.look(() -> true);
        Eyes.look(() -> true);
        return this;
    }

    /** A key that writes a character; robots know keys only, not what stands on them. */
    private static void typed(char character) {
        var target = Optional.<EventTarget>ofNullable(Eyes.stage().getScene().getFocusOwner())
                .orElse(Eyes.stage().getScene());
        Event.fireEvent(
                target,
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        String.valueOf(character),
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
    }

    private Node fieldCalled(String label) {
        return sought("there is a field “" + label + "”", () -> Eyes.field(label));
    }

    private Node ready(String name) {
        return sought("“" + name + "” can be clicked", () -> Eyes.named(name).filter(node -> !node.isDisabled()));
    }

    /** Turns the wheel until it is in sight; what was found at first may have gone with its screen meanwhile. */
    private Node sought(String what, Supplier<Optional<Node>> search) {
        until(what, () -> search.get().isPresent());
        for (int i = 0; i < MOST_TURNS; i++) {
            var node = Eyes.look(search::get);
            if (node.isPresent() && Wheel.isInSight(node.get())) {
                return node.get();
            }
            letItHappen();
        }
        throw new AssertionError(
                what + ", but it does not come into sight. On the screen:\n" + Eyes.look(Eyes::report));
    }
}
