package app.latchkey.store;

import java.io.IOException;
import java.io.Serial;

/** The file is no SQLite database, or a broken one. */
final class DamagedFileException extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    DamagedFileException(String report) {
        super(report);
    }
}
