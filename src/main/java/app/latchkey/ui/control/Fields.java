package app.latchkey.ui.control;

import app.latchkey.ui.Message;
import java.util.Optional;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Text controls bound to what they edit. */
public final class Fields {

    private Fields() {}

    public static TextField text(Property<String> text) {
        var field = new TextField();
        field.textProperty().bindBidirectional(text);
        return field;
    }

    /** Several lines; Tab leaves it, as every other field. */
    public static TextArea area(Property<String> text, int rows) {
        var area = new TextArea();
        area.textProperty().bindBidirectional(text);
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                event.consume();
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
        return area;
    }

    /** For fields that take anything. */
    public static ObservableValue<Optional<Message>> neverWrong() {
        return new SimpleObjectProperty<>(Optional.empty());
    }
}
