package app.latchkey.store;

import java.io.Serial;
import java.sql.SQLException;
import org.sqlite.SQLiteException;

/** The store could not read or write; what it held before is as it was. */
public final class StoreException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final Problem problem;

    /** What is in the way, in the terms that a person can act on. */
    public enum Problem {
        /** The disk, or the user's share of it, is full. */
        DISK_FULL,
        /** The folder or the file does not let us write. */
        NOT_ALLOWED,
        /** Anything else that the disk or SQLite reported. */
        OTHER
    }

    StoreException(SQLException cause) {
        super(cause);
        this.problem = problemOf(cause);
    }

    public Problem problem() {
        return problem;
    }

    private static Problem problemOf(SQLException cause) {
        if (!(cause instanceof SQLiteException sqlite)) {
            return Problem.OTHER;
        }
        return switch (sqlite.getResultCode()) {
            case SQLITE_FULL -> Problem.DISK_FULL;
            case SQLITE_READONLY, SQLITE_READONLY_DIRECTORY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_IOERR_ACCESS ->
                Problem.NOT_ALLOWED;
            default -> Problem.OTHER;
        };
    }
}
