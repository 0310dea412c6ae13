package app.latchkey.ui.control;

import app.latchkey.ui.Clips;
import app.latchkey.ui.Texts;
import java.text.BreakIterator;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexRange;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/**
 * Lets the user mark every sentence of a window with the mouse and copy it, which JavaFX knows for fields alone: by
 * dragging, by a double click for a word, by the menu of the right button, by the key for copying. The same key copies
 * the chosen row of a table. For the FX thread only.
 */
public final class TextSelection {

    private final Scene scene;
    private final Clips clips;
    private final ContextMenu menu = new ContextMenu();
    private final Path mark = new Path();
    private Optional<Text> marked = Optional.empty();
    private IndexRange range = new IndexRange(0, 0);
    private int anchor;

    private TextSelection(Scene scene, Texts all, Clips clips) {
        this.scene = scene;
        this.clips = clips;
        var texts = all.of("control.text");
        mark.getStyleClass().add("text-selection");
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        var copy = new MenuItem(texts.get("copy"));
        copy.setOnAction(_ -> copyMarked());
        menu.getItems().setAll(copy);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::begin);
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        scene.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::offer);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::copyByKey);
    }

    /** From now on, whatever the window shows. */
    public static void on(Scene scene, Texts all, Clips clips) {
        new TextSelection(scene, all, clips);
    }

    /** Copies everything that can be read below this node; for those who use no mouse. */
    public static void copyAll(Node root, Clips clips) {
        clips.copy(ReadableText.all(root));
    }

    private void begin(MouseEvent event) {
        menu.hide();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        clear();
        ReadableText.at(event.getPickResult().getIntersectedNode()).ifPresent(text -> {
            int at = letterAt(text, event);
            marked = Optional.of(text);
            anchor = at;
            switch (event.getClickCount()) {
                case 1 -> {}
                case 2 -> show(text, wordAt(text.getText(), at));
                default -> show(text, new IndexRange(0, text.getText().length()));
            }
        });
    }

    private void drag(MouseEvent event) {
        marked.filter(text -> event.isPrimaryButtonDown() && scene.equals(text.getScene()))
                .ifPresent(text -> show(text, IndexRange.normalize(anchor, letterAt(text, event))));
    }

    private void offer(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            return;
        }
        ReadableText.at(event.getPickResult().getIntersectedNode()).ifPresent(text -> {
            if (range.getLength() == 0 || marked.filter(text::equals).isEmpty()) {
                clear();
                show(text, new IndexRange(0, text.getText().length()));
            }
            menu.show(text, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    private void copyByKey(KeyEvent event) {
        if (!event.isShortcutDown() || event.getCode() != KeyCode.C || event.isShiftDown() || event.isAltDown()) {
            return;
        }
        var focused = scene.getFocusOwner();
        if (focused instanceof TextInputControl field && field.getSelection().getLength() > 0) {
            return;
        }
        if (range.getLength() > 0 && marked.filter(this::isStillThere).isPresent()) {
            copyMarked();
            event.consume();
        } else if (focused instanceof TableView<?> table
                && !table.getSelectionModel().isEmpty()) {
            clips.copy(ReadableText.chosen(table));
            event.consume();
        }
    }

    private void copyMarked() {
        marked.ifPresent(text -> clips.copy(text.getText().substring(range.getStart(), range.getEnd())));
    }

    /** The mark lies in the pane around the sentence, so that it is scrolled and cut off together with it. */
    private void show(Text text, IndexRange letters) {
        clear();
        marked = Optional.of(text);
        range = letters;
        paneAround(text).ifPresent(pane -> {
            var place = pane.sceneToLocal(text.localToScene(Point2D.ZERO));
            mark.getElements().setAll(text.rangeShape(letters.getStart(), letters.getEnd()));
            mark.setTranslateX(place.getX());
            mark.setTranslateY(place.getY());
            pane.getChildren().add(mark);
        });
    }

    private void clear() {
        if (mark.getParent() instanceof Pane pane) {
            pane.getChildren().remove(mark);
        }
        marked = Optional.empty();
        range = new IndexRange(0, 0);
    }

    private static int letterAt(Text text, MouseEvent event) {
        return text.hitTest(text.sceneToLocal(event.getSceneX(), event.getSceneY()))
                .getInsertionIndex();
    }

    private static IndexRange wordAt(String text, int at) {
        var words = BreakIterator.getWordInstance();
        words.setText(text);
        int end = words.following(Math.min(at, text.length() - 1));
        return new IndexRange(words.previous(), end);
    }

    private boolean isStillThere(Text text) {
        return scene.equals(text.getScene()) && range.getEnd() <= text.getText().length();
    }

    private static Optional<Pane> paneAround(Node node) {
        for (var around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof Pane pane) {
                return Optional.of(pane);
            }
        }
        return Optional.empty();
    }
}
