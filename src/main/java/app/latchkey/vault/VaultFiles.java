package app.latchkey.vault;

import app.latchkey.files.OwnerOnly;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;

/** Where everything lies in a vault's folder, and how it is read and written. Safe on any thread. */
final class VaultFiles {

    private static final String VAULT = "vault.latchkey";

    /** Bytes; four hundred connections with the longest notes have room in it. */
    static final int LARGEST = 16 << 20;

    private final Path folder;
    private final InstantSource clock;
    private final Saver saver;

    VaultFiles(Path folder, InstantSource clock, Saver saver) {
        this.folder = folder;
        this.clock = clock;
        this.saver = saver;
    }

    Path vault() {
        return folder.resolve(VAULT);
    }

    Path draft() {
        return folder.resolve("draft.latchkey");
    }

    Path draftUnderNextKey() {
        return folder.resolve("draft-next.latchkey");
    }

    Copies copies() {
        return new Copies(folder.resolve("copies"), clock, saver);
    }

    boolean hasVault() {
        return Files.exists(vault(), LinkOption.NOFOLLOW_LINKS);
    }

    void makeFolder() throws IOException {
        OwnerOnly.folder(folder);
    }

    /**
     * A file's bytes; no interrupt cuts the reading short, as it would through a channel. One that is larger than any
     * vault is cut off.
     */
    static byte[] read(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException("Not a file"); // a pipe would keep us waiting, a device would never end
        }
        try (var in = new FileInputStream(file.toFile())) {
            return in.readNBytes(LARGEST + 1);
        }
    }

    void write(Path file, byte[] contents) throws IOException {
        saver.replace(file, contents);
    }

    /** Writes the vault; contents that could not be read again are refused. */
    void writeVault(byte[] vault) throws IOException {
        if (vault.length > LARGEST) {
            throw new IOException("A vault holds at most " + LARGEST + " bytes");
        }
        write(vault(), vault);
    }

    /** Lays a vault's bytes where nothing deletes them, and says where. */
    Path setAside(byte[] vault) throws IOException {
        var file = shelf().resolve(VAULT);
        write(file, vault);
        return file;
    }

    /** Lays what is in the vault's place, a vault or not, where nothing deletes it, and says where. */
    Path setAside() throws IOException {
        var shelf = shelf();
        layOn(shelf);
        return shelf.resolve(VAULT);
    }

    /**
     * Sets the vault aside, with draft and copies, and lets another take its place. There is a vault at every moment,
     * and when the other cannot take its place, everything is as it was.
     *
     * @return the old vault as it lies now
     */
    Path setAsideFor(IoTask takeItsPlace) throws IOException {
        var shelf = shelf();
        try {
            layOn(shelf);
            takeItsPlace.run();
        } catch (IOException | RuntimeException e) {
            putBack(shelf);
            throw e;
        }
        sweep(shelf);
        return shelf.resolve(VAULT);
    }

    @FunctionalInterface
    interface IoTask {
        void run() throws IOException;
    }

    private void layOn(Path shelf) throws IOException {
        if (Files.isRegularFile(vault()) && Files.size(vault()) <= LARGEST) {
            write(shelf.resolve(VAULT), read(vault()));
        } else {
            move(vault(), shelf); // never was a vault
        }
    }

    private void putBack(Path shelf) throws IOException {
        if (!hasVault()) {
            move(shelf.resolve(VAULT), folder);
        }
        Files.deleteIfExists(shelf.resolve(VAULT));
        Files.deleteIfExists(shelf);
    }

    /** What stays behind because it cannot be moved opens under no later key, and harms nobody. */
    private void sweep(Path shelf) {
        try {
            move(draft(), shelf);
            move(draftUnderNextKey(), shelf);
            move(folder.resolve("copies"), shelf);
        } catch (IOException _) {
            return;
        }
    }

    /** A new folder for what belongs together, named after the moment. */
    private Path shelf() throws IOException {
        var all = OwnerOnly.folder(folder.resolve("set-aside"));
        var stamp = Stamp.of(clock.instant());
        while (Files.exists(all.resolve(stamp.text()), LinkOption.NOFOLLOW_LINKS)) {
            stamp = stamp.next();
        }
        return OwnerOnly.folder(all.resolve(stamp.text()));
    }

    private static void move(Path what, Path into) throws IOException {
        if (Files.exists(what, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(what, into.resolve(what.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
