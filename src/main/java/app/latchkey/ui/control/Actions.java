package app.latchkey.ui.control;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons as they are made everywhere here. */
public final class Actions {

    private Actions() {}

    /** A plain button; an underscore in the text marks its mnemonic. */
    public static Button button(String text, Runnable action) {
        var button = new Button(text);
        button.setMnemonicParsing(true);
        button.setOnAction(_ -> action.run());
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    /** The same with an icon before the text. */
    public static Button button(String text, Feather icon, Runnable action) {
        var button = button(text, action);
        button.setGraphic(new FontIcon(icon));
        return button;
    }

    /**
     * Begins work, and does nothing more while that is under way. It stays enabled then: a disabled button would hand the
     * keyboard on to its neighbour, and the next key would press what nobody meant.
     */
    public static Button begins(String text, Feather icon, ObservableValue<Boolean> underWay, Runnable work) {
        return button(text, icon, () -> {
            if (!underWay.getValue()) {
                work.run();
            }
        });
    }

    /** The one thing that most people come to a screen to do: Enter triggers it. */
    public static Button main(String text, ObservableValue<Boolean> possible, Runnable action) {
        var button = button(text, action);
        button.getStyleClass().add("accent");
        button.setDefaultButton(true);
        button.disableProperty().bind(possible.map(yes -> !yes));
        return button;
    }

    /** Enter on a radio button or check box goes to the default button, as it does from every other field. */
    public static <B extends ButtonBase> B enterGoesOn(B box) {
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                var goOn = box.getScene().getAccelerators().get(new KeyCodeCombination(KeyCode.ENTER));
                if (goOn != null) {
                    goOn.run();
                }
            }
        });
        return box;
    }

    /** Buttons side by side, in as many lines as they need. */
    public static FlowPane row(Node... buttons) {
        var row = new FlowPane(buttons);
        row.getStyleClass().add("button-row");
        return row;
    }

    /** The ways out of a question, in the order in which users of this platform look for them. */
    public static Button[] decision(Button stay, Button go) {
        return inOrder(System.getProperty("os.name", ""), stay, go).toArray(Button[]::new);
    }

    /** Windows has what goes on first, all others last. */
    static <T> List<T> inOrder(String system, T stay, T go) {
        return system.startsWith("Windows") ? List.of(go, stay) : List.of(stay, go);
    }

    /** A button that looks like a link, for ways out that few people take. */
    public static Button link(String text, Runnable action) {
        var button = button(text, action);
        button.getStyleClass().add("link-button");
        return button;
    }
}
