package app.latchkey.ui.control;

import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * A secret to look at. Its characters are painted one by one, so that no text layout keeps the whole, and no node that a
 * screen reader or a test could ask has it as text.
 */
public final class SecretPainting extends Region {

    private final Canvas canvas = new Canvas();

    /** Never seen: carries the theme's font size and text colour to the canvas. */
    private final Label ink = new Label();

    private final double left;
    private Optional<SecretText> shown = Optional.empty();

    /** @param left room before the first character, in pixels */
    public SecretPainting(double left) {
        this.left = left;
        setMouseTransparent(true);
        ink.setOpacity(0);
        ink.textFillProperty().subscribe(_ -> paint());
        ink.fontProperty().subscribe(_ -> paint());
        getChildren().addAll(ink, canvas);
    }

    /** Paints what stands there now; call it again when that changes. */
    public void show(SecretText secret) {
        shown = Optional.of(secret);
        paint();
    }

    /** Paints nothing any more. */
    public void hide() {
        shown = Optional.empty();
        paint();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        paint();
    }

    private void paint() {
        var pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (shown.isEmpty()) {
            return;
        }
        var secret = shown.get();
        var font = Font.font("JetBrains Mono", ink.getFont().getSize());
        var measure = new Text("0");
        measure.setFont(font);
        double step = measure.getLayoutBounds().getWidth();
        double base = getHeight() / 2 + font.getSize() * 0.35;
        pen.setFont(font);
        pen.setFill(ink.getTextFill());
        for (int i = 0; i < secret.length() && left + i * step < getWidth(); i++) {
            pen.fillText(String.valueOf(secret.at(i)), left + i * step, base);
        }
    }
}
