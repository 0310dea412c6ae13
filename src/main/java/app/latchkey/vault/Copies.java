package app.latchkey.vault;

import app.latchkey.files.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The last good vault files, as they were before each save; the newest {@value #KEPT} are kept. */
final class Copies {

    static final int KEPT = 10;

    private static final String START = "vault-";
    private static final String ENDING = ".latchkey";

    private final Path folder;
    private final InstantSource clock;
    private final Saver saver;

    Copies(Path folder, InstantSource clock, Saver saver) {
        this.folder = folder;
        this.clock = clock;
        this.saver = saver;
    }

    /** One older file. */
    record Copy(Path file, Stamp made) {}

    /** Keeps these bytes; a clock that went back does not make them older than the others. */
    void keep(byte[] file) throws IOException {
        OwnerOnly.folder(folder);
        var now = Stamp.of(clock.instant());
        var made = newest().map(Stamp::next)
                .filter(next -> next.compareTo(now) > 0)
                .orElse(now);
        saver.replace(folder.resolve(START + made.text() + ENDING), file);
    }

    /** Deletes what is beyond the newest {@value #KEPT}; one that cannot be deleted now is tried again next time. */
    void prune() {
        try {
            var all = all();
            for (var old : all.subList(Math.min(KEPT, all.size()), all.size())) {
                Files.deleteIfExists(old.file());
            }
        } catch (IOException _) {
            // too many copies harm nobody
        }
    }

    /** Every copy, the newest first. */
    List<Copy> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.flatMap(file -> copy(file).stream())
                    .sorted(Comparator.comparing(Copy::made).reversed())
                    .toList();
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    private Optional<Stamp> newest() throws IOException {
        return all().stream().findFirst().map(Copy::made);
    }

    private static Optional<Copy> copy(Path file) {
        var name = file.getFileName().toString();
        if (!name.startsWith(START) || !name.endsWith(ENDING) || name.length() < START.length() + ENDING.length()) {
            return Optional.empty();
        }
        return Stamp.parse(name.substring(START.length(), name.length() - ENDING.length()))
                .map(made -> new Copy(file, made));
    }
}
