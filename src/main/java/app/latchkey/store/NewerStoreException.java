package app.latchkey.store;

import java.io.IOException;
import java.io.Serial;

/** The store was written by a later Latchkey, whose rows this one could misread; it was left as it is. */
public final class NewerStoreException extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    NewerStoreException(int version) {
        super("The store has schema version " + version);
    }
}
