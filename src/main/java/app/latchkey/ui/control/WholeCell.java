package app.latchkey.ui.control;

import javafx.application.Platform;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A table cell that is never cut: its column has at least the room that the widest one seen so far needs. */
final class WholeCell<R> extends TableCell<R, String> {

    private final Text ruler = new Text();

    WholeCell() {
        textProperty().subscribe(_ -> askForRoom());
        fontProperty().subscribe(_ -> askForRoom());
        insetsProperty().subscribe(_ -> askForRoom());
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        setText(empty ? null : text);
    }

    /** Columns do not change while their cells are being laid out. */
    private void askForRoom() {
        var column = getTableColumn();
        if (column == null || getText() == null) {
            return;
        }
        ruler.setFont(getFont());
        ruler.setText(getText());
        double needed = Math.ceil(ruler.getLayoutBounds().getWidth() + snappedLeftInset() + snappedRightInset());
        if (needed > column.getMinWidth()) {
            Platform.runLater(() -> column.setMinWidth(Math.max(needed, column.getMinWidth())));
        }
    }
}
