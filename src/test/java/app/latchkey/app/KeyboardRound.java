package app.latchkey.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Toggle;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Goes round the window by the Tab key, and finds whom that or a screen reader leaves out. FX thread only. */
final class KeyboardRound {

    private static final int LONGEST = 120;

    /** What tells that a control has the focus must stand out from how it looks without. */
    private static final double CHANGE = 3;

    private final Scene scene;
    private final List<String> faults = new ArrayList<>();

    KeyboardRound(Scene scene) {
        this.scene = scene;
    }

    /** Comes back to where it began, and has a sentence for everything that is not as it should be. */
    List<String> go() {
        if (Window.getWindows().stream().filter(Window::isShowing).count() > 1) {
            return List.of(); // what pops up has the keyboard for itself
        }
        var start = Optional.ofNullable(scene.getFocusOwner());
        var reached = round();
        start.ifPresent(Node::requestFocus);
        for (var control : traversable()) {
            if (reached.stream().noneMatch(each -> each.equals(control) || isOfSameGroup(each, control))) {
                faults.add("Tab never comes to " + described(control));
            }
            if (spokenName(control).isBlank()) {
                faults.add("a screen reader has no name for " + described(control));
            }
            var role = control.getAccessibleRole();
            if (role == AccessibleRole.NODE || role == AccessibleRole.PARENT) {
                faults.add("a screen reader does not know what this is: " + described(control));
            }
        }
        faults.addAll(sharedLetters());
        return faults;
    }

    /** The buttons that Enter triggers from almost everywhere. */
    static List<String> defaultButtons() {
        return Eyes.shown()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.isDefaultButton() && !button.isDisabled())
                .map(Eyes::nameOf)
                .toList();
    }

    private Set<Node> round() {
        var reached = new LinkedHashSet<Node>();
        var focused = new HashMap<Node, WritableImage>();
        for (int i = 0; i < LONGEST; i++) {
            var from = scene.getFocusOwner();
            pressTab(from);
            if (from != null && focused.containsKey(from)) {
                compare(from, focused.get(from), picture(from));
            }
            var to = scene.getFocusOwner();
            if (to == null || !reached.add(to)) {
                break;
            }
            focused.put(to, picture(to));
        }
        return reached;
    }

    private void pressTab(@Nullable Node from) {
        var target = from == null ? scene : from;
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(target, new KeyEvent(type, "", "", KeyCode.TAB, false, false, false, false));
        }
    }

    private static WritableImage picture(Node node) {
        node.getScene().getRoot().applyCss();
        node.getScene().getRoot().layout();
        var parameters = new SnapshotParameters();
        parameters.setFill(Contrast.behind(node));
        return node.snapshot(parameters, null);
    }

    private void compare(Node node, WritableImage with, WritableImage without) {
        int width = (int) Math.min(with.getWidth(), without.getWidth());
        int height = (int) Math.min(with.getHeight(), without.getHeight());
        if (with.getWidth() != without.getWidth() || with.getHeight() != without.getHeight()) {
            return;
        }
        int changed = 0;
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                var now = with.getPixelReader().getColor(x, y);
                var before = without.getPixelReader().getColor(x, y);
                if (!now.equals(before) && Contrast.ratio(now, before) >= CHANGE) {
                    changed++;
                }
            }
        }
        if (changed < width) {
            faults.add(String.format(
                    Locale.ROOT,
                    "the focus hardly shows (%d pixels of %d × %d): %s",
                    changed,
                    width,
                    height,
                    described(node)));
        }
    }

    private List<Control> traversable() {
        return Eyes.within(scene.getRoot())
                .filter(node -> node instanceof Control && node.isFocusTraversable())
                .filter(Predicate.not(Node::isDisabled))
                .filter(Eyes::isShown)
                .filter(node -> !isWithin(node, MenuBar.class))
                .map(Control.class::cast)
                .toList();
    }

    /** Of a group of which one is chosen, Tab comes to one and the arrow keys to the others. */
    private static boolean isOfSameGroup(Node one, Node other) {
        return one instanceof Toggle first
                && other instanceof Toggle second
                && first.getToggleGroup() != null
                && first.getToggleGroup().equals(second.getToggleGroup());
    }

    /** Unlike for a person at the screen, what stands in a field is no name of it. */
    private String spokenName(Control control) {
        var said = Optional.ofNullable(control.getAccessibleText()).orElse("");
        if (!said.isBlank()) {
            return said;
        }
        return control instanceof Labeled labeled
                ? Eyes.textOf(labeled)
                : Eyes.shown()
                        .filter(Label.class::isInstance)
                        .map(Label.class::cast)
                        .filter(label -> control.equals(label.getLabelFor()))
                        .map(Eyes::textOf)
                        .findFirst()
                        .orElse("");
    }

    /** Letters that more than one thing on the window answers to. */
    private List<String> sharedLetters() {
        Map<String, List<String>> byLetter = new HashMap<>();
        var items = Eyes.shown()
                .filter(MenuBar.class::isInstance)
                .flatMap(bar -> ((MenuBar) bar).getMenus().stream())
                .filter(MenuItem::isVisible)
                .map(MenuItem::getText);
        var controls = Eyes.within(scene.getRoot())
                .filter(node -> Eyes.isShown(node) && !isWithin(node, MenuBar.class))
                .filter(node -> node instanceof Labeled labeled && labeled.isMnemonicParsing())
                .map(node -> ((Labeled) node).getText());
        Stream.concat(items, controls)
                .filter(text -> text != null && text.replace("__", "").contains("_"))
                .forEach(text -> byLetter.computeIfAbsent(letter(text), _ -> new ArrayList<>())
                        .add(text));
        return byLetter.values().stream()
                .filter(same -> same.size() > 1)
                .map(same -> "one letter for all of these: " + same)
                .toList();
    }

    private static String letter(String text) {
        var plain = text.replace("__", "");
        int mark = plain.indexOf('_');
        return plain.substring(mark + 1, mark + 2).toUpperCase(Locale.ROOT);
    }

    private static boolean isWithin(Node node, Class<? extends Node> kind) {
        return Stream.iterate(node, each -> each != null, Node::getParent).anyMatch(kind::isInstance);
    }

    private static String described(Node node) {
        return node.getClass().getSimpleName() + " " + node.getStyleClass() + " “" + Eyes.nameOf(node) + "”";
    }
}
