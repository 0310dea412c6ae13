package app.latchkey.funds;

import app.latchkey.store.StoreException;

/** Why a transfer could not be written down, in the terms that a person can act on. */
public enum RecordProblem {
    /** The disk, or the user's share of it, is full. */
    DISK_FULL,
    /** The folder or the file does not let us write. */
    NOT_ALLOWED,
    /** Anything else that the disk reported. */
    OTHER;

    static RecordProblem of(StoreException failure) {
        return switch (failure.problem()) {
            case DISK_FULL -> DISK_FULL;
            case NOT_ALLOWED -> NOT_ALLOWED;
            case OTHER -> OTHER;
        };
    }
}
