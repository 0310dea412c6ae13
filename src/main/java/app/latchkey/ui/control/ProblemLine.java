package app.latchkey.ui.control;

import app.latchkey.ui.Message;
import app.latchkey.ui.Texts;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;

/** A problem that belongs to no single field; takes no room while there is none. */
public final class ProblemLine extends VBox {

    public ProblemLine(Texts texts, ObservableValue<Optional<Message>> problem) {
        var notice = new Notice(Notice.Kind.DANGER, "");
        getChildren().add(notice);
        problem.subscribe(now -> {
            notice.text().setText(now.map(message -> message.in(texts)).orElse(""));
            setVisible(now.isPresent());
            setManaged(now.isPresent());
        });
    }
}
