package app.latchkey.ui.control;

import app.latchkey.ui.Texts;
import java.util.List;
import javafx.beans.property.Property;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * One of a few values, all of them in sight.
 *
 * @param <E> the values; each has its text under its own name
 */
public final class Choices<E extends Enum<E>> extends VBox {

    private final RadioButton first;

    private Choices(Texts texts, List<E> values, Property<E> chosen) {
        getStyleClass().add("choice-group");
        var label = new Label(texts.get("label"));
        label.getStyleClass().add("field-label");
        var group = new ToggleGroup();
        var row = new FlowPane();
        row.getStyleClass().add("choice-row");
        row.setAccessibleRole(AccessibleRole.PARENT);
        row.setAccessibleText(label.getText());
        for (var value : values) {
            var button = Actions.enterGoesOn(new RadioButton(texts.get(value.name())));
            button.setToggleGroup(group);
            button.setUserData(value);
            chosen.subscribe(now -> {
                if (now == value) {
                    button.setSelected(true);
                }
            });
            button.selectedProperty().subscribe(selected -> {
                if (selected) {
                    chosen.setValue(value);
                }
            });
            row.getChildren().add(button);
        }
        first = (RadioButton) row.getChildren().getFirst();
        getChildren().addAll(label, row);
    }

    /**
     * A group of radio buttons for the values.
     *
     * @param texts {@code label}, and a text under the name of each value
     */
    public static <E extends Enum<E>> Choices<E> of(Texts texts, List<E> values, Property<E> chosen) {
        return new Choices<>(texts, values, chosen);
    }

    /** The button of the value that is chosen now. */
    public Node chosen() {
        return (Node) first.getToggleGroup().getSelectedToggle();
    }

    /** Where the keyboard enters. */
    public Node first() {
        return first;
    }
}
