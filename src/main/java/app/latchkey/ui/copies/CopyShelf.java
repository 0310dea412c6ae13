package app.latchkey.ui.copies;

import app.latchkey.key.Secret;
import app.latchkey.ui.Refusal;
import app.latchkey.vault.Copy;
import app.latchkey.vault.Look;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The copies of a vault, locked or open. Blocking. */
public interface CopyShelf {

    /** What came of restoring one. */
    sealed interface Restoring {

        /**
         * The copy is the vault.
         *
         * @param next leads on, on the FX thread
         */
        record Done(Runnable next) implements Restoring {}

        /** It is not, for this reason. */
        record Refused(Refusal refusal) implements Restoring {}
    }

    /** Every copy, the newest first. */
    List<Copy> all() throws IOException;

    /** What is in a copy as far as that shows without a password. */
    Look look(Copy copy);

    /** What is in a copy under the password it had. */
    Look look(Copy copy, Secret itsMaster);

    /**
     * Goes back to a copy.
     *
     * @param itsMaster the password it had; empty when it shows without one
     */
    Restoring restore(Copy copy, Optional<Secret> itsMaster);
}
