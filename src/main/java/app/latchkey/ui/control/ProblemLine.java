package app.latchkey.ui.control;

import app.latchkey.ui.Message;
import app.latchkey.ui.Texts;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;

/**
 * A problem that belongs to no single field; takes no room while there is none. Follows it only while it is on a window,
 * so that a problem that outlives the screen does not keep the screen.
 */
public final class ProblemLine extends VBox {

    public ProblemLine(Texts texts, ObservableValue<Optional<Message>> problem) {
        var notice = new Notice(Notice.Kind.DANGER, "");
        getChildren().add(notice);
        problem.when(sceneProperty().map(Objects::nonNull)).subscribe(now -> {
            notice.text().setText(now.map(message -> message.in(texts)).orElse(""));
            Shown.only(now.isPresent(), this);
        });
    }
}
