package app.latchkey.ui;

import app.latchkey.key.AccountRef;
import app.latchkey.key.Secret;
import app.latchkey.settings.Workspace;
import app.latchkey.vault.Copy;
import app.latchkey.vault.Look;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A workspace whose vault is not open: what can be done with it without the master password. {@code app} implements it.
 *
 * <p>Everything but {@link #workspace} and {@link #hasVault} blocks, for about a second where there is a password; call it
 * through {@link Background}. Passwords stay their owner's.
 */
public interface Gate extends AutoCloseable {

    Workspace workspace();

    /** Whether there is a vault to unlock; otherwise one must be created. */
    boolean hasVault();

    /** Makes the vault. */
    Unlocking create(Secret master);

    /** Opens the vault. */
    Unlocking open(Secret master);

    /** The practice exchange's controls; empty in the Real workspace. */
    Optional<PracticeControls> practice();

    /**
     * Starts the Practice workspace over, but for its vault: new accounts, no keys, the record of transfers set aside. Its
     * vault must be closed; how it went is told when that is opened next. Blocks.
     */
    void startOver();

    /** Makes an empty vault in the place of one whose password is forgotten, which is set aside. */
    Unlocking startNew(Secret master);

    /** Opens a vault file from elsewhere and takes it for the vault; the present one is set aside. */
    Unlocking takeIn(Path file, Secret itsMaster);

    /** The vault's older copies, the newest first. */
    List<Copy> copies() throws IOException;

    /** What is in a copy; takes the time of a guess. */
    Look look(Copy copy, Secret itsMaster);

    /** Opens a copy, which is the vault from now on; the present one becomes a copy, or is set aside when damaged. */
    Unlocking restore(Copy copy, Secret itsMaster);

    /** The accounts that funds were ever to be moved in, known without any password. */
    List<AccountRef> knownAccounts();

    /**
     * Tries once more to write what was typed and the disk refused before the vault was locked; blocks.
     *
     * @return why the disk still refuses it, if so: leaving would lose it
     */
    Optional<Message> unsaved();

    /**
     * Asks what needs no secret, also while the vault is closed.
     *
     * @return what came of the questions; empty where nobody can be asked
     */
    default <T> Optional<T> outside(Function<Outside, T> questions) {
        return Optional.empty();
    }

    /** Leaves the workspace, so that another process may have it; a vault that is open, or being opened, is closed first. Blocks. */
    @Override
    void close();

    /** What came of it. */
    sealed interface Unlocking {

        /** The vault is open. */
        record Opened(Desk desk) implements Unlocking {}

        /** It is not, for this reason; nothing was changed. */
        record Refused(Refusal refusal) implements Unlocking {}
    }
}
