package app.latchkey.store;

import app.latchkey.files.SaveProblem;
import java.io.Serial;
import java.sql.SQLException;
import org.sqlite.SQLiteException;

/** The store could not read or write; what it held before is as it was. */
public final class StoreException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final SaveProblem problem;

    StoreException(SQLException cause) {
        super(cause);
        this.problem = problemOf(cause);
    }

    /** The cause in the terms that a person can act on. */
    public SaveProblem problem() {
        return problem;
    }

    private static SaveProblem problemOf(SQLException cause) {
        if (!(cause instanceof SQLiteException sqlite)) {
            return SaveProblem.OTHER;
        }
        return switch (sqlite.getResultCode()) {
            case SQLITE_FULL -> SaveProblem.DISK_FULL;
            case SQLITE_READONLY, SQLITE_READONLY_DIRECTORY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_IOERR_ACCESS ->
                SaveProblem.NOT_ALLOWED;
            default -> SaveProblem.OTHER;
        };
    }
}
