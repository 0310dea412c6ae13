package app.latchkey.ui.control;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * Something at the window's right edge, over whatever screen is shown, which stays in use meanwhile. The keyboard comes
 * along when it opens, and goes back to where it was; Escape closes it.
 */
public abstract class Drawer extends VBox {

    private final BooleanProperty open;
    private final Label title = new Label();
    private final HBox heading;
    private final Button close;
    private Optional<Node> before = Optional.empty();

    /**
     * @param closeWord what its button to close it says
     * @param open whether it is shown
     */
    protected Drawer(String closeWord, BooleanProperty open) {
        this.open = open;
        getStyleClass().add("drawer");
        setAccessibleRole(AccessibleRole.PARENT);
        title.getStyleClass().add("drawer-title");
        title.setWrapText(true);
        Announcer.live(title);
        accessibleTextProperty().bind(title.textProperty());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        close = Actions.button(closeWord, Feather.X, () -> open.set(false));
        close.setMinWidth(USE_PREF_SIZE);
        heading = new HBox(title, gap, close);
        heading.getStyleClass().add("drawer-heading");
        getChildren().add(heading);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                open.set(false);
            }
        });
    }

    /** Fills it, from its end on: what it holds has to be there before it may open. */
    protected final void fill(Node... parts) {
        getChildren().addAll(parts);
        open.subscribe(this::appear);
    }

    protected final void entitle(String words) {
        title.setText(words);
    }

    /** Adds a button before the one that closes it. */
    protected final void action(Button button) {
        heading.getChildren().add(heading.getChildren().size() - 1, button);
    }

    /** What of it scrolls. */
    protected static ScrollPane scrolling(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    /** Where the keyboard goes when it opens. */
    protected Node first() {
        return close;
    }

    private void appear(boolean shown) {
        Shown.only(shown, this);
        if (getScene() == null) {
            return;
        }
        if (shown) {
            before = Optional.ofNullable(getScene().getFocusOwner());
            applyCss();
            first().requestFocus();
        } else {
            before.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
            before = Optional.empty();
        }
    }
}
