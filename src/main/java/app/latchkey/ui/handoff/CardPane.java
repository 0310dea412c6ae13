package app.latchkey.ui.handoff;

import app.latchkey.handoff.CardField;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.CopyButton;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.Shown;
import app.latchkey.ui.control.Wrapped;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A form to fill in: one copy button a field, in the form's order; each leads on to the next. */
final class CardPane extends VBox {

    private final List<Button> ways = new ArrayList<>();

    CardPane(List<CardField> fields, HandOffViewModel model, Texts all) {
        var texts = all.of("handoff");
        getStyleClass().add("card-pane");
        var form = new GridPane();
        form.getStyleClass().add("review-table");
        for (var field : fields) {
            var name = texts.get("field." + field.label());
            var label = new Label(name);
            label.getStyleClass().add("field-label");
            label.setMinWidth(Label.USE_PREF_SIZE);
            var value = Wrapped.text(field.mask());
            value.getStyleClass().add("mono");
            label.setLabelFor(value);
            var copy = new CopyButton(all, name, () -> {
                model.copy(field);
                next(fields.indexOf(field));
            });
            ways.add(copy);
            form.addRow(form.getRowCount(), label, value, copy);
        }
        var cleared = new Notice(Notice.Kind.GOOD, texts.get("card.cleared"));
        Shown.only(false, cleared);
        var done = Actions.button(texts.get("card.done"), Feather.CHECK, () -> {
            model.filledIn();
            Shown.only(true, cleared);
        });
        ways.add(done);
        getChildren().addAll(Wrapped.muted(texts.get("card.lead")), form, Actions.row(done), cleared);
    }

    private void next(int copied) {
        ways.get(copied + 1).requestFocus();
    }

    Node first() {
        return ways.getFirst();
    }
}
