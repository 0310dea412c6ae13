package app.latchkey.ui.activity;

import app.latchkey.ui.Clips;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.CopyButton;
import app.latchkey.ui.control.Shown;
import app.latchkey.ui.control.Wrapped;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Everything that is known about the selected line, to be read and to be copied. It is equally high for every line and
 * while a line is read: the list above it stands still.
 */
final class ReceiptCard extends HBox {

    ReceiptCard(ActivityViewModel model, LineWords words, Clips clips, Texts all) {
        getStyleClass().add("receipt-card");
        var name = all.get("activity.receipt.title");
        var title = new Label(name);
        title.getStyleClass().add("card-title");
        var copy = new CopyButton(
                all,
                name,
                () -> model.selectedLine().getValue().map(words::receipt).ifPresent(clips::copy));
        var text = Wrapped.text("");
        text.textProperty()
                .bind(model.selectedLine().map(line -> line.map(words::receipt).orElse("")));
        var paper = new ScrollPane(text);
        paper.setFitToWidth(true);
        paper.getStyleClass().add("receipt-text");
        HBox.setHgrow(paper, Priority.ALWAYS);
        var side = new VBox(title, copy);
        side.getStyleClass().add("receipt-side");
        Shown.during(model.lines().flatMap(Bindings::isNotEmpty), this);
        getChildren().addAll(paper, side);
    }
}
