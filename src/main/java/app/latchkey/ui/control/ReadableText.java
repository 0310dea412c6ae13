package app.latchkey.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** What on a window is there to be read: its sentences, facts and tables, not its buttons and not what is typed. */
final class ReadableText {

    /** More than anybody pastes; a longer table is exported. */
    private static final int MOST_ROWS = 1_000;

    private ReadableText() {}

    /** The letters of the sentence that lies there, if one does. */
    static Optional<Text> at(@Nullable Node picked) {
        return Stream.iterate(picked, Objects::nonNull, Node::getParent)
                .filter(Control.class::isInstance)
                .findFirst()
                .filter(control -> control instanceof Label && !isCommand(control))
                .flatMap(label -> lettersOf((Label) label));
    }

    /** Everything that can be read below this node, in its order. */
    static String all(Node root) {
        var lines = new ArrayList<String>();
        collect(root, lines);
        return String.join("\n", lines);
    }

    /** The chosen rows, a line for each, with tabs between their cells. */
    static <R> String chosen(TableView<R> table) {
        return table.getSelectionModel().getSelectedItems().stream()
                .map(row -> line(table, row))
                .collect(Collectors.joining("\n"));
    }

    private static Optional<Text> lettersOf(Label label) {
        return label.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text && !(child instanceof FontIcon))
                .map(Text.class::cast)
                .filter(text -> !text.getText().isBlank())
                .findFirst();
    }

    private static boolean isCommand(Node node) {
        return Stream.iterate(node.getParent(), Objects::nonNull, Node::getParent)
                .anyMatch(around -> around instanceof ButtonBase || around instanceof MenuBar);
    }

    private static void collect(Node node, List<String> lines) {
        if (!node.isVisible() || node instanceof MenuBar || node instanceof ButtonBase) {
            return;
        }
        switch (node) {
            case Label label -> lettersOf(label).map(Text::getText).ifPresent(lines::add);
            case TableView<?> table -> addAll(table, lines);
            case ListCell<?> cell when !cell.isEmpty() -> lines.add(cell.getText());
            case TextInputControl field when !field.isEditable() -> lines.add(field.getText());
            case TextInputControl _ -> {} // what somebody typed is theirs
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(child -> collect(child, lines));
            default -> {}
        }
    }

    /** Of a table that reads its rows as they come into sight, those that are there. */
    private static <R> void addAll(TableView<R> table, List<String> lines) {
        table.getItems().stream()
                .limit(MOST_ROWS)
                .map(row -> line(table, row))
                .filter(line -> !line.isBlank())
                .forEach(lines::add);
    }

    private static <R> String line(TableView<R> table, R row) {
        return table.getColumns().stream()
                .map(column -> String.valueOf(column.getCellData(row)))
                .collect(Collectors.joining("\t"));
    }
}
