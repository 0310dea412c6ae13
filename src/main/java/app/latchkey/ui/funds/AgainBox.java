package app.latchkey.ui.funds;

import app.latchkey.ui.Texts;
import app.latchkey.ui.control.FieldBox;
import app.latchkey.ui.control.Fields;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.Shown;
import java.util.Optional;
import javafx.scene.layout.VBox;

/** Where the amount of a big move is typed once more; takes no room when it need not be. */
final class AgainBox extends VBox {

    private final FieldBox box;

    AgainBox(TypedAgain again, Texts all) {
        getStyleClass().add("section");
        var why = new Notice(Notice.Kind.CAUTION, "");
        why.text().textProperty().bind(again.asked().map(asked -> asked.map(
                        what -> what.why().in(all))
                .orElse("")));
        var field = Fields.text(again.text());
        field.getStyleClass().addAll("mono", "again-field");
        box = new FieldBox(all.of("funds.again"), all, field, again.problem());
        getChildren().addAll(why, box);
        Shown.during(again.asked().map(Optional::isPresent), this);
    }

    /** Shows what is wrong now. */
    void judge() {
        box.judge();
    }
}
