package app.latchkey.vault;

import app.latchkey.key.ConnectionId;
import app.latchkey.key.Credentials;
import app.latchkey.key.Secret;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An open vault. Every change is on disk before it is in memory: when saving fails, both are as they were.
 *
 * <p>Safe on any thread. {@link #connections} never waits and may be called on the FX thread; everything else may wait
 * for the disk or for a second of key derivation. A closed vault refuses every use with {@link IllegalStateException}.
 *
 * <p>What saves throws {@link ChangedElsewhereException} when the file is not the one this vault knows; {@link
 * #elsewhere} then says what lies there, and lets the user decide. It throws another {@link IOException} when the disk
 * does not take it, which {@link app.latchkey.files.SaveProblem} reads.
 */
public final class Vault implements AutoCloseable {

    private final VaultFolder folder;
    private final DraftBox draft;
    private final KnownFile file;
    private final Object saving = new Object();

    private Sealing sealing;
    private Contents contents;
    private volatile Connections connections;
    private volatile boolean closed;

    /** @param onDisk the file that holds these contents */
    Vault(VaultFolder folder, Sealing sealing, Contents contents, FileDigest onDisk) {
        this.folder = folder;
        this.draft = new DraftBox(folder, sealing.key());
        this.file = new KnownFile(folder.files(), onDisk);
        this.sealing = sealing;
        this.contents = contents;
        this.connections = contents.connections();
    }

    /** A vault without connections, which is on disk once it was told to {@link #overwrite}. */
    static Vault empty(VaultFolder folder, Secret master) {
        var sealing = Sealing.under(master, folder.costs().ofNew(), folder.random());
        return new Vault(folder, sealing, Contents.empty(), FileDigest.of(new byte[0]));
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
     * Changes a connection as it is now, with nobody else's change in between. Nothing is written when it stays equal.
     *
     * @param change gets the connection, whose credentials stay the vault's, and returns it with other values
     * @return whether there is a connection with this id
     * @throws IllegalArgumentException when another connection has the name that it got
     */
    public boolean update(ConnectionId id, UnaryOperator<Connection> change) throws IOException {
        synchronized (saving) {
            requireOpen();
            var now = contents.entry(id).map(Entry::connection);
            var next = now.map(change);
            if (!next.equals(now)) {
                put(next.orElseThrow());
            }
            return now.isPresent();
        }
    }

    /** Forgets a connection; the key itself still works on OKX. Nothing happens when there is none with this id. */
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

    /** The lists of addresses that the user keeps. */
    public AddressLists addressLists() {
        return new AddressLists(this);
    }

    /** Whether this is the master password; takes the costs' time. */
    public PasswordCheck check(Secret master) {
        synchronized (saving) {
            requireOpen();
            return folder.wrongPasswords().check(() -> sealing.opensWith(master));
        }
    }

    /**
     * Seals everything anew under another master password, with a new vault key: an older copy and its password then
     * open nothing of what is saved from now on. The draft comes along. The costs are those of a new vault, or the
     * present ones when these are higher.
     *
     * @return {@link PasswordCheck.Right} when it is done; otherwise nothing has happened
     * @throws IOException when the disk does not take it; the old password then holds
     */
    public PasswordCheck changePassword(Secret old, Secret replacement) throws IOException {
        synchronized (saving) {
            var check = check(old);
            if (check instanceof PasswordCheck.Right) {
                relock(
                        replacement,
                        sealing.lock().cost().orHarder(folder.costs().ofNew()));
            }
            return check;
        }
    }

    /** The older files of this vault. */
    public VaultCopies copies() {
        return new VaultCopies(this, folder);
    }

    /**
     * Has somebody told, besides whoever tried to save, that the file is not the one this vault knows.
     *
     * @param listener called on any thread, within the save that was refused: it only passes the news on
     */
    public void whenChangedElsewhere(Runnable listener) {
        file.whenChanged(listener);
    }

    /** What to do when the file is not the one this vault knows. */
    public Elsewhere elsewhere() {
        return new Elsewhere(this, folder.files());
    }

    /**
     * Copies the vault file, sealed as it is, to another place; whatever lies there is replaced, as its owner was asked.
     * The draft, the copies and the record of transfers stay here.
     *
     * @throws IOException when the vault file changed elsewhere or the other place does not take it
     */
    public void copyTo(Path target) throws IOException {
        synchronized (saving) {
            requireOpen();
            folder.files().write(target, file.current());
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
            sealing.close();
        }
    }

    List<AddressList> listsOfAddresses() {
        synchronized (saving) {
            requireOpen();
            return contents.addressLists();
        }
    }

    /** Changes the lists as they are now. Nothing is written when they stay equal. */
    void changeListsOfAddresses(UnaryOperator<List<AddressList>> change) throws IOException {
        synchronized (saving) {
            requireOpen();
            var next = change.apply(contents.addressLists());
            if (!next.equals(contents.addressLists())) {
                save(contents.with(next));
            }
        }
    }

    /** Raises the costs when a guess took so little; what stands in the way stands in nobody's way but this. */
    void raiseCosts(Secret master, Duration aGuessTook) {
        synchronized (saving) {
            var now = sealing.lock().cost();
            var raised = folder.costs().raised(now, aGuessTook);
            if (raised.equals(now)) {
                return;
            }
            try {
                relock(master, raised);
            } catch (IOException _) {
                // the next unlock tries again
            }
        }
    }

    /** Writes this vault in the place of whatever lies there. */
    void overwrite() throws IOException {
        synchronized (saving) {
            file.overwrite(sealed());
        }
    }

    /** This vault, sealed. */
    byte[] sealed() {
        synchronized (saving) {
            requireOpen();
            return sealing.seal(contents, folder.random());
        }
    }

    /** Contents that another file holds under this vault's key, the caller's to close; empty when it is not under it. */
    Optional<Contents> open(VaultFile other) throws UnreadableContents {
        synchronized (saving) {
            requireOpen();
            return other.contents(sealing.key());
        }
    }

    /** Saves other contents in the place of all there is; they are the vault's then. */
    void replaceContents(Contents others) throws IOException {
        synchronized (saving) {
            requireOpen();
            var old = contents;
            save(others);
            old.close();
        }
    }

    /** From now on this file of somebody else, under this vault's key, is the vault. */
    void accept(SealedFile.Unsealed theirs) {
        synchronized (saving) {
            requireOpen();
            contents.close();
            file.accept(theirs.digest());
            sealing = new Sealing(theirs.lock(), sealing.key());
            hold(theirs.contents());
        }
    }

    /** The contents, the caller's from now on; the vault is closed. */
    Contents surrender() {
        synchronized (saving) {
            requireOpen();
            var mine = contents;
            contents = Contents.empty();
            close();
            return mine;
        }
    }

    /** A new vault key, salt, wrapping and seal. No draft is saved in between, which would be under the old key. */
    private void relock(Secret master, Cost cost) throws IOException {
        var next = Sealing.under(master, cost, folder.random());
        try {
            draft.rekey(next.key(), () -> file.write(next.seal(contents, folder.random())));
        } catch (IOException | RuntimeException e) {
            next.close();
            throw e;
        }
        sealing.close();
        sealing = next;
    }

    private void save(Contents next) throws IOException {
        file.write(sealing.seal(next, folder.random()));
        hold(next);
    }

    private void hold(Contents next) {
        contents = next;
        connections = next.connections();
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
}
