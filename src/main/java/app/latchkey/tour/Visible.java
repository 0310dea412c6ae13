package app.latchkey.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** What can be seen now, and what it says. FX thread only. */
final class Visible {

    private Visible() {}

    /** Every node that is shown, those of the windows on top first. */
    static List<Node> nodes() {
        var nodes = new ArrayList<Node>();
        for (var window : Window.getWindows().reversed()) {
            if (window.isShowing() && window.getScene() != null) {
                collect(window.getScene().getRoot(), nodes);
            }
        }
        return nodes;
    }

    /** What the node says by itself, as it looks: without the mark of a mnemonic. */
    static String text(Node node) {
        return switch (node) {
            case Labeled labeled
            when labeled.isMnemonicParsing() -> plain(labeled.getText()).replaceFirst("_", "");
            case Labeled labeled -> plain(labeled.getText());
            case TextInputControl input -> plain(input.getText());
            case Text text when !(text.getParent() instanceof Labeled) -> text.getText();
            default -> "";
        };
    }

    /** Everything that can be read now. */
    static Stream<String> texts() {
        return nodes().stream().map(Visible::text).filter(text -> !text.isBlank());
    }

    /** What a screen reader calls it. */
    static String name(Node node) {
        return plain(node.getAccessibleText());
    }

    static boolean isCalled(Node node, String text) {
        return text.equals(text(node)) || text.equals(name(node));
    }

    static boolean isField(Node node) {
        return switch (node.getAccessibleRole()) {
            case TEXT_FIELD, PASSWORD_FIELD, TEXT_AREA, COMBO_BOX, SPINNER -> true;
            case null, default -> false;
        };
    }

    static boolean isPlace(Node node) {
        return node.getAccessibleRole() == AccessibleRole.TOGGLE_BUTTON;
    }

    /** What invites a click most comes first: a button before a heading of the same words. */
    static int byInvitation(Node node) {
        return switch (node.getAccessibleRole()) {
            case BUTTON, HYPERLINK, MENU_BUTTON, MENU_ITEM -> 0;
            case CHECK_BOX, RADIO_BUTTON, LIST_ITEM -> 1;
            case TOGGLE_BUTTON -> 2;
            case null, default -> 3;
        };
    }

    static boolean isWorking() {
        return nodes().stream().anyMatch(ProgressIndicator.class::isInstance);
    }

    /** Changes whenever something moves or says something else. */
    static int print() {
        return nodes().stream()
                .filter(node -> node instanceof Parent || node instanceof Text)
                .mapToInt(node -> Objects.hash(
                        System.identityHashCode(node), node.localToScene(node.getLayoutBounds()), text(node)))
                .reduce(1, (sum, each) -> 31 * sum + each);
    }

    private static void collect(Node node, List<Node> nodes) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        nodes.add(node);
        if (node instanceof Parent parent && !(node instanceof ProgressIndicator)) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, nodes));
        }
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text;
    }
}
