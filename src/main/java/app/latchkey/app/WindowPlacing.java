package app.latchkey.app;

import app.latchkey.settings.WindowPlace;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts the window where it was, if there still is a screen. */
final class WindowPlacing {

    private WindowPlacing() {}

    static void restore(Stage stage, WindowPlace place) {
        boolean onScreen = !Screen.getScreensForRectangle(place.x(), place.y(), place.width(), place.height())
                .isEmpty();
        if (onScreen) {
            stage.setX(place.x());
            stage.setY(place.y());
            stage.setWidth(place.width());
            stage.setHeight(place.height());
            stage.setMaximized(place.maximized());
        }
    }

    static WindowPlace of(Stage stage) {
        return new WindowPlace(
                (int) stage.getX(),
                (int) stage.getY(),
                (int) stage.getWidth(),
                (int) stage.getHeight(),
                stage.isMaximized());
    }
}
