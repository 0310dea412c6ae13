package app.latchkey.ui.activity;

import app.latchkey.ui.control.Announcer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What is wrong with the filter. One line for all its fields, as none of them is wide enough for a sentence; it is there
 * when there is nothing to say as well, so that nothing jumps.
 */
final class FilterProblem extends Label {

    private final List<ObservableValue<Optional<String>>> problems = new ArrayList<>();

    FilterProblem() {
        getStyleClass().addAll("field-message", "filter-problem");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        Announcer.live(this);
    }

    /** Tells this as well, while no earlier one is there. */
    void tell(ObservableValue<Optional<String>> another) {
        problems.add(another);
        another.subscribe(_ -> show());
    }

    private void show() {
        var first = problems.stream().flatMap(each -> each.getValue().stream()).findFirst();
        setText(first.orElse(""));
        setGraphic(first.isPresent() ? new FontIcon(Feather.ALERT_CIRCLE) : null);
    }
}
