package app.latchkey.vault;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;

/** The vault file as an open vault knows it: written over only while nobody else has changed it. Not thread-safe. */
final class KnownFile {

    private final VaultFiles files;
    private FileDigest known;
    private volatile Runnable told = () -> {};

    /** @param known the file's, as it was read or written just now */
    KnownFile(VaultFiles files, FileDigest known) {
        this.files = files;
        this.known = known;
    }

    /** What lies on disk, when it is what this vault knows. */
    byte[] current() throws IOException {
        byte[] current;
        try {
            current = VaultFiles.read(files.vault());
        } catch (NoSuchFileException | FileNotFoundException _) {
            throw changed();
        }
        if (!FileDigest.of(current).equals(known)) {
            throw changed();
        }
        return current;
    }

    /** Somebody else's change is told here as well, from whatever thread finds it. */
    void whenChanged(Runnable listener) {
        told = listener;
    }

    private ChangedElsewhereException changed() {
        told.run();
        return new ChangedElsewhereException();
    }

    /** Puts new bytes in the place of the known ones, which become a copy. */
    void write(byte[] next) throws IOException {
        var copies = files.copies();
        copies.keep(current());
        overwrite(next);
        copies.prune();
    }

    /** Puts new bytes in the place of whatever lies there. */
    void overwrite(byte[] next) throws IOException {
        files.writeVault(next);
        known = FileDigest.of(next);
    }

    /** From now on this is the file that is known. */
    void accept(FileDigest other) {
        known = other;
    }
}
