package app.latchkey.app;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** What can be read on the screen and neither comes from the bundles, in brackets, nor is somebody's value. */
final class Foreign {

    /** Names, keys of the keyboard, amounts, currencies, addresses, keys, dates and numbers are the same in every language. */
    private static final Pattern VALUE = Pattern.compile(
            "Gridbot.*|connect okx|Ctrl\\+[A-Z]|[A-Z]{3,4}|[+-]?[0-9.]+( [A-Z]{3,4})?|[•]+|http://.*|/.*vault.latchkey"
                    + "|0badc0de.*|in the cellar|runs in the cellar|[0-9/:,\\s\\u202f]+[AP]M|[A-Z][a-z]{2} [0-9:,\\s\\u202f]+[AP]M");

    private Foreign() {}

    static List<String> texts() {
        return Eyes.shown()
                .flatMap(Foreign::textsOf)
                .filter(text ->
                        !text.isBlank() && !isOurs(text) && !VALUE.matcher(text).matches())
                .distinct()
                .toList();
    }

    private static boolean isOurs(String text) {
        return text.startsWith("⟦") && text.endsWith("⟧");
    }

    private static Stream<String> textsOf(Node node) {
        var own =
                switch (node) {
                    case TextInputControl input -> ofNullable(input.getPromptText());
                    case Labeled labeled -> ofNullable(labeled.getText());
                    case TableView<?> table -> table.getColumns().stream().map(TableColumnBase::getText);
                    case MenuBar bar -> bar.getMenus().stream().flatMap(Foreign::itemsOf);
                    default -> Stream.<String>empty();
                };
        return Stream.of(own, spoken(node), hidden(node)).flatMap(texts -> texts);
    }

    private static Stream<String> spoken(Node node) {
        return Stream.of(node.getAccessibleText(), node.getAccessibleHelp(), node.getAccessibleRoleDescription())
                .flatMap(Foreign::ofNullable);
    }

    private static Stream<String> hidden(Node node) {
        if (!(node instanceof Control control)) {
            return Stream.empty();
        }
        var tooltip = control.getTooltip() == null
                ? Stream.<String>empty()
                : ofNullable(control.getTooltip().getText());
        ContextMenu menu = control.getContextMenu();
        var items =
                menu == null ? Stream.<String>empty() : menu.getItems().stream().flatMap(Foreign::itemsOf);
        return Stream.concat(tooltip, items);
    }

    private static Stream<String> itemsOf(MenuItem item) {
        var below =
                item instanceof Menu menu ? menu.getItems().stream().flatMap(Foreign::itemsOf) : Stream.<String>empty();
        return Stream.concat(ofNullable(item.getText()), below);
    }

    private static Stream<String> ofNullable(@Nullable String text) {
        return text == null ? Stream.empty() : Stream.of(text);
    }
}
