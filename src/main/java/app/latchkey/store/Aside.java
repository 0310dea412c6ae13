package app.latchkey.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Puts a database out of the way under the first name that is free; its log, the latest changes, goes along. */
final class Aside {

    private static final String LOG = "-wal";
    private static final String SHARED_MEMORY = "-shm";

    private Aside() {}

    /** The log is copied first and removed last: whatever moment this ends at, the next opening finds both or neither. */
    static Path move(Path file, String why) throws IOException {
        var target = IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> file.resolveSibling(file.getFileName() + "." + why + "-" + n))
                .filter(candidate -> Files.notExists(candidate) && Files.notExists(with(candidate, LOG)))
                .findFirst()
                .orElseThrow();
        if (Files.exists(with(file, LOG))) {
            Files.copy(with(file, LOG), with(target, LOG));
        }
        Files.move(file, target);
        Files.deleteIfExists(with(file, LOG));
        Files.deleteIfExists(with(file, SHARED_MEMORY));
        return target;
    }

    private static Path with(Path file, String end) {
        return file.resolveSibling(file.getFileName() + end);
    }
}
