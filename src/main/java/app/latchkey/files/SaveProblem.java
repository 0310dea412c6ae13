package app.latchkey.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.util.Locale;

/** Why something could not be saved, in the terms a person can act on. */
public enum SaveProblem {
    /** The disk, or the user's share of it, is full. */
    DISK_FULL,
    /** The folder or the file does not let us write. */
    NOT_ALLOWED,
    /** The file system cannot replace a file in one step, so a crash could lose the old contents. */
    NO_ATOMIC_REPLACE,
    /** Anything else that the disk reported. */
    OTHER;

    /** Reads the system's own report; the JDK has no types for most of these. */
    public static SaveProblem of(IOException problem) {
        return switch (problem) {
            case AccessDeniedException _ -> NOT_ALLOWED;
            case AtomicMoveNotSupportedException _ -> NO_ATOMIC_REPLACE;
            case FileSystemException f -> fromText(String.valueOf(f.getReason()));
            default -> fromText(String.valueOf(problem.getMessage()));
        };
    }

    private static SaveProblem fromText(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("no space") || lower.contains("not enough space") || lower.contains("quota")) {
            return DISK_FULL;
        }
        if (lower.contains("read-only") || lower.contains("denied") || lower.contains("not permitted")) {
            return NOT_ALLOWED;
        }
        return OTHER;
    }
}
