package app.latchkey.ui.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Says for screen readers what appears on the window while the keyboard is elsewhere, and keeps it to be heard again.
 *
 * <p>JavaFX has no live regions. What it has is this: the one node whose accessible text is the last message, and whose
 * change it tells the system. A reader that does not speak by itself then, speaks when the keyboard is put here, which
 * {@link #toggle()} does; then the message is also seen. {@code src/docs/accessibility.md} says what that is worth. One
 * on a window; for the FX thread only.
 */
public final class Announcer extends Label {

    private static final String KEY = Announcer.class.getName();

    /** What changes with every letter typed is said when the letters pause. */
    private static final Duration PAUSE = Duration.millis(400);

    private final ReadOnlyStringWrapper last = new ReadOnlyStringWrapper("");
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Runnable look = this::look;
    private final List<Object> unsaid = new ArrayList<>();
    private Map<Object, String> there = Map.of();
    private Optional<Node> before = Optional.empty();

    /** @param key tells what is new: the words themselves, or for what counts down, the node */
    private record Live(Supplier<Object> key, Supplier<String> words) {}

    public Announcer() {
        getStyleClass().add("announcer");
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(last);
        textProperty().bind(Bindings.when(focusedProperty()).then(last).otherwise(""));
        setWrapText(true);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMouseTransparent(true);
        setFocusTraversable(false);
        pause.setOnFinished(_ -> say());
        sceneProperty().subscribe(this::follow);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                goBack();
            }
        });
    }

    /** Has the label's words said whenever they appear or change. */
    public static <L extends Label> L live(L label) {
        return live(label, label::getText);
    }

    /** Has these words said whenever they are other ones; empty ones are not said. */
    public static <N extends Node> N live(N node, Supplier<String> words) {
        node.getProperties().put(KEY, new Live(words::get, words));
        return node;
    }

    /** Has the label's words said when it appears, and not again while they count down. */
    public static <L extends Label> L once(L label) {
        label.getProperties().put(KEY, new Live(() -> label, label::getText));
        return label;
    }

    /** What was said last. */
    public ReadOnlyStringProperty last() {
        return last.getReadOnlyProperty();
    }

    /** Puts the keyboard on the last message, and the second time back to where it was. */
    public void toggle() {
        if (isFocused()) {
            goBack();
        } else {
            before = Optional.ofNullable(getScene().getFocusOwner());
            requestFocus();
        }
    }

    private void goBack() {
        before.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
        before = Optional.empty();
    }

    private void follow(@Nullable Scene old, @Nullable Scene now) {
        if (old != null) {
            old.removePostLayoutPulseListener(look);
        }
        there = Map.of();
        if (now != null) {
            now.addPostLayoutPulseListener(look);
        }
    }

    private void look() {
        var now = new LinkedHashMap<Object, String>();
        collect(getScene().getRoot(), now);
        boolean isNew = unsaid.addAll(added(now.keySet(), there.keySet()));
        there = now;
        if (isNew) {
            pause.playFromStart();
        }
    }

    private static Set<Object> added(Set<Object> now, Set<Object> before) {
        return now.stream().filter(key -> !before.contains(key)).collect(Collectors.toSet());
    }

    /** What has gone meanwhile is not said any more; what is said stands in the order of the window. */
    private void say() {
        var words = there.entrySet().stream()
                .filter(each -> unsaid.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
        unsaid.clear();
        if (!words.isEmpty()) {
            last.set(words);
        }
    }

    private static void collect(Node node, Map<Object, String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node.hasProperties() && node.getProperties().get(KEY) instanceof Live live) {
            var words = live.words().get();
            if (words != null && !words.isBlank()) {
                found.putIfAbsent(live.key().get(), words);
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
