package app.latchkey.ui.shell;

import app.latchkey.ui.Clips;
import app.latchkey.ui.Texts;
import app.latchkey.ui.Topic;
import app.latchkey.ui.control.Announcer;
import app.latchkey.ui.practice.RehearsalBar;
import app.latchkey.ui.practice.RehearsalDrawer;
import app.latchkey.ui.practice.RehearsalViewModel;
import app.latchkey.ui.watch.Watch;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The window's frame: menu, band, navigation, room for one screen, and over it the problems to rehearse. */
final class MainWindow extends VBox {

    /** It comes first all the same, so that the keyboard comes to it before all the rest. */
    private static final double ABOVE_THE_REST = -1;

    private final ObjectProperty<Optional<Band.Kind>> band = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Destination>> here = new SimpleObjectProperty<>(Optional.empty());
    private final BorderPane body = new BorderPane();
    private final StackPane layers = new StackPane();
    private final Navigation navigation;
    private final Announcer announcer = new Announcer();
    private final ObjectProperty<Topic> topic = new SimpleObjectProperty<>(Topic.STARTING);
    private final BooleanProperty help = new SimpleBooleanProperty();

    MainWindow(Texts texts, MenuBar menu, Clips clips, RehearsalViewModel rehearsal, Watch watch, Shell shell) {
        getStyleClass().add("window");
        navigation = new Navigation(texts, here, shell::go, shell::lock);
        var drawer = new RehearsalDrawer(texts, rehearsal);
        var helpDrawer = new HelpDrawer(texts, topic, help);
        for (var each : List.of(drawer, helpDrawer)) {
            StackPane.setAlignment(each, Pos.CENTER_RIGHT);
        }
        oneAtATime(help, rehearsal.open());
        StackPane.setAlignment(announcer, Pos.BOTTOM_CENTER);
        announcer.setViewOrder(ABOVE_THE_REST);
        layers.getChildren().addAll(announcer, body, drawer, helpDrawer);
        VBox.setVgrow(layers, Priority.ALWAYS);
        body.centerProperty().subscribe(_ -> Mnemonics.tidy(getScene()));
        var top = new StackPane(menu, new ClipboardNote(texts, clips));
        var told = new Band(texts, band, new RehearsalBar(texts, rehearsal));
        getChildren().addAll(top, told, new NewsNote(texts, watch), layers);
    }

    ObjectProperty<Optional<Band.Kind>> band() {
        return band;
    }

    /** What there is help on. */
    ObjectProperty<Topic> topic() {
        return topic;
    }

    /** Puts the keyboard on what was said last, or back. */
    void hearAgain() {
        announcer.toggle();
    }

    /** Shows help on what is shown, or puts it away. */
    void toggleHelp() {
        help.set(!help.get());
    }

    private static void oneAtATime(BooleanProperty one, BooleanProperty other) {
        one.subscribe(open -> other.set(other.get() && !open));
        other.subscribe(open -> one.set(one.get() && !open));
    }

    /** Shows a screen that fills the window. */
    void showAlone(Node screen) {
        uncover();
        here.set(Optional.empty());
        body.setLeft(null);
        body.setCenter(screen);
    }

    /** Shows a screen beside the navigation. */
    void showAt(Destination destination, Node screen) {
        here.set(Optional.of(destination));
        body.setLeft(navigation);
        body.setCenter(screen);
    }

    /** Lays something over the screen, which nobody can reach until it is gone. */
    void cover(ConflictCard cover) {
        uncover();
        body.setDisable(true);
        layers.getChildren().add(cover);
    }

    boolean isCovered() {
        return body.isDisable();
    }

    void uncover() {
        body.setDisable(false);
        layers.getChildren().removeIf(ConflictCard.class::isInstance);
    }
}
