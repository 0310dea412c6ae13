package app.latchkey.ui.control;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.canvas.Canvas;
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
        requestLayout();
        paint();
    }

    /** Paints nothing any more. */
    public void hide() {
        shown = Optional.empty();
        requestLayout();
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
        shown.ifPresent(secret -> {
            pen.setFont(font());
            pen.setFill(ink.getTextFill());
            write(secret, canvas.getWidth(), (c, column, row) -> pen.fillText(String.valueOf(c), column, row));
        });
    }

    /** More lines take more room, in a narrower page even more. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (shown.isEmpty() || width <= 0) {
            return 0;
        }
        double room = width - snappedLeftInset() - snappedRightInset();
        double last = write(shown.get(), room, (_, _, _) -> {});
        return snappedTopInset() + last + snappedBottomInset();
    }

    private interface Pen {

        /**
         * @param column how far to the right, in pixels
         * @param row how far down it stands, in pixels
         */
        void write(char c, double column, double row);
    }

    private Font font() {
        return Font.font("JetBrains Mono", ink.getFont().getSize());
    }

    /** How far down it comes, in pixels. */
    private double write(SecretText secret, double width, Pen pen) {
        var font = font();
        var measure = new Text("0");
        measure.setFont(font);
        double step = measure.getLayoutBounds().getWidth();
        double line = font.getSize() * LINE;
        int room = Math.max(1, (int) (width / step));
        int column = 0;
        int row = 1;
        for (int i = 0; i < secret.length(); i++) {
            char c = secret.at(i);
            if (c == '\n' || column == room) {
                column = 0;
                row++;
            }
            if (c >= ' ') {
                pen.write(c, column * step, row * line);
                column++;
            }
        }
        return (row + 1) * line;
    }
}
