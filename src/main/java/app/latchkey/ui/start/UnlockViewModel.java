package app.latchkey.ui.start;

import app.latchkey.ui.Background;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Gate;
import app.latchkey.ui.Refusal;
import app.latchkey.ui.Ticker;
import app.latchkey.ui.password.PasswordEntry;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/** Unlocking a vault with its master password. */
public final class UnlockViewModel {

    private final Gate gate;
    private final Consumer<Desk> opened;
    private final PasswordEntry entry;
    private final ObservableValue<Boolean> copiesMayHelp;

    /** @param opened receives the vault's desk */
    public UnlockViewModel(Gate gate, Background background, Ticker ticker, Consumer<Desk> opened) {
        this.gate = gate;
        this.opened = opened;
        this.entry = new PasswordEntry(background, ticker);
        this.copiesMayHelp = entry.refusal()
                .map(refusal -> refusal.filter(Refusal::copiesMayHelp).isPresent());
    }

    /** The master password. */
    public PasswordEntry entry() {
        return entry;
    }

    /** Whether it is time to think of an older copy. */
    public ObservableValue<Boolean> copiesMayHelp() {
        return copiesMayHelp;
    }

    /** Tries the password, one try at a time. A wrong one is kept in the field, to be mended. */
    public void unlock() {
        Unlocked.by(entry, gate::open, opened);
    }

    /** Overwrites what was typed. */
    public void forget() {
        entry.forget();
    }
}
