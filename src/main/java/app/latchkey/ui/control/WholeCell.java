package app.latchkey.ui.control;

import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A table cell that is never cut: its column has at least the room that the widest one seen so far needs. */
final class WholeCell<R, T> extends TableCell<R, T> {

    private final Function<T, Optional<Node>> sign;
    private final Text ruler = new Text();

    /** @param sign what stands before the words, if anything */
    WholeCell(Function<T, Optional<Node>> sign) {
        this.sign = sign;
        graphicProperty().subscribe(_ -> askForRoom());
        textProperty().subscribe(_ -> askForRoom());
        fontProperty().subscribe(_ -> askForRoom());
        insetsProperty().subscribe(_ -> askForRoom());
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        var there = Optional.ofNullable(empty ? null : item);
        setText(there.map(Object::toString).orElse(null));
        setGraphic(there.flatMap(sign).orElse(null));
    }

    /** Columns do not change while their cells are being laid out. */
    private void askForRoom() {
        var column = getTableColumn();
        if (column == null || getText() == null) {
            return;
        }
        ruler.setFont(getFont());
        ruler.setText(getText());
        double needed =
                Math.ceil(beside() + ruler.getLayoutBounds().getWidth() + snappedLeftInset() + snappedRightInset());
        if (needed > column.getMinWidth()) {
            Platform.runLater(() -> column.setMinWidth(Math.max(needed, column.getMinWidth())));
        }
    }

    private double beside() {
        return getGraphic() == null ? 0 : getGraphic().prefWidth(-1) + getGraphicTextGap();
    }
}
