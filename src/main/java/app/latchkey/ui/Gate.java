package app.latchkey.ui;

import app.latchkey.key.Secret;
import app.latchkey.settings.Workspace;
import java.util.Optional;

/**
 * A workspace whose vault is not open: what can be done with it without the master password. {@code app} implements it.
 *
 * <p>{@link #create} and {@link #open} block for about a second; call them through {@link Background}.
 */
public interface Gate extends AutoCloseable {

    Workspace workspace();

    /** Whether there is a vault to unlock; otherwise one must be created. */
    boolean hasVault();

    /** Makes the vault; the password stays its owner's. */
    Unlocking create(Secret master);

    /** Opens the vault; the password stays its owner's. */
    Unlocking open(Secret master);

    /** The practice exchange's controls; empty in the Real workspace. */
    Optional<PracticeControls> practice();

    /**
     * Starts the Practice workspace over, but for its vault: new accounts, no keys, the record of transfers set aside. Its
     * vault must be closed; how it went is told when that is opened next. Blocks.
     */
    void startOver();

    /** Leaves the workspace, so that another process may have it; its vault must be closed. Blocks. */
    @Override
    void close();

    /** What came of it. */
    sealed interface Unlocking {

        /** The vault is open. */
        record Opened(Desk desk) implements Unlocking {}

        /** It is not, for this reason; nothing was changed. */
        record Refused(Message why) implements Unlocking {}
    }
}
