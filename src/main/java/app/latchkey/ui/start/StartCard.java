package app.latchkey.ui.start;

import app.latchkey.ui.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The card in the middle of the window that every screen before the vault is open consists of. */
class StartCard extends StackPane {

    private final VBox card = new VBox();

    StartCard(Texts texts, Feather icon) {
        getStyleClass().add("start");
        var title = new Label(texts.get("title"));
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        var lead = new Label(texts.get("lead"));
        lead.getStyleClass().add("page-lead");
        lead.setWrapText(true);
        var sign = new FontIcon(icon);
        sign.getStyleClass().add("start-icon");
        card.getStyleClass().add("start-card");
        card.setMaxHeight(USE_PREF_SIZE);
        card.getChildren().addAll(sign, title, lead);
        getChildren().add(card);
    }

    /** Adds parts below what is there, in order. */
    final void show(Node... parts) {
        card.getChildren().addAll(parts);
    }

    /** For a card that holds two things side by side. */
    final void wide() {
        card.getStyleClass().add("wide");
    }
}
