package app.latchkey.ui.control;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One screen's content: a title, a sentence that says what it is for, and the rest below; scrolls when it must. */
public class Page extends ScrollPane {

    /** What the style sheet makes of a heading where text has its usual size. */
    private static final double USUAL_HEADING = 22;

    private static final int TITLE_AND_LEAD = 2;

    private static final PseudoClass FITS = PseudoClass.getPseudoClass("fits");

    private final VBox body = new VBox();
    private final Label heading;
    private final HBox columns = new HBox(body);

    // a binding lives only as long as somebody holds it
    private final ObservableValue<Boolean> fits = Bindings.createObjectBinding(
            () -> columns.getHeight() < getViewportBounds().getHeight() + 1,
            columns.heightProperty(),
            viewportBoundsProperty());

    public Page(String title, String lead) {
        getStyleClass().add("page");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        // its room is kept, so that nothing moves sideways from a page that fits to one that does not
        setVbarPolicy(ScrollBarPolicy.ALWAYS);
        setFocusTraversable(false);

        heading = new Label(title);
        heading.getStyleClass().add("page-title");
        heading.setWrapText(true);
        Announcer.live(heading);
        var sentence = new Label(lead);
        sentence.getStyleClass().add("page-lead");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        body.getStyleClass().add("page-body");
        body.getChildren().addAll(heading, sentence);
        columns.getStyleClass().add("page-columns");
        HBox.setHgrow(body, Priority.ALWAYS);
        setContent(columns);
        fits.subscribe(all -> pseudoClassStateChanged(FITS, all));
    }

    /** How large the text on the window is, against what is usual. */
    protected final ObservableValue<Double> scale() {
        return heading.fontProperty().map(font -> font.getSize() / USUAL_HEADING);
    }

    /** Adds parts below what is there, in order. */
    protected final void show(Node... parts) {
        body.getChildren().addAll(parts);
    }

    /**
     * Puts something to the right of all parts, where it stays in sight while they are scrolled. Where the page is too
     * narrow for both, it waits behind a title of its own below the lead, so that it moves no part unless it is opened.
     *
     * @param part its preferred width, from the styles, is what it gets beside the parts
     * @param caption stands over it beside the parts
     * @param title is clicked to see it on a narrow page
     */
    protected final void beside(Region part, String caption, String title) {
        var place = new Aside(part, caption, title);
        body.setMinHeight(USE_PREF_SIZE);
        place.column()
                .translateYProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.clamp(
                                scrolled(),
                                0,
                                Math.max(0, columns.getHeight() - place.column().getHeight())),
                        vvalueProperty(),
                        viewportBoundsProperty(),
                        columns.heightProperty(),
                        place.column().heightProperty()));
        place.isBeside(widthProperty()).subscribe(beside -> {
            place.put(beside);
            columns.getChildren().setAll(beside ? List.of(body, place.column()) : List.of(body));
            body.getChildren().remove(place.disclosure());
            if (!beside) {
                body.getChildren().add(TITLE_AND_LEAD, place.disclosure());
            }
            // so that what was moved has its size in the very layout that found the room, and nothing jumps after it
            columns.applyCss();
        });
    }

    private double scrolled() {
        return getVvalue() * (columns.getHeight() - getViewportBounds().getHeight());
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
