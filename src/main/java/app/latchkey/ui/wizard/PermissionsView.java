package app.latchkey.ui.wizard;

import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.Wrapped;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The permissions step: which purpose and which boxes to choose on OKX, what to leave alone, and why. */
final class PermissionsView extends StepView<SimpleStep> {

    PermissionsView(SimpleStep model, Texts all) {
        super(model, all, "wizard.permissions");
        var purposes = table();
        addRow(purposes, "purpose.own", Feather.CHECK_CIRCLE, "permission-on");
        addRow(purposes, "purpose.app", Feather.CIRCLE, "permission-off");
        var permissions = table();
        addRow(permissions, "read", Feather.CHECK_SQUARE, "permission-on");
        addRow(permissions, "trade", Feather.CHECK_SQUARE, "permission-on");
        addRow(permissions, "withdraw", Feather.SQUARE, "permission-off");
        show(
                heading("purpose"),
                purposes,
                heading("permissions"),
                permissions,
                notice(Notice.Kind.INFO, "transfer"),
                notice(Notice.Kind.CAUTION, "all"));
    }

    private static GridPane table() {
        var table = new GridPane();
        table.getStyleClass().add("permission-table");
        return table;
    }

    private Node heading(String name) {
        var heading = Wrapped.text(texts.get(name + ".heading"));
        heading.getStyleClass().add("field-label");
        return heading;
    }

    private void addRow(GridPane table, String permission, Feather icon, String style) {
        var own = texts.of(permission);
        var box = new FontIcon(icon);
        box.getStyleClass().add(style);
        var name = new Label(own.get("name"), box);
        name.getStyleClass().add("permission-name");
        name.setMinWidth(Label.USE_PREF_SIZE);
        var state = new Label(own.get("state"));
        state.getStyleClass().add(style);
        state.setMinWidth(Label.USE_PREF_SIZE);
        table.addRow(table.getRowCount(), name, state, Wrapped.text(own.get("why")));
    }
}
