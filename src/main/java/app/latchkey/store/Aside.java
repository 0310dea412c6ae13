package app.latchkey.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.IntStream;

/** Puts a database out of the way under the first name that is free; its log, the latest changes, goes along. */
final class Aside {

    private static final String LOG = "-wal";
    private static final String SHARED_MEMORY = "-shm";

    private Aside() {}

    /** The log is copied first and removed last: whatever moment this ends at, the next opening finds both or neither. */
    static Path move(Path file, String why) throws IOException {
        var target = free(file, why);
        copyLog(file, target);
        Files.move(file, target);
        deleteCompanions(file);
        return target;
    }

    /** Leaves the database where it is, and keeps every byte of it beside. */
    static Path copy(Path file, String why) throws IOException {
        var target = free(file, why);
        copyLog(file, target);
        Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        return target;
    }

    /** Deletes a database that nobody needs, with what lies beside it. */
    static void delete(Path file) throws IOException {
        deleteCompanions(file);
        Files.deleteIfExists(file);
    }

    /** A database takes the place of another one, whose log must not be taken for its own. */
    static void replace(Path file, Path by) throws IOException {
        deleteCompanions(file);
        Files.move(by, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path free(Path file, String why) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> file.resolveSibling(file.getFileName() + "." + why + "-" + n))
                .filter(candidate -> Files.notExists(candidate) && Files.notExists(with(candidate, LOG)))
                .findFirst()
                .orElseThrow();
    }

    private static void copyLog(Path file, Path target) throws IOException {
        if (Files.exists(with(file, LOG))) {
            Files.copy(with(file, LOG), with(target, LOG), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static void deleteCompanions(Path file) throws IOException {
        for (var end : List.of(LOG, SHARED_MEMORY)) {
            Files.deleteIfExists(with(file, end));
        }
    }

    private static Path with(Path file, String end) {
        return file.resolveSibling(file.getFileName() + end);
    }
}
