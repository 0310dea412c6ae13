package app.latchkey.ui.accounts;

import app.latchkey.key.Credentials;
import app.latchkey.key.Secret;
import app.latchkey.ui.Background;
import app.latchkey.ui.Problems;
import app.latchkey.ui.Ticker;
import app.latchkey.ui.control.SecretText;
import app.latchkey.ui.password.PasswordEntry;
import app.latchkey.vault.Connection;
import app.latchkey.vault.Vault;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/** Shows one secret of a saved connection at a time, for a while, after the master password was entered again. */
public final class RevealViewModel {

    static final int SECONDS = 20;

    /** The secrets of a connection. */
    public enum Which {
        SECRET_KEY,
        PASSPHRASE;

        Secret of(Credentials credentials) {
            return switch (this) {
                case SECRET_KEY -> credentials.secretKey();
                case PASSPHRASE -> credentials.passphrase();
            };
        }
    }

    private final Connection connection;
    private final Vault vault;
    private final Ticker ticker;
    private final PasswordEntry entry;
    private final SecretText text = new SecretText();
    private final ObjectProperty<Optional<Which>> asked = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Which>> shown = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyIntegerWrapper secondsLeft = new ReadOnlyIntegerWrapper();
    private Subscription countdown = Subscription.EMPTY;

    public RevealViewModel(Connection connection, Vault vault, Background background, Ticker ticker) {
        this.connection = connection;
        this.vault = vault;
        this.ticker = ticker;
        this.entry = new PasswordEntry(background, ticker);
    }

    /** The master password that is asked for. */
    public PasswordEntry entry() {
        return entry;
    }

    /** The secret that the master password is asked for, if any. */
    public ObservableValue<Optional<Which>> asked() {
        return asked;
    }

    /** The secret that can be seen now, if any. */
    public ObservableValue<Optional<Which>> shown() {
        return shown;
    }

    /** Its characters while it can be seen; empty before and after. */
    public SecretText text() {
        return text;
    }

    /** Seconds for which it can still be seen. */
    public ReadOnlyIntegerProperty secondsLeft() {
        return secondsLeft.getReadOnlyProperty();
    }

    /** Somebody wants to see it. */
    public void ask(Which which) {
        hide();
        entry.forget();
        asked.set(Optional.of(which));
    }

    /** Tries the password, and shows what was asked for if it is right. */
    public void reveal() {
        asked.get().ifPresent(which -> entry.attempt(vault::check, Problems::ofCheck, _ -> show(which)));
    }

    /** Nobody wants to see anything any more, or nobody may. */
    public void hide() {
        countdown.unsubscribe();
        text.clear();
        entry.forget();
        asked.set(Optional.empty());
        shown.set(Optional.empty());
        secondsLeft.set(0);
    }

    /** Nobody looks at the window: what can be seen is hidden, and what is about to be seen is not shown. */
    public void away() {
        if (shown.get().isPresent() || entry.working().getValue()) {
            hide();
        }
    }

    /** The connection may have been given away or changed meanwhile: what is saved now is shown. */
    private void show(Which which) {
        entry.forget();
        if (!asked.get().equals(Optional.of(which))) {
            return;
        }
        asked.set(Optional.empty());
        vault.connections().withId(connection.id()).ifPresent(saved -> {
            text.set(which.of(saved.credentials()));
            shown.set(Optional.of(which));
            secondsLeft.set(SECONDS);
            countdown = ticker.everySecond(this::tick);
        });
    }

    private void tick() {
        secondsLeft.set(secondsLeft.get() - 1);
        if (secondsLeft.get() == 0) {
            hide();
        }
    }
}
