package app.latchkey.vault;

import java.nio.file.Path;
import java.util.Optional;

/** What came of putting another vault in the place of the present one. */
public sealed interface Replacement permits Replacement.Done, Opening.Refused {

    /**
     * The other is the vault now, and is open, the caller's to close.
     *
     * @param setAside where the file lies that was the vault before, unless it became a copy or there was none
     */
    record Done(Vault vault, Optional<Path> setAside) implements Replacement {}
}
