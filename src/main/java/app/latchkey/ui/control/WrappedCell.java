package app.latchkey.ui.control;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A table cell whose text wraps instead of being cut. */
final class WrappedCell<R> extends TableCell<R, String> {

    private final Label label = new Label();

    WrappedCell() {
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.textFillProperty().bind(textFillProperty());
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        label.setText(text == null ? "" : text);
        setGraphic(empty ? null : label);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = getTableColumn().getWidth() - snappedLeftInset() - snappedRightInset();
        return label.prefHeight(inner) + snappedTopInset() + snappedBottomInset();
    }
}
