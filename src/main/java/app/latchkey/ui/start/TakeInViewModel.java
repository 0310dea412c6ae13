package app.latchkey.ui.start;

import app.latchkey.ui.Background;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Gate;
import app.latchkey.ui.Ticker;
import app.latchkey.ui.password.PasswordEntry;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Taking a vault file from elsewhere, with its password, for the vault. */
public final class TakeInViewModel {

    private final Gate gate;
    private final Path file;
    private final Consumer<Desk> opened;
    private final PasswordEntry entry;

    /** @param opened receives the vault's desk */
    public TakeInViewModel(Gate gate, Path file, Background background, Ticker ticker, Consumer<Desk> opened) {
        this.gate = gate;
        this.file = file;
        this.opened = opened;
        this.entry = new PasswordEntry(background, ticker);
    }

    public Path file() {
        return file;
    }

    /** Whether there is a vault already, which would be set aside. */
    public boolean replaces() {
        return gate.hasVault();
    }

    /** The file's master password. */
    public PasswordEntry entry() {
        return entry;
    }

    /** Tries the password; the file takes the vault's place only if it opens. */
    public void takeIn() {
        Unlocked.by(entry, master -> gate.takeIn(file, master), opened);
    }
}
