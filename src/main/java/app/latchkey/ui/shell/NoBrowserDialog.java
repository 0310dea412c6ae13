package app.latchkey.ui.shell;

import app.latchkey.ui.Clips;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.CopyButton;
import java.net.URI;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** A page was asked for from the menu, and no browser could be started: its address, to take it there by hand. */
final class NoBrowserDialog {

    private NoBrowserDialog() {}

    static void show(Window owner, Texts all, Clips clips, URI page) {
        var texts = all.of("control.page");
        var close = new ButtonType(all.get("control.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        var alert = new Alert(Alert.AlertType.WARNING, "", close);
        alert.initOwner(owner);
        alert.setTitle(all.get("app.name"));
        alert.setHeaderText(texts.get("title"));
        var words = new Label(texts.get("noBrowser"));
        words.setWrapText(true);
        var address = new TextField(page.toString());
        address.setEditable(false);
        address.setAccessibleText(texts.get("address"));
        HBox.setHgrow(address, Priority.ALWAYS);
        var line = new HBox(address, new CopyButton(all, texts.get("address"), () -> clips.copy(page.toString())));
        line.getStyleClass().add("field-line");
        var body = new VBox(words, line);
        body.getStyleClass().add("notices");
        alert.getDialogPane().setContent(body);
        alert.show();
    }
}
