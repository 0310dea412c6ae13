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
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** What can be seen now, and what it says, in English whatever language it is written in. FX thread only. */
final class Visible {

    private final English english;

    /** @param english what a text that is shown may be in English */
    Visible(English english) {
        this.english = english;
    }

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

    /** What the node says by itself; a mnemonic is still marked. */
    static String text(Node node) {
        return switch (node) {
            case Labeled labeled -> plain(labeled.getText());
            case TextInputControl input -> plain(input.getText());
            case Text text when !(text.getParent() instanceof Labeled) -> text.getText();
            default -> "";
        };
    }

    /** Everything that can be read now. */
    Stream<String> texts() {
        return nodes().stream().flatMap(this::read).filter(text -> !text.isBlank());
    }

    /** Whether a screen reader calls it so. */
    boolean isNamed(Node node, String name) {
        return english.ofName(plain(node.getAccessibleText())).contains(name);
    }

    boolean isCalled(Node node, String text) {
        return read(node).anyMatch(text::equals) || isNamed(node, text);
    }

    /** As it looks: without the mark of a mnemonic. */
    private Stream<String> read(Node node) {
        boolean marked = node instanceof Labeled labeled && labeled.isMnemonicParsing();
        return english.ofText(text(node)).stream().map(text -> marked ? text.replaceFirst("_", "") : text);
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

    /** Texts of ours of which a part is missing, because there is too little room or they reach out of the window. */
    List<String> cut() {
        return nodes().stream()
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(labeled -> english.isOurs(plain(labeled.getText())))
                .filter(labeled -> isShortened(labeled) || reachesOut(labeled))
                .map(Labeled::getText)
                .toList();
    }

    private static boolean isShortened(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(drawn -> ((Text) drawn).getText())
                .anyMatch(drawn -> drawn.endsWith(labeled.getEllipsisString())
                        && !plain(labeled.getText()).endsWith(labeled.getEllipsisString()));
    }

    private static boolean reachesOut(Labeled labeled) {
        var place = labeled.localToScene(labeled.getLayoutBounds());
        return labeled.getScene().getWindow() instanceof Stage
                && !plain(labeled.getText()).isEmpty()
                && !canBeScrolledTo(labeled)
                && (place.getMinX() < -1 || place.getMaxX() > labeled.getScene().getWidth() + 1);
    }

    /** Tables scroll sideways. */
    private static boolean canBeScrolledTo(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(TableView.class::isInstance);
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
