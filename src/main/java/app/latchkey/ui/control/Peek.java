package app.latchkey.ui.control;

import app.latchkey.ui.Texts;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A secret field whose characters can be looked at for a while. They are painted one by one, so that no text layout
 * keeps the whole.
 */
public final class Peek extends StackPane {

    private static final Duration LONGEST = Duration.seconds(20);
    private static final double LEFT = 11;

    private static final PseudoClass PEEKED = PseudoClass.getPseudoClass("peeked");

    private final SecretText secret;
    private final SecretField field;
    private final Canvas canvas = new Canvas();
    /** Never seen: carries the theme's text colour to the canvas. */
    private final Label ink = new Label();

    private final ToggleButton toggle = new ToggleButton();
    private final PauseTransition hide = new PauseTransition(LONGEST);

    public Peek(SecretText secret, SecretField field, Texts texts) {
        this.secret = secret;
        this.field = field;
        getStyleClass().add("peek");
        canvas.setMouseTransparent(true);
        canvas.setManaged(false);
        ink.setOpacity(0);
        ink.setManaged(false);
        ink.textFillProperty().subscribe(_ -> paint());
        getChildren().addAll(ink, field, canvas);

        toggle.getStyleClass().add("peek-toggle");
        toggle.selectedProperty().subscribe(shown -> show(shown, texts));
        hide.setOnFinished(_ -> toggle.setSelected(false));
        secret.revision().subscribe(_ -> paint());
    }

    public SecretField field() {
        return field;
    }

    /** Shows and hides; hides by itself after a while. */
    public ToggleButton toggle() {
        return toggle;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        paint();
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
        var pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (!toggle.isSelected()) {
            return;
        }
        var font = Font.font("JetBrains Mono", field.getFont().getSize());
        var measure = new Text("0");
        measure.setFont(font);
        double step = measure.getLayoutBounds().getWidth();
        double base = getHeight() / 2 + font.getSize() * 0.35;
        pen.setFont(font);
        pen.setFill(ink.getTextFill());
        for (int i = 0; i < secret.length() && LEFT + i * step < getWidth(); i++) {
            pen.fillText(String.valueOf(secret.at(i)), LEFT + i * step, base);
        }
    }
}
