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
import java.util.stream.Collectors;

/** The last good vault files, as they were before each save; {@link Ladder} says which are kept. */
final class Copies {

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

    /** Keeps these bytes; a clock that went back does not make them older than the others. */
    void keep(byte[] file) throws IOException {
        OwnerOnly.folder(folder);
        var now = Stamp.of(clock.instant());
        var made = newest().map(Stamp::next)
                .filter(next -> next.compareTo(now) > 0)
                .orElse(now);
        saver.replace(folder.resolve(START + made.text() + ENDING), file);
    }

    /** Deletes what the ladder does not keep; one that cannot be deleted now is tried again next time. */
    void prune() {
        try {
            var all = all();
            var kept = Ladder.kept(all.stream().map(Copy::until).collect(Collectors.toSet()), clock.instant());
            for (var copy : all) {
                if (!kept.contains(copy.until())) {
                    Files.deleteIfExists(copy.file());
                }
            }
            deleteLeftovers();
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
                    .sorted(Comparator.comparing(Copy::until).reversed())
                    .toList();
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    /** A copy's name is never used again, so no later save would clear away what a crash left. */
    private void deleteLeftovers() throws IOException {
        try (var leftovers = Files.newDirectoryStream(folder, START + "*" + ENDING + OwnerOnly.LEFTOVER)) {
            for (var leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        }
    }

    private Optional<Stamp> newest() throws IOException {
        return all().stream().findFirst().map(copy -> Stamp.of(copy.until()));
    }

    private static Optional<Copy> copy(Path file) {
        var name = file.getFileName().toString();
        if (!name.startsWith(START) || !name.endsWith(ENDING)) {
            return Optional.empty();
        }
        return Stamp.parse(name.substring(START.length(), name.length() - ENDING.length()))
                .map(until -> new Copy(file, until.instant()));
    }
}
