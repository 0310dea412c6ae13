package app.latchkey.ui.password;

import app.latchkey.key.Secret;
import app.latchkey.ui.Background;
import app.latchkey.ui.Problems;
import app.latchkey.ui.Ticker;
import app.latchkey.ui.control.SecretText;
import app.latchkey.vault.Vault;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/**
 * Shows one secret at a time, for a while, after the master password was entered again.
 *
 * @param <W> which secrets there are; each has its text under its name
 */
public final class RevealViewModel<W extends Enum<W>> {

    public static final int SECONDS = 20;

    private final Vault vault;
    private final Function<W, Optional<Secret>> reading;
    private final Ticker ticker;
    private final PasswordEntry entry;
    private final SecretText text = new SecretText();
    private final ObjectProperty<Optional<W>> asked = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<W>> shown = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyIntegerWrapper secondsLeft = new ReadOnlyIntegerWrapper();
    private Subscription countdown = Subscription.EMPTY;

    /** @param reading brings a copy of a secret as it is now, which is closed here; empty when it is gone */
    public RevealViewModel(Vault vault, Function<W, Optional<Secret>> reading, Background background, Ticker ticker) {
        this.vault = vault;
        this.reading = reading;
        this.ticker = ticker;
        this.entry = new PasswordEntry(background, ticker);
    }

    /** The master password that is asked for. */
    public PasswordEntry entry() {
        return entry;
    }

    /** The secret that the master password is asked for, if any. */
    public ObservableValue<Optional<W>> asked() {
        return asked;
    }

    /** The secret that can be seen now, if any. */
    public ObservableValue<Optional<W>> shown() {
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
    public void ask(W which) {
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

    /** It may have been given away or changed meanwhile: what is there now is shown. */
    private void show(W which) {
        entry.forget();
        if (!asked.get().equals(Optional.of(which))) {
            return;
        }
        asked.set(Optional.empty());
        reading.apply(which).ifPresent(secret -> {
            try (secret) {
                text.set(secret);
            }
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
