package app.latchkey.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Something that belongs beside a page's parts: in a column of its own or, where there is no room, behind a title. */
final class Aside {

    /** A page that is narrower than so many of it has no room for fields at its side. */
    private static final double ROOM = 3;

    private final Region part;
    private final VBox column;
    private final VBox fold = new VBox();
    private final Disclosure disclosure;

    Aside(Region part, String caption, String title) {
        this.part = part;
        var heading = new Label(caption);
        heading.getStyleClass().add("field-label");
        column = new VBox(heading);
        column.getStyleClass().add("page-aside");
        column.setMinWidth(Region.USE_PREF_SIZE);
        column.setMinHeight(Region.USE_PREF_SIZE);
        column.setMaxHeight(Region.USE_PREF_SIZE);
        disclosure = new Disclosure(title, fold);
    }

    /** Whether a page of that width has room for it, in columns as wide as the letters of the day make them. */
    ObservableValue<Boolean> isBeside(ObservableValue<Number> width) {
        return part.prefWidthProperty()
                .flatMap(own -> width.map(now -> isEnough(now.doubleValue(), own.doubleValue())));
    }

    /** A page that was not laid out yet has no width. */
    private static boolean isEnough(double page, double own) {
        return page == 0 || page >= ROOM * own;
    }

    /** Moves it to where it is to be seen. */
    void put(boolean beside) {
        column.getChildren().remove(part);
        fold.getChildren().remove(part);
        (beside ? column : fold).getChildren().add(part);
    }

    VBox column() {
        return column;
    }

    Disclosure disclosure() {
        return disclosure;
    }
}
