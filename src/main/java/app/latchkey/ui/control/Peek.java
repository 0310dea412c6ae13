package app.latchkey.ui.control;

import app.latchkey.ui.Texts;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A secret field whose characters can be looked at for a while, and as long as the window has the focus. */
public final class Peek extends StackPane {

    private static final Duration LONGEST = Duration.seconds(20);
    private static final double LEFT = 11;

    private static final PseudoClass PEEKED = PseudoClass.getPseudoClass("peeked");

    private final SecretText secret;
    private final SecretField field;
    private final SecretPainting painting = new SecretPainting(LEFT);

    private final ToggleButton toggle = new ToggleButton();
    private final PauseTransition hide = new PauseTransition(LONGEST);

    public Peek(SecretText secret, SecretField field, Texts texts) {
        this.secret = secret;
        this.field = field;
        getStyleClass().add("peek");
        getChildren().addAll(field, painting);

        toggle.getStyleClass().add("peek-toggle");
        toggle.selectedProperty().subscribe(shown -> show(shown, texts));
        hide.setOnFinished(_ -> toggle.setSelected(false));
        secret.revision().subscribe(_ -> paint());
        WindowFocus.whenLost(this, () -> toggle.setSelected(false));
    }

    public SecretField field() {
        return field;
    }

    /** Shows and hides; hides by itself after a while. */
    public ToggleButton toggle() {
        return toggle;
    }

    private void show(boolean shown, Texts texts) {
        toggle.setText(texts.get(shown ? "control.hide" : "control.show"));
        toggle.setGraphic(new FontIcon(shown ? Feather.EYE_OFF : Feather.EYE));
        field.pseudoClassStateChanged(PEEKED, shown);
        if (shown) {
            hide.playFromStart();
        } else {
            hide.stop();
        }
        paint();
    }

    private void paint() {
        if (toggle.isSelected()) {
            painting.show(secret);
        } else {
            painting.hide();
        }
    }
}
