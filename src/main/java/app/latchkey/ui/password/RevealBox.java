package app.latchkey.ui.password;

import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Actions;
import app.latchkey.ui.control.Announcer;
import app.latchkey.ui.control.Notice;
import app.latchkey.ui.control.Reveal;
import app.latchkey.ui.control.Shown;
import app.latchkey.ui.control.WindowFocus;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Asks for the master password before a secret is shown, and says for how long it is. Takes no room otherwise. */
public final class RevealBox extends VBox {

    public <W extends Enum<W>> RevealBox(RevealViewModel<W> model, Supplier<Optional<Boolean>> capsLock, Texts all) {
        var texts = all.of("connection.reveal");
        getStyleClass().add("reveal-box");

        var cancel = Actions.button(texts.get("cancel"), model::hide);
        var box = new PasswordBox(model.entry(), texts, capsLock, all, model::reveal, cancel);
        box.getStyleClass().add("confirm-card");
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                model.hide();
            }
        });
        Shown.only(false, box);
        var counting = new Notice(Notice.Kind.INFO, "");
        Announcer.once(counting.text());
        Shown.only(false, counting);
        getChildren().addAll(box, counting);

        model.asked().subscribe(asked -> {
            Shown.only(asked.isPresent(), box);
            asked.ifPresent(which -> {
                box.lead(texts.get("lead." + which));
                applyCss();
                box.first().requestFocus();
                Reveal.whole(box);
            });
        });
        model.shown().subscribe(shown -> Shown.only(shown.isPresent(), counting));
        counting.text().textProperty().bind(model.secondsLeft().map(left -> texts.get("counting", left)));
        WindowFocus.whenLost(this, model::away);
    }

    /** The button beside a secret that shows and hides it. */
    public static <W extends Enum<W>> Button toggle(RevealViewModel<W> model, W which, String name, Texts all) {
        var texts = all.of("control");
        var button = Actions.button("", () -> {
            if (model.shown().getValue().equals(Optional.of(which))) {
                model.hide();
            } else {
                model.ask(which);
            }
        });
        button.getStyleClass().add("peek-toggle");
        model.shown().subscribe(now -> {
            var action = now.equals(Optional.of(which)) ? "hide" : "show";
            button.setText(texts.get(action));
            button.setAccessibleText(texts.get(action + ".what", name));
            button.setGraphic(new FontIcon(action.equals("hide") ? Feather.EYE_OFF : Feather.EYE));
        });
        model.asked().subscribe((before, now) -> {
            if (before.equals(Optional.of(which)) && now.isEmpty()) {
                button.requestFocus(); // where the keyboard was before the question
            }
        });
        return button;
    }
}
