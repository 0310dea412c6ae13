package app.latchkey.ui.control;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;

/** Columns and rows as every table here has them. */
public final class Tables {

    private Tables() {}

    /** A column; {@code width} is what it needs in pixels, and its share of what is left over. */
    public static <R> TableColumn<R, String> text(String title, double width, Function<R, String> value) {
        var column = new TableColumn<R, String>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        return column;
    }

    /** For keys and amounts, whose digits are compared with the eye. */
    public static <R> TableColumn<R, String> mono(String title, double width, Function<R, String> value) {
        var column = text(title, width, value);
        column.getStyleClass().add("mono-column");
        return column;
    }

    /** For sentences, which take as many lines as they need. */
    public static <R> TableColumn<R, String> wrapped(String title, double width, Function<R, String> value) {
        var column = text(title, width, value);
        column.setCellFactory(_ -> new WrappedCell<>());
        return column;
    }

    /**
     * Gives the columns of a table room for larger text.
     *
     * @param scale how large the text is, against what is usual
     */
    public static void scale(TableView<?> table, ObservableValue<Double> scale) {
        var widths = table.getColumns().stream().map(TableColumn::getPrefWidth).toList();
        scale.subscribe(now -> {
            table.setColumnResizePolicy(
                    now > 1 ? TableView.UNCONSTRAINED_RESIZE_POLICY : TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
            for (int i = 0; i < widths.size(); i++) {
                var column = table.getColumns().get(i);
                column.setMinWidth(widths.get(i) * 0.8 * now);
                column.setPrefWidth(widths.get(i) * now);
            }
        });
    }

    /** A row that a double click opens. */
    public static <R> TableRow<R> row(Runnable open) {
        var row = new TableRow<R>();
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty()) {
                open.run();
            }
        });
        return row;
    }
}
