package app.latchkey.vault;

import app.latchkey.key.ConnectionId;
import app.latchkey.key.Credentials;
import app.latchkey.key.Secret;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/**
 * An open vault. Every change is on disk before it is in memory: when saving fails, both are as they were.
 *
 * <p>Safe on any thread. {@link #connections} never waits and may be called on the FX thread; everything else may wait
 * for the disk or for a second of key derivation. A closed vault refuses every use with {@link IllegalStateException}.
 */
public final class Vault implements AutoCloseable {

    private final VaultFolder folder;
    private final DraftBox draft;
    private final Object saving = new Object();

    private MasterLock lock;
    private VaultKey key;
    private Contents contents;
    private FileDigest onDisk;
    private volatile Connections connections;
    private volatile boolean closed;

    private Vault(VaultFolder folder, MasterLock lock, VaultKey key, Contents contents, FileDigest onDisk) {
        this.folder = folder;
        this.draft = new DraftBox(folder, key);
        this.lock = lock;
        this.key = key;
        this.contents = contents;
        this.onDisk = onDisk;
        this.connections = contents.connections();
    }

    static Vault createIn(VaultFolder folder, Secret master, Cost cost) throws IOException {
        var key = VaultKey.random(folder.random());
        try {
            var lock = MasterLock.around(key, master, cost, folder.random());
            var bytes = seal(folder, lock, key, Contents.empty());
            folder.write(bytes);
            return new Vault(folder, lock, key, Contents.empty(), FileDigest.of(bytes));
        } catch (IOException | RuntimeException e) {
            key.close();
            throw e;
        }
    }

    static Opening openIn(VaultFolder folder, VaultFile file, FileDigest onDisk, Secret master) {
        var unlocked = file.lock().unlock(master);
        if (unlocked.isEmpty()) {
            return new Opening.WrongPassword();
        }
        var key = unlocked.get();
        var plaintext = file.open(key);
        if (plaintext.isEmpty()) {
            key.close();
            return new Opening.WrongPassword();
        }
        try {
            var contents = Contents.read(plaintext.get());
            return new Opening.Opened(new Vault(folder, file.lock(), key, contents, onDisk));
        } catch (UnreadableContents _) {
            key.close();
            return new Opening.Damaged(Damage.UNREADABLE_CONTENTS);
        } finally {
            Wipe.clear(plaintext.get());
        }
    }

    /** The connections as they were last saved; their credentials stay the vault's. */
    public Connections connections() {
        requireOpen();
        return connections;
    }

    /** Credentials to work with, the caller's to close; empty when there is no such connection. */
    public Optional<Credentials> credentials(ConnectionId id) {
        synchronized (saving) {
            requireOpen();
            return contents.entry(id)
                    .map(entry -> entry.connection().credentials().copy());
        }
    }

    /**
     * Saves a connection: a new one, or new values for the one with its id. The vault keeps copies of the secrets, so
     * what is passed stays the caller's.
     *
     * @throws ChangedElsewhereException when the file is not the one this vault knows
     * @throws IOException when the disk does not take it
     * @throws IllegalArgumentException when another connection has this name
     */
    public void put(Connection connection) throws IOException {
        synchronized (saving) {
            requireOpen();
            requireFreeName(connection);
            var old = contents.entry(connection.id());
            var next = old.map(entry -> entry.with(connection)).orElseGet(() -> Entry.of(connection));
            try {
                save(contents.with(next));
            } catch (IOException | RuntimeException e) {
                old.ifPresentOrElse(next::closeExcept, next::close);
                throw e;
            }
            old.ifPresent(entry -> entry.closeExcept(next));
        }
    }

    /**
     * Forgets a connection; the key itself still works on OKX. Nothing happens when there is none with this id.
     *
     * @throws ChangedElsewhereException when the file is not the one this vault knows
     * @throws IOException when the disk does not take it
     */
    public void remove(ConnectionId id) throws IOException {
        synchronized (saving) {
            requireOpen();
            var old = contents.entry(id);
            if (old.isPresent()) {
                save(contents.without(id));
                old.get().close();
            }
        }
    }

    /** Whether this is the master password; takes the costs' time. */
    public boolean opensWith(Secret master) {
        synchronized (saving) {
            requireOpen();
            var unlocked = lock.unlock(master);
            if (unlocked.isEmpty()) {
                return false;
            }
            try (var theirs = unlocked.get()) {
                return key.sameAs(theirs);
            }
        }
    }

    /**
     * Seals everything anew under another master password (or the same at other costs), with a new vault key: an older
     * copy and its password then open nothing of what is saved from now on. The draft comes along.
     *
     * @return {@code false}, and nothing has happened, when {@code old} is not the master password
     * @throws ChangedElsewhereException when the file is not the one this vault knows
     * @throws IOException when the disk does not take it; the old password then holds
     */
    public boolean changePassword(Secret old, Secret replacement, Cost cost) throws IOException {
        synchronized (saving) {
            if (!opensWith(old)) {
                return false;
            }
            var nextKey = VaultKey.random(folder.random());
            try {
                var nextLock = MasterLock.around(nextKey, replacement, cost, folder.random());
                draft.prepare(nextKey);
                write(seal(folder, nextLock, nextKey, contents));
                lock = nextLock;
            } catch (IOException | RuntimeException e) {
                nextKey.close();
                throw e;
            }
            draft.adopt(nextKey);
            key.close();
            key = nextKey;
            return true;
        }
    }

    /** What the wizard has not finished yet. */
    public DraftBox draft() {
        return draft;
    }

    public boolean isClosed() {
        return closed;
    }

    /** Overwrites every secret, the connections' included; waits for a save that is under way. Closing twice is harmless. */
    @Override
    public void close() {
        synchronized (saving) {
            closed = true;
            connections = Connections.NONE;
            contents.close();
            key.close();
        }
    }

    private void save(Contents next) throws IOException {
        write(seal(folder, lock, key, next));
        contents = next;
        connections = next.connections();
    }

    private void write(byte[] file) throws IOException {
        var copies = folder.copies();
        copies.keep(currentFile());
        folder.write(file);
        onDisk = FileDigest.of(file);
        copies.prune();
    }

    private byte[] currentFile() throws IOException {
        byte[] current;
        try {
            current = folder.read();
        } catch (NoSuchFileException | FileNotFoundException _) {
            throw new ChangedElsewhereException();
        }
        if (!FileDigest.of(current).equals(onDisk)) {
            throw new ChangedElsewhereException();
        }
        return current;
    }

    private void requireFreeName(Connection wanted) {
        boolean taken = connections
                .withName(wanted.name())
                .filter(other -> !other.id().equals(wanted.id()))
                .isPresent();
        if (taken) {
            throw new IllegalArgumentException("Another connection has this name");
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("The vault is closed");
        }
    }

    private static byte[] seal(VaultFolder folder, MasterLock lock, VaultKey key, Contents contents) {
        var plaintext = contents.toBytes();
        try {
            return VaultFile.seal(lock, key, plaintext, folder.random());
        } finally {
            Wipe.clear(plaintext);
        }
    }
}
