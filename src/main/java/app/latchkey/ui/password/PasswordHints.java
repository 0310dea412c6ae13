package app.latchkey.ui.password;

import app.latchkey.key.MasterPassword;
import app.latchkey.key.MasterPassword.Hidden;
import app.latchkey.ui.Texts;
import app.latchkey.ui.control.Announcer;
import app.latchkey.ui.control.SecretField;
import app.latchkey.ui.control.SecretText;
import app.latchkey.ui.control.Shown;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What somebody who sees only bullets should know: Caps Lock is on; something invisible is in it. */
public final class PasswordHints extends VBox {

    private final Texts texts;
    private final Label capsLock;

    /** @param capsOn whether Caps Lock is on, where the system tells; asked whenever the field gets a key or the focus */
    public PasswordHints(SecretText secret, SecretField field, Supplier<Optional<Boolean>> capsOn, Texts all) {
        this.texts = all.of("password");
        getStyleClass().add("password-hints");
        capsLock = hint("capsLock");
        getChildren().add(capsLock);
        Runnable look = () -> show(capsLock, field.isFocused() && capsOn.get().orElse(false));
        field.focusedProperty().subscribe(_ -> look.run());
        field.addEventHandler(KeyEvent.ANY, _ -> look.run());
        for (var kind : Hidden.values()) {
            var hint = hint("hidden." + kind);
            getChildren().add(hint);
            secret.revision().subscribe(_ -> show(hint, hiddenIn(secret).contains(kind)));
        }
    }

    private Label hint(String name) {
        var label = new Label(texts.get(name), new FontIcon(Feather.ALERT_TRIANGLE));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return Announcer.live(label);
    }

    private static Set<Hidden> hiddenIn(SecretText secret) {
        try (var typed = secret.secret()) {
            return MasterPassword.hidden(typed);
        }
    }

    private static void show(Label label, boolean shown) {
        Shown.only(shown, label);
    }
}
