package app.latchkey.ui.wizard;

import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Notice;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The permissions step: what to tick on OKX, what to leave alone, and why. */
final class PermissionsView extends StepView<SimpleStep> {

    PermissionsView(SimpleStep model, Texts all) {
        super(model, all, "wizard.permissions");
        var table = new GridPane();
        table.getStyleClass().add("permission-table");
        addRow(table, 0, "read", Feather.CHECK_SQUARE, "permission-on");
        addRow(table, 1, "trade", Feather.CHECK_SQUARE, "permission-on");
        addRow(table, 2, "withdraw", Feather.SQUARE, "permission-off");
        show(
                table,
                new Notice(Notice.Kind.INFO, texts.get("transfer")),
                new Notice(Notice.Kind.CAUTION, texts.get("all")));
    }

    private void addRow(GridPane table, int row, String permission, Feather icon, String style) {
        var own = texts.of(permission);
        var box = new FontIcon(icon);
        box.getStyleClass().add(style);
        var name = new Label(own.get("name"), box);
        name.getStyleClass().add("permission-name");
        name.setMinWidth(Label.USE_PREF_SIZE);
        var state = new Label(own.get("state"));
        state.getStyleClass().add(style);
        state.setMinWidth(Label.USE_PREF_SIZE);
        var why = new Label(own.get("why"));
        why.setWrapText(true);
        table.addRow(row, name, state, why);
    }
}
