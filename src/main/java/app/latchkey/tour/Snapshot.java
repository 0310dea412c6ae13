package app.latchkey.tour;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javafx.stage.Window;

/** A picture as pixels. */
final class Snapshot {

    private static final int OPAQUE = 0xFF;

    private final int width;
    private final int height;
    private final int[] argb;

    /** @param argb one value a pixel, row by row; kept and painted on */
    Snapshot(int width, int height, int[] argb) {
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** One value a pixel, row by row; the picture's own. */
    int[] argb() {
        return argb;
    }

    /** The window with everything that popped up over it; FX thread only. */
    static Snapshot of(Stage stage) {
        var scene = stage.getScene();
        double scale = stage.getRenderScaleX();
        var picture = of(image(scene, scale));
        for (var window : Window.getWindows()) {
            if (!window.equals(stage) && window.isShowing() && window.getScene() != null) {
                int x = (int) Math.round((left(window) - left(stage)) * scale);
                int y = (int) Math.round((top(window) - top(stage)) * scale);
                picture.lay(of(image(window.getScene(), scale)), x, y);
            }
        }
        return picture;
    }

    /** The scene as sharp as the screen shows it, transparent where a pop-up has no ground. */
    private static Image image(Scene scene, double scale) {
        var parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setViewport(new Rectangle2D(0, 0, scene.getWidth() * scale, scene.getHeight() * scale));
        return scene.getRoot().snapshot(parameters, null);
    }

    private static Snapshot of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new Snapshot(width, height, argb);
    }

    /** Puts another picture over this one, its transparent parts left out. */
    void lay(Snapshot other, int x, int y) {
        for (int row = Math.max(0, -y); row < other.height && y + row < height; row++) {
            for (int column = Math.max(0, -x); column < other.width && x + column < width; column++) {
                int at = (y + row) * width + x + column;
                argb[at] = over(other.argb[row * other.width + column], argb[at]);
            }
        }
    }

    private static int over(int above, int below) {
        int alpha = above >>> 24;
        int mixed = OPAQUE << 24;
        for (int shift = 0; shift <= 16; shift += 8) {
            int upper = above >> shift & 0xFF;
            int lower = below >> shift & 0xFF;
            mixed |= ((upper * alpha + lower * (OPAQUE - alpha)) / OPAQUE) << shift;
        }
        return mixed;
    }

    private static double left(Window window) {
        return window.getX() + window.getScene().getX();
    }

    private static double top(Window window) {
        return window.getY() + window.getScene().getY();
    }
}
