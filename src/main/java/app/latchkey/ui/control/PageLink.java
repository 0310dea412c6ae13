package app.latchkey.ui.control;

import app.latchkey.ui.Clips;
import app.latchkey.ui.PageOpening;
import app.latchkey.ui.Texts;
import java.net.URI;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A page outside the app: a button that opens it and says what came of it, and its address to read, compare and copy. */
public final class PageLink extends VBox {

    private final Button open;

    private PageLink(Texts all, Clips clips, Texts texts, PageOpening opening) {
        getStyleClass().add("page-link");
        var address = new TextField();
        address.setEditable(false);
        address.getStyleClass().addAll("mono", "address");
        address.setAccessibleText(texts.get("address"));
        address.textProperty().bind(opening.page().map(URI::toString));
        HBox.setHgrow(address, Priority.ALWAYS);
        var copy = new CopyButton(all, texts.get("address"), () -> clips.copy(address.getText()));
        this.open = Actions.button(texts.get("open"), Feather.EXTERNAL_LINK, opening::open);
        var done = Announcer.live(new Label());
        done.getStyleClass().add("field-message");
        done.setWrapText(true);
        done.textProperty().bind(opening.done().map(said -> said.map(message -> message.in(all))
                .orElse("")));
        // what came of it has its place beside the button, so that nothing below moves when it is told
        getChildren().addAll(line(this.open, done), line(address, copy), new ProblemLine(all, opening.problem()));
    }

    private static HBox line(Node... parts) {
        var line = new HBox(parts);
        line.getStyleClass().add("field-line");
        return line;
    }

    /** Where the keyboard enters. */
    public Button first() {
        return open;
    }

    /** Makes links that share texts and clipboard. */
    public record Factory(Texts all, Clips clips) {

        /**
         * A link to one page.
         *
         * @param texts {@code open} for the button, {@code address} for what the address is called
         */
        public PageLink to(Texts texts, PageOpening opening) {
            return new PageLink(all, clips, texts, opening);
        }
    }
}
