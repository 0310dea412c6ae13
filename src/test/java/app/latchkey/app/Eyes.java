package app.latchkey.app;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What somebody in front of the screen sees or hears: visible nodes, by their visible or accessible texts. */
final class Eyes {

    private static final long PATIENCE_MILLIS = 10_000;

    private static final Stage STAGE = openTheStage();

    private Eyes() {}

    /** The program's window; there is one in a JVM, which every program of a test opens anew. */
    static Stage stage() {
        return STAGE;
    }

    private static Stage openTheStage() {
        try {
            return FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException("JavaFX does not start", e);
        }
    }

    /** Looks, on the FX thread. */
    static <T> T look(Callable<T> looking) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, looking);
    }

    /** The text on the clipboard; empty when there is none. */
    static String clipboard() {
        return look(
                () -> Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), ""));
    }

    /** Every node on the screen, whichever window it is in, the hidden ones included. */
    static Stream<Node> everything() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .flatMap(window -> Stream.ofNullable(window.getScene()))
                .flatMap(scene -> within(scene.getRoot()));
    }

    /** Every node that is shown; what is scrolled out of sight counts as well. */
    static Stream<Node> shown() {
        return everything().filter(Eyes::isShown);
    }

    static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    /** Whether what is called so lies within the window, not scrolled below or above it. */
    static boolean isInSight(String name) {
        var place = named(name).map(node -> node.localToScene(node.getBoundsInLocal()));
        return place.filter(bounds -> bounds.getMinY() >= 0
                        && bounds.getMaxY() <= STAGE.getScene().getHeight())
                .isPresent();
    }

    static Stream<Node> within(Node node) {
        var children = node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream() : Stream.<Node>empty();
        return Stream.concat(Stream.of(node), children.flatMap(Eyes::within));
    }

    /** The text a node shows, without the mark of its mnemonic; empty for one that shows none. */
    static String textOf(Node node) {
        return switch (node) {
            case Labeled labeled -> withoutMarks(labeled.getText());
            case TextInputControl input -> Objects.requireNonNullElse(input.getText(), "");
            case Text text -> Objects.requireNonNullElse(text.getText(), "");
            default -> "";
        };
    }

    /** What a screen reader calls a control: its accessible name, else the label that belongs to it, else its text. */
    static String nameOf(Node node) {
        var spoken = withoutMarks(node.getAccessibleText());
        return spoken.isEmpty() ? textOf(node) : spoken;
    }

    /** The shown control with this name, the most specific kind first. */
    static Optional<Node> named(String name) {
        var all = shown().filter(node -> isCalled(node, name)).toList();
        return all.stream()
                .filter(node -> node instanceof Control && !(node instanceof Label))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** The shown control whose label reads so. */
    static Optional<Node> labelled(String label) {
        return shown().filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(each -> each.getLabelFor() != null
                        && withoutMarks(each.getText()).equals(label))
                .map(Label::getLabelFor)
                .findFirst();
    }

    /** The field of this name, whether a label or only a screen reader tells it. */
    static Optional<Node> field(String name) {
        return labelled(name).or(() -> shown().filter(TextInputControl.class::isInstance)
                .filter(each -> nameOf(each).equals(name))
                .findFirst());
    }

    /** Whether a part of what is shown reads so. */
    static boolean sees(String part) {
        return shown().anyMatch(node -> textOf(node).contains(part));
    }

    /** Everything that can be read at the moment. */
    static String report() {
        var focus = "The focus is on: " + STAGE.getScene().getFocusOwner() + "\n";
        return shown().filter(Control.class::isInstance)
                .map(Eyes::textOf)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n", focus, ""));
    }

    private static boolean isCalled(Node node, String name) {
        return textOf(node).equals(name) || nameOf(node).equals(name);
    }

    /** A filter of {@link app.latchkey.ui.Texts} may have put brackets around texts. */
    private static String withoutMarks(@Nullable String text) {
        return text == null ? "" : text.replace("_", "").replace("⟦", "").replace("⟧", "");
    }
}
