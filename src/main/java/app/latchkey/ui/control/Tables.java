package app.latchkey.ui.control;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;

/** Columns and rows as every table here has them. */
public final class Tables {

    /** What a column needs at least, against what it gets where there is room. */
    private static final double LEAST = 0.9;

    /** Rows beyond the last in sight are scrolled to with a bar that takes this much. */
    private static final double SCROLL_BAR = 18;

    private Tables() {}

    /** A column; {@code width} is what it needs in pixels, and its share of what is left over. */
    public static <R> TableColumn<R, String> text(String title, double width, Function<R, String> value) {
        var column = new TableColumn<R, String>(title);
        column.setPrefWidth(width);
        column.setMinWidth(width * LEAST);
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

    /** The same column, never narrower than what stands in it. */
    public static <R> TableColumn<R, String> whole(TableColumn<R, String> column) {
        return whole(column, _ -> Optional.empty());
    }

    /** The same with a sign before the words of some cells. */
    public static <R, T> TableColumn<R, T> whole(TableColumn<R, T> column, Function<T, Optional<Node>> sign) {
        column.setCellFactory(_ -> new WholeCell<>(sign));
        return column;
    }

    /**
     * Gives the columns of a table room for larger text.
     *
     * @param scale how large the text is, against what is usual
     */
    public static <R> void scale(TableView<R> table, ObservableValue<Double> scale) {
        table.getColumns().forEach(column -> {
            double least = column.getMinWidth();
            double usual = column.getPrefWidth();
            scale.subscribe(now -> {
                column.setMinWidth(least * now);
                column.setPrefWidth(usual * now);
            });
            column.minWidthProperty().subscribe(_ -> fit(table));
        });
        table.widthProperty().subscribe(_ -> fit(table));
    }

    /** Columns share the width of their table; only where it is too narrow for all of them they have to be scrolled to. */
    private static <R> void fit(TableView<R> table) {
        double least = table.getColumns().stream()
                .mapToDouble(TableColumn::getMinWidth)
                .sum();
        table.setColumnResizePolicy(
                least + SCROLL_BAR > table.getWidth()
                        ? TableView.UNCONSTRAINED_RESIZE_POLICY
                        : TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getColumnResizePolicy().call(new TableView.ResizeFeatures<>(table, null, 0.0));
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
