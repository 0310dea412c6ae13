package app.latchkey.ui.control;

import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/** Something that few people need to read, behind its title until somebody opens it. */
public final class Disclosure extends TitledPane {

    public Disclosure(String title, Node... parts) {
        super(title, new VBox(parts));
        getStyleClass().add("disclosure");
        getContent().getStyleClass().add("disclosure-body");
        setMnemonicParsing(true);
        setAnimated(false);
        setExpanded(false);
    }
}
