package app.latchkey.ui.control;

import app.latchkey.ui.Loading;
import app.latchkey.ui.Texts;
import javafx.scene.layout.VBox;

/** Says that something could not be read, and offers to try again; takes neither room nor time while all is well. */
public final class TryAgain extends VBox {

    public TryAgain(Texts all, Loading<?> loading) {
        Shown.during(loading.failed(), this);
        loading.failed().subscribe(failed -> {
            if (failed && getChildren().isEmpty()) {
                var texts = all.of("control.loading");
                var again = Actions.button(texts.get("again"), loading::begin);
                getChildren().add(new Notice(Notice.Kind.DANGER, texts.get("failed")).with(again));
            }
        });
    }
}
