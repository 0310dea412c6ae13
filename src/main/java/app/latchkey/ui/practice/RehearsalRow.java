package app.latchkey.ui.practice;

import app.latchkey.ui.PracticeControls.Standing;
import app.latchkey.ui.Rehearsal;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One problem: what happens, what one will see, how long, and the button that begins or ends it. */
final class RehearsalRow extends HBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Texts texts;
    private final RehearsalViewModel model;
    private final Rehearsal what;
    private final Label length = wrapped("rehearsal-length");
    private final Button button = Actions.button("", () -> {});

    RehearsalRow(Texts texts, RehearsalViewModel model, Rehearsal what) {
        this.texts = texts;
        this.model = model;
        this.what = what;
        getStyleClass().add("rehearsal");
        var scope = texts.of(what.name());
        var title = wrapped("rehearsal-title");
        title.setText(scope.get("title"));
        var text = wrapped("rehearsal-text");
        text.setText(scope.get("text"));
        var seen = wrapped("rehearsal-text");
        seen.setText(scope.get("seen"));
        var words = new VBox(title, text, seen, length);
        words.getStyleClass().add("rehearsal-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(words, button);
    }

    Rehearsal what() {
        return what;
    }

    Button button() {
        return button;
    }

    void show(Standing standing) {
        boolean on = standing.left().isPresent();
        var title = texts.get(what.name() + ".title");
        pseudoClassStateChanged(ON, on);
        length.setText(new SpanWords(texts).of(standing));
        button.setText(texts.get(on ? "end" : "begin"));
        button.setAccessibleText(texts.get(on ? "end.what" : "begin.what", title));
        button.setAccessibleHelp(length.getText());
        button.setOnAction(_ -> {
            if (on) {
                model.end(what);
            } else {
                model.begin(what);
            }
        });
    }

    private static Label wrapped(String style) {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
