package app.latchkey.ui.start;

import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Announcer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The card in the middle of the window that every screen before the vault is open consists of; scrolls when it must. */
class StartCard extends ScrollPane {

    private final VBox card = new VBox();

    StartCard(Texts texts, Feather icon) {
        getStyleClass().add("start-scroll");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);

        var title = new Label(texts.get("title"), new FontIcon(icon));
        title.getStyleClass().addAll("page-title", "start-title");
        var lead = new Label(texts.get("lead"));
        lead.getStyleClass().add("page-lead");
        Announcer.live(title);
        for (var label : new Label[] {title, lead}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        card.getStyleClass().add("start-card");
        card.setMaxHeight(USE_PREF_SIZE);
        card.setMinHeight(USE_PREF_SIZE);
        card.getChildren().addAll(title, lead);
        var backdrop = new StackPane(card);
        backdrop.getStyleClass().add("start");
        setContent(backdrop);
    }

    /** Adds parts below what is there, in order. */
    final void show(Node... parts) {
        card.getChildren().addAll(parts);
    }

    /** For a card that holds two things side by side. */
    final void wide() {
        card.getStyleClass().add("wide");
    }

    /** Puts the keyboard there; the card's nodes are brought into the window first. */
    final void focus(Node part) {
        applyCss();
        part.requestFocus();
    }
}
