package app.latchkey.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One screen's content: a title, a sentence that says what it is for, and the rest below; scrolls when it must. */
public class Page extends ScrollPane {

    /** What the style sheet makes of a heading where text has its usual size. */
    private static final double USUAL_HEADING = 22;

    private final VBox body = new VBox();
    private final Label heading;
    private final HBox columns = new HBox(body);

    public Page(String title, String lead) {
        getStyleClass().add("page");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);

        heading = new Label(title);
        heading.getStyleClass().add("page-title");
        heading.setWrapText(true);
        var sentence = new Label(lead);
        sentence.getStyleClass().add("page-lead");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        body.getStyleClass().add("page-body");
        body.getChildren().addAll(heading, sentence);
        columns.getStyleClass().add("page-columns");
        HBox.setHgrow(body, Priority.ALWAYS);
        setContent(columns);
    }

    /** How large the text on the window is, against what is usual. */
    protected final ObservableValue<Double> scale() {
        return heading.fontProperty().map(font -> font.getSize() / USUAL_HEADING);
    }

    /** Adds parts below what is there, in order. */
    protected final void show(Node... parts) {
        body.getChildren().addAll(parts);
    }

    /** Puts something to the right of all parts, in place of what stood there. */
    protected final void beside(Node part) {
        columns.getChildren().setAll(body, part);
    }

    /** Puts the keyboard there; a page that was just shown gets its nodes into the window first. */
    protected final void focus(Node part) {
        applyCss();
        part.requestFocus();
    }

    /** Adds a part that takes the height that is left over. */
    protected final void showGrowing(Node part) {
        VBox.setVgrow(part, Priority.ALWAYS);
        body.getChildren().add(part);
    }
}
