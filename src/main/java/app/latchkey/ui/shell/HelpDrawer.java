package app.latchkey.ui.shell;

import app.latchkey.ui.Texts;
import app.latchkey.ui.Topic;
import app.latchkey.ui.control.Drawer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Help on the screen that is shown; it follows from screen to screen while it is open. */
final class HelpDrawer extends Drawer {

    private final Texts texts;
    private final VBox body = new VBox();

    HelpDrawer(Texts all, ObservableValue<Topic> topic, BooleanProperty open) {
        super(all.get("help.close"), open);
        texts = all.of("help");
        body.getStyleClass().add("help");
        topic.subscribe(this::show);
        fill(scrolling(body));
    }

    private void show(Topic topic) {
        entitle(texts.get(topic + ".title"));
        var keys = words("keysTitle");
        keys.getStyleClass().add("section-title");
        body.getChildren().setAll(words(topic + ".what"), words(topic + ".how"), keys, words("keys"));
    }

    private Label words(String key) {
        var label = new Label(texts.get(key));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
