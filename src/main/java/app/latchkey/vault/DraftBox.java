package app.latchkey.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where the wizard's unfinished work is kept: a small file of its own, sealed under the vault key, without copies.
 * Blocking; safe on any thread but the FX thread. Refuses every use once its vault is closed.
 */
public final class DraftBox {

    private final VaultFolder folder;
    private VaultKey key;

    DraftBox(VaultFolder folder, VaultKey key) {
        this.folder = folder;
        this.key = key;
    }

    /**
     * The draft, the caller's to close. Never fails: one that cannot be opened is renamed out of the way, and there is
     * none then.
     */
    public synchronized Optional<DraftContents> load() {
        var refused = folder.draft().refused().flatMap(bytes -> DraftFile.open(bytes, key));
        if (refused.isPresent()) {
            return refused;
        }
        var draft = open(folder.files().draft());
        if (draft.isPresent()) {
            return draft;
        }
        // a crash while the password was changed leaves the draft under the new key beside the one under the old
        var next = open(folder.files().draftUnderNextKey());
        if (next.isPresent()) {
            moveNextIntoPlace();
            return next;
        }
        setAside(folder.files().draft());
        return Optional.empty();
    }

    /**
     * Keeps a draft in the place of the one before; what is passed stays the caller's.
     *
     * @throws IOException when the disk does not take it; it is then kept sealed in memory, and comes back after a lock
     *     but not after the program's end
     */
    public synchronized void save(DraftContents draft) throws IOException {
        folder.draft().write(DraftFile.seal(draft, key, folder.random()));
        Files.deleteIfExists(folder.files().draftUnderNextKey());
    }

    /** Whether the last draft is in memory only, because the disk did not take it. */
    public boolean isInMemoryOnly() {
        return folder.draft().refused().isPresent();
    }

    /**
     * Forgets the draft.
     *
     * @throws IOException when the disk does not let go of it; there still is a draft then
     */
    public synchronized void discard() throws IOException {
        folder.draft().delete();
    }

    /**
     * Takes the draft from one key to the next. It lies under both while the vault is written under the next one, so that
     * a crash on either side loses none.
     */
    synchronized void rekey(VaultKey nextKey, VaultFiles.IoTask writeVault) throws IOException {
        layUnder(nextKey);
        writeVault.run();
        folder.draft().forgetRefused();
        key = nextKey;
        moveNextIntoPlace();
    }

    private void layUnder(VaultKey nextKey) throws IOException {
        var draft = load();
        if (draft.isEmpty()) {
            Files.deleteIfExists(folder.files().draftUnderNextKey());
            return;
        }
        try (var contents = draft.get()) {
            folder.files()
                    .write(folder.files().draftUnderNextKey(), DraftFile.seal(contents, nextKey, folder.random()));
        }
    }

    private Optional<DraftContents> open(Path file) {
        try {
            return Files.exists(file) ? DraftFile.open(VaultFiles.read(file), key) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private void moveNextIntoPlace() {
        try {
            if (Files.exists(folder.files().draftUnderNextKey())) {
                Files.move(
                        folder.files().draftUnderNextKey(),
                        folder.files().draft(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException _) {
            // load finds it under either name
        }
    }

    private static void setAside(Path file) {
        try {
            if (Files.exists(file)) {
                var aside = file.resolveSibling("unreadable-" + file.getFileName());
                Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException _) {
            // the next save replaces it
        }
    }
}
