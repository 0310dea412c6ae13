package app.latchkey.ui.accounts;

import app.latchkey.ui.control.SecretPainting;
import app.latchkey.ui.password.RevealViewModel;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** A secret among the values of a connection: dots, or while it may be seen, its characters. */
final class SecretCell extends StackPane {

    /** As many whatever it holds, so that they tell nothing. */
    private static final String DOTS = "•".repeat(12);

    SecretCell(RevealViewModel<KeptSecret> model, KeptSecret which) {
        getStyleClass().add("secret-cell");
        var dots = new Label(DOTS);
        dots.getStyleClass().add("mono");
        var painting = new SecretPainting(0);
        getChildren().addAll(dots, painting);
        model.shown().subscribe(now -> {
            boolean shown = now.equals(Optional.of(which));
            dots.setVisible(!shown);
            if (shown) {
                painting.show(model.text());
            } else {
                painting.hide();
            }
        });
    }
}
