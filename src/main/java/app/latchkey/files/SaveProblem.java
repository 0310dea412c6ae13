package app.latchkey.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Bytes; nothing that Latchkey saves without being asked to is larger. */
    private static final long ALMOST_NOTHING = 1 << 20;

    /** Reads the system's own report; the JDK has no types for most of these. */
    public static SaveProblem of(IOException problem) {
        return switch (problem) {
            case SaveFailedException s -> s.problem();
            case AccessDeniedException _ -> NOT_ALLOWED;
            case AtomicMoveNotSupportedException _ -> NO_ATOMIC_REPLACE;
            case FileSystemException f -> fromText(String.valueOf(f.getReason()));
            default -> fromText(String.valueOf(problem.getMessage()));
        };
    }

    /**
     * The same, with a look at the disk when the report says too little: the system words it in its own language.
     *
     * @param where the file or folder that could not be written
     */
    public static SaveProblem of(IOException problem, Path where) {
        var said = of(problem);
        return said == OTHER ? seenOnDisk(where) : said;
    }

    private static SaveProblem seenOnDisk(Path where) {
        try {
            var disk = Files.getFileStore(
                    Files.exists(where) ? where : where.toAbsolutePath().getParent());
            if (disk.isReadOnly()) {
                return NOT_ALLOWED;
            }
            return disk.getUsableSpace() < ALMOST_NOTHING ? DISK_FULL : OTHER;
        } catch (IOException _) {
            return OTHER;
        }
    }

    private static SaveProblem fromText(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("no space")
                || lower.contains("not enough space")
                || lower.contains("disk is full")
                || lower.contains("quota")) {
            return DISK_FULL;
        }
        if (lower.contains("read-only") || lower.contains("denied") || lower.contains("not permitted")) {
            return NOT_ALLOWED;
        }
        if (lower.contains("device or resource busy")) {
            return NO_ATOMIC_REPLACE; // something is mounted over the file itself
        }
        return OTHER;
    }
}
