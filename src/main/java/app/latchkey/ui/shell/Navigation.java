package app.latchkey.ui.shell;

import app.latchkey.ui.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of places at the left of the window, and the lock below it. */
final class Navigation extends VBox {

    Navigation(Texts texts, ObservableValue<Optional<Destination>> here, Consumer<Destination> go, Runnable lock) {
        getStyleClass().add("navigation");
        for (var destination : Destination.values()) {
            var button = entry(texts.get("go." + destination.name()), destination.icon(), () -> go.accept(destination));
            here.subscribe(now -> button.setSelected(now.equals(Optional.of(destination))));
            button.selectedProperty()
                    .subscribe(_ -> button.setSelected(here.getValue().equals(Optional.of(destination))));
            getChildren().add(button);
        }
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        var lockButton = entry(texts.get("lock"), Feather.LOCK, lock);
        lockButton.selectedProperty().subscribe(_ -> lockButton.setSelected(false));
        getChildren().addAll(gap, lockButton);
    }

    private static ToggleButton entry(String text, Feather icon, Runnable action) {
        var button = new ToggleButton(text, new FontIcon(icon));
        button.setMnemonicParsing(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
