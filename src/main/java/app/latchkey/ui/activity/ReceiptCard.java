package app.latchkey.ui.activity;

import app.latchkey.ui.Clips;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.CopyButton;
import app.latchkey.ui.control.Shown;
import app.latchkey.ui.control.Wrapped;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Everything that is known about the selected line, to be read and to be copied. */
final class ReceiptCard extends VBox {

    ReceiptCard(ActivityViewModel model, LineWords words, Clips clips, Texts all) {
        getStyleClass().add("receipt-card");
        var name = all.get("activity.receipt.title");
        var title = new Label(name);
        title.getStyleClass().add("card-title");
        var copy = new CopyButton(
                all,
                name,
                () -> model.selectedLine().getValue().map(words::receipt).ifPresent(clips::copy));
        var top = new HBox(title, copy);
        top.getStyleClass().add("receipt-line");
        var text = Wrapped.text("");
        text.getStyleClass().add("receipt-text");
        text.textProperty()
                .bind(model.selectedLine().map(line -> line.map(words::receipt).orElse("")));
        Shown.during(model.selectedLine().map(Optional::isPresent), this);
        getChildren().addAll(top, text);
    }
}
