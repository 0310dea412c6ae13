package app.latchkey.ui.control;

import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Several lines with secrets in them to look at, painted as {@link SecretPainting} paints one: one character at a time,
 * in no node's text. A line that is too long goes on in the next.
 */
public final class SecretPage extends Region {

    private static final double LINE = 1.4;

    private final Canvas canvas = new Canvas();

    /** Never seen: carries the theme's font size and text colour to the canvas. */
    private final Label ink = new Label();

    private Optional<SecretText> shown = Optional.empty();

    public SecretPage() {
        getStyleClass().add("secret-page");
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
        canvas.relocate(snappedLeftInset(), snappedTopInset());
        canvas.setWidth(getWidth() - snappedLeftInset() - snappedRightInset());
        canvas.setHeight(getHeight() - snappedTopInset() - snappedBottomInset());
        paint();
    }

    private void paint() {
        var pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        shown.ifPresent(secret -> write(secret, pen));
    }

    private void write(SecretText secret, GraphicsContext pen) {
        var font = Font.font("JetBrains Mono", ink.getFont().getSize());
        var measure = new Text("0");
        measure.setFont(font);
        double step = measure.getLayoutBounds().getWidth();
        int room = Math.max(1, (int) (canvas.getWidth() / step));
        pen.setFont(font);
        pen.setFill(ink.getTextFill());
        int column = 0;
        int row = 1;
        for (int i = 0; i < secret.length(); i++) {
            char c = secret.at(i);
            if (c == '\n' || column == room) {
                column = 0;
                row++;
            }
            if (c >= ' ') {
                pen.fillText(String.valueOf(c), column * step, row * font.getSize() * LINE);
                column++;
            }
        }
    }
}
