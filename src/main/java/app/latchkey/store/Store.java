package app.latchkey.store;

import app.latchkey.files.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The SQLite file of a workspace: the journal of transfers and the history of verdicts.
 *
 * <p>Safe on any thread; blocking. What a method wrote is on disk when it returns. Methods of the tables throw
 * {@link StoreException} when the disk does not let them.
 */
public final class Store implements AutoCloseable {

    static final String FILE_NAME = "store.db";

    private final Database database;
    private final Optional<Path> setAside;

    private Store(Database database, Optional<Path> setAside) {
        this.database = database;
        this.setAside = setAside;
    }

    /**
     * Opens the store of a folder, and makes both when they are not there. A damaged file is renamed, never deleted,
     * and an empty one takes its place: see {@link #setAside()}.
     *
     * @throws NewerStoreException when a later version of Latchkey wrote it
     * @throws IOException when the disk does not let us; {@link app.latchkey.files.SaveProblem} reads it
     */
    public static Store open(Path folder) throws IOException {
        var file = OwnerOnly.folder(folder).resolve(FILE_NAME);
        try {
            return new Store(Database.open(file), Optional.empty());
        } catch (DamagedFileException _) {
            var kept = Aside.move(file, "damaged");
            return new Store(Database.open(file), Optional.of(kept));
        }
    }

    /**
     * Renames the store of a folder, which must not be open, so that the next opening begins an empty one. Nothing happens
     * where there is none.
     */
    public static void putAside(Path folder) throws IOException {
        var file = folder.resolve(FILE_NAME);
        if (Files.exists(file)) {
            Aside.move(file, "old");
        }
    }

    /** Where the damaged file lies that this opening found; the transfers in it are in no list until looked after. */
    public Optional<Path> setAside() {
        return setAside;
    }

    Database database() {
        return database;
    }

    public JournalTable journal() {
        return new JournalTable(database);
    }

    public KeepAliveTable keepAlive() {
        return new KeepAliveTable(database);
    }

    public DepositTable deposits() {
        return new DepositTable(database);
    }

    public VerdictTable verdicts() {
        return new VerdictTable(database);
    }

    /** Waits for the call that is under way; later ones throw. */
    @Override
    public void close() {
        database.close();
    }
}
