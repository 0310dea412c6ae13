package app.latchkey.app;

import app.latchkey.settings.WindowPlace;
import java.util.List;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * Knows where the window is, puts it where it was, and brings it back when the screen that it was on is gone. For the FX
 * thread.
 */
final class WindowPlacing {

    /** So much of the window's top must be on one screen, or nobody can take hold of it. */
    private static final double HOLD_WIDTH = 120;

    private static final double HOLD_HEIGHT = 30;

    private final Stage stage;
    /** Held, because a list of screens forgets listeners that nobody else knows. */
    private final ListChangeListener<Screen> screensChanged = _ -> Platform.runLater(this::bringBack);
    /** Where the window is when it does not fill the screen. */
    private Rectangle2D loose = Rectangle2D.EMPTY;

    WindowPlacing(Stage stage) {
        this.stage = stage;
        stage.xProperty().subscribe(this::moved);
        stage.yProperty().subscribe(this::moved);
        stage.widthProperty().subscribe(this::moved);
        stage.heightProperty().subscribe(this::moved);
        Screen.getScreens().addListener(screensChanged);
    }

    /** Before the window is shown. */
    void restore(WindowPlace place) {
        move(reachable(new Rectangle2D(place.x(), place.y(), place.width(), place.height()), screens()));
        stage.setMaximized(place.maximized());
    }

    WindowPlace now() {
        var place = loose.getWidth() > 0 ? loose : current();
        return new WindowPlace(
                (int) place.getMinX(),
                (int) place.getMinY(),
                (int) place.getWidth(),
                (int) place.getHeight(),
                stage.isMaximized());
    }

    /** The same place where the window can be taken hold of there; else the middle of the first screen. */
    static Rectangle2D reachable(Rectangle2D window, List<Rectangle2D> screens) {
        var handle = new Rectangle2D(window.getMinX(), window.getMinY(), window.getWidth(), HOLD_HEIGHT);
        for (var screen : screens) {
            double width = Math.min(handle.getMaxX(), screen.getMaxX()) - Math.max(handle.getMinX(), screen.getMinX());
            boolean topIsThere = handle.getMinY() >= screen.getMinY() && handle.getMaxY() <= screen.getMaxY();
            if (topIsThere && width >= Math.min(HOLD_WIDTH, window.getWidth())) {
                return window;
            }
        }
        var screen = screens.getFirst();
        double width = Math.min(window.getWidth(), screen.getWidth());
        double height = Math.min(window.getHeight(), screen.getHeight());
        return new Rectangle2D(
                screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2,
                width,
                height);
    }

    private void bringBack() {
        var place = current();
        var better = reachable(place, screens());
        if (stage.isShowing() && !stage.isMaximized() && !better.equals(place)) {
            move(better);
        }
    }

    /** Only later is it known whether that was because it fills the screen now. */
    private void moved() {
        Platform.runLater(() -> {
            if (stage.isShowing() && !stage.isMaximized() && !stage.isIconified()) {
                loose = current();
            }
        });
    }

    private void move(Rectangle2D place) {
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
        loose = place;
    }

    private Rectangle2D current() {
        return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    private static List<Rectangle2D> screens() {
        return Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    }
}
