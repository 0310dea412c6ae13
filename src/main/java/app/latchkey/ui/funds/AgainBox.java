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

    private final TypedAgain again;
    private final FieldBox box;

    AgainBox(TypedAgain again, Texts all) {
        this.again = again;
        getStyleClass().add("section");
        var why = new Notice(Notice.Kind.CAUTION, "");
        why.text().textProperty().bind(again.asked().map(asked -> asked.map(
                        what -> what.why().in(all))
                .orElse("")));
        var field = Fields.text(again.text());
        field.getStyleClass().addAll("mono", "again-field");
        box = new FieldBox(all.of("funds.again"), all, field, again.problem());
        field.setOnAction(_ -> judge());
        getChildren().addAll(why, box);
        Shown.during(again.asked().map(Optional::isPresent), this);
    }

    /** Whether it is there to be typed into. */
    boolean isAsked() {
        return again.asked().getValue().isPresent();
    }

    /** Puts the keyboard into the field. */
    void enter() {
        box.enter();
    }

    /** Shows what is wrong now; Enter in the field does no more than that. */
    void judge() {
        box.judge();
    }
}
