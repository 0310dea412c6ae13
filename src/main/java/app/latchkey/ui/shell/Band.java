package app.latchkey.ui.shell;

import app.latchkey.key.Environment;
import app.latchkey.settings.Workspace;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Announcer;
import app.latchkey.ui.control.Shown;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The coloured band across the window that says, in words too, whether anything on it is real. */
final class Band extends HBox {

    /** What is to be told apart. */
    enum Kind {
        PRACTICE("practice"),
        REAL("live"),
        LIVE("live"),
        DEMO("demo");

        private final String colour;

        Kind(String colour) {
            this.colour = colour;
        }

        static Kind of(Workspace workspace, Optional<Environment> environment) {
            return switch (workspace) {
                case PRACTICE -> PRACTICE;
                case REAL ->
                    environment
                            .map(now -> switch (now) {
                                case LIVE -> LIVE;
                                case DEMO -> DEMO;
                            })
                            .orElse(REAL);
            };
        }

        private String key() {
            return "band." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Label title = Announcer.live(new Label("", new FontIcon(Feather.CIRCLE)));
    private final Label text = new Label();

    /**
     * @param kind empty while no workspace is chosen: then there is no band
     * @param right what stands at its right end
     */
    Band(Texts texts, ObservableValue<Optional<Kind>> kind, Node right) {
        title.getStyleClass().add("band-title");
        title.setMinWidth(USE_PREF_SIZE);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(title, text, right);
        kind.subscribe(now -> {
            Shown.only(now.isPresent(), this);
            now.ifPresent(shown -> show(texts, shown));
        });
    }

    private void show(Texts texts, Kind kind) {
        getStyleClass().setAll("band", "band-" + kind.colour);
        title.setText(texts.get(kind.key() + ".title"));
        text.setText(texts.get(kind.key() + ".text"));
    }
}
