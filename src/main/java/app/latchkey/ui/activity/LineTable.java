package app.latchkey.ui.activity;

import app.latchkey.funds.ActivityFilter;
import app.latchkey.funds.ActivityLine;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Tables;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The activity's lines. All rows are equally high, so that it is known where each of a hundred thousand stands. */
final class LineTable extends TableView<Slot> {

    private static final double ROW_HEIGHT = 34;
    private static final int SIGN = 14;

    private final ActivityViewModel model;
    private Optional<ActivityFilter> shown = Optional.empty();
    private boolean isFollowing;

    /** @param scale how large the text is, against what is usual */
    LineTable(ActivityViewModel model, LineWords words, Texts texts, Node empty, ObservableValue<Double> scale) {
        this.model = model;
        setAccessibleText(texts.get("title"));
        // the account comes last and gives way first: with large text the last ones may have to be scrolled to
        getColumns()
                .setAll(List.of(
                        Tables.whole(column(texts.get("column.when"), 165, 132, words::when, "")),
                        Tables.whole(mono(column(texts.get("column.amount"), 155, 124, words::amount, ""))),
                        Tables.whole(
                                column(texts.get("column.state"), 120, 96, words::state, LineState.BLANK),
                                LineTable::sign),
                        column(texts.get("column.way"), 145, 142, words::way, ""),
                        column(texts.get("column.account"), 100, 76, words::account, "")));
        Tables.scale(this, scale);
        fixedCellSizeProperty().bind(scale.map(now -> ROW_HEIGHT * now));
        setPlaceholder(empty);
        setRowFactory(_ -> new Row());
        addEventFilter(MouseEvent.MOUSE_PRESSED, LineTable::keepWidths);
    }

    /** Shows the lines there are, from now on. */
    void fill() {
        model.lines().subscribe(now -> follow(() -> show(now)));
        model.selected().subscribe(slot -> slot.ifPresent(this::select));
        getSelectionModel().selectedItemProperty().subscribe(slot -> {
            if (!isFollowing) {
                model.selected().set(Optional.ofNullable(slot));
            }
        });
    }

    private void select(Slot slot) {
        if (getSelectionModel().getSelectedItem() != slot) {
            follow(() -> getSelectionModel().clearAndSelect(slot.index()));
        }
    }

    /**
     * The lines in sight stay where they are while others come on top of them; whoever is at the top sees the new ones. What
     * was asked for anew begins at its top.
     */
    private void show(Lines now) {
        var asked = Optional.of(model.choice().filter().getValue());
        boolean goesOn = asked.equals(shown);
        shown = asked;
        int growth = now.size() - getItems().size();
        var top = flow().map(VirtualFlow::getFirstVisibleCell);
        int first = top.map(row -> row.getIndex()).orElse(0);
        double hidden = top.map(row -> -row.getLayoutY()).orElse(0.0);
        setItems(now);
        boolean isAtTop = first == 0 && hidden == 0;
        if (!goesOn || isAtTop) {
            scrollTo(0);
        } else {
            scrollTo(Math.max(0, first + growth));
            flow().ifPresent(flow -> flow.scrollPixels(hidden));
        }
    }

    private Optional<VirtualFlow<?>> flow() {
        return Optional.ofNullable((VirtualFlow<?>) lookup(".virtual-flow"));
    }

    /** A change that comes from the model; what the table lets go of on the way is no choice of the user's. */
    private void follow(Runnable change) {
        isFollowing = true;
        change.run();
        isFollowing = false;
    }

    /** @param blank stands there until the line was read */
    private static <V> TableColumn<Slot, V> column(
            String title, double width, double least, Function<ActivityLine, V> value, V blank) {
        var column = new TableColumn<Slot, V>(title);
        column.setPrefWidth(width);
        column.setMinWidth(least);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                row -> row.getValue().line().map(line -> line.map(value).orElse(blank)));
        return column;
    }

    private static TableColumn<Slot, String> mono(TableColumn<Slot, String> column) {
        column.getStyleClass().add("mono-column");
        return column;
    }

    private static Optional<Node> sign(LineState state) {
        return state.sign().map(kind -> {
            var sign = new FontIcon(kind.icon());
            sign.setIconSize(SIGN);
            sign.getStyleClass().add("sign-" + kind.name().toLowerCase(Locale.ROOT));
            return sign;
        });
    }

    /** A double click between two headers would look at every line there is, to find the widest. */
    private static void keepWidths(MouseEvent event) {
        boolean isBetweenHeaders = event.getTarget() instanceof Rectangle;
        if (isBetweenHeaders && event.getClickCount() > 1) {
            event.consume();
        }
    }

    /** Says what comes into sight. */
    private final class Row extends TableRow<Slot> {

        @Override
        protected void updateItem(@Nullable Slot slot, boolean empty) {
            super.updateItem(slot, empty);
            if (slot != null && !empty) {
                model.want(slot);
            }
        }
    }
}
