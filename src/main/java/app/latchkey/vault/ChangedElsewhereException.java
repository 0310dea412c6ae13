package app.latchkey.vault;

import java.io.IOException;

/**
 * Somebody else changed, replaced or removed the vault file since it was last read or written here. Nothing was
 * written: neither version is lost.
 */
public final class ChangedElsewhereException extends IOException {

    private static final long serialVersionUID = 1L;

    ChangedElsewhereException() {
        super("The vault file is not the one that was read");
    }
}
