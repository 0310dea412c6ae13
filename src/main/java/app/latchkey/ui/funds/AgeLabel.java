package app.latchkey.ui.funds;

import app.latchkey.ui.Spans;
import app.latchkey.ui.Texts;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/** Says how old what is shown is; screen readers are not told every second. */
final class AgeLabel extends Label {

    private static final Duration JUST_NOW = Duration.ofSeconds(3);

    AgeLabel(ObservableValue<Optional<Age>> age, Texts all) {
        getStyleClass().add("muted");
        textProperty().bind(age.map(known -> known.map(old -> words(old, all)).orElse("")));
    }

    private static String words(Age age, Texts all) {
        var texts = all.of("funds.age");
        var old = Spans.words(whole(age.sinceRead()), all);
        if (age.untilNext().isPresent()) {
            return texts.get("trying", old, Spans.words(whole(age.untilNext().get()), all));
        }
        return age.sinceRead().compareTo(JUST_NOW) < 0 ? texts.get("now") : texts.get("ago", old);
    }

    /** Nobody wants to see milliseconds run. */
    private static Duration whole(Duration span) {
        return Duration.ofSeconds(span.toSeconds());
    }
}
