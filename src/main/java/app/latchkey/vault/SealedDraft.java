package app.latchkey.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/**
 * The draft of a folder, sealed: on disk, and in memory as well for as long as the disk does not take it. What is written,
 * by an open vault or after it was closed, is written one after the other, so that the last one stays. Blocking, but for
 * {@link #refused}; safe on any thread.
 */
final class SealedDraft {

    private final VaultFiles files;
    private volatile Optional<byte[]> refused = Optional.empty();

    SealedDraft(VaultFiles files) {
        this.files = files;
    }

    /** The one that is in memory only. */
    Optional<byte[]> refused() {
        return refused;
    }

    /** @throws IOException when the disk does not take it; it is then in memory */
    synchronized void write(byte[] sealed) throws IOException {
        refused = Optional.of(sealed);
        writeRefused();
    }

    /** @throws IOException when the disk refuses it again; it stays in memory */
    synchronized void writeRefused() throws IOException {
        if (refused.isPresent()) {
            files.write(files.draft(), refused.get());
            refused = Optional.empty();
        }
    }

    /** Drops the one in memory, because what is on disk takes its place. */
    synchronized void forgetRefused() {
        refused = Optional.empty();
    }

    /** @throws IOException when the disk does not let go of it; there still is a draft then */
    synchronized void delete() throws IOException {
        Files.deleteIfExists(files.draft());
        Files.deleteIfExists(files.draftUnderNextKey());
        refused = Optional.empty();
    }
}
