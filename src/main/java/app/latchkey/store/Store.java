package app.latchkey.store;

import app.latchkey.files.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The SQLite file of a workspace: the journal of transfers and the history of verdicts.
 *
 * <p>Safe on any thread; blocking. What a method wrote is on disk when it returns. Methods of the tables throw
 * {@link StoreException} when the disk does not let them.
 */
public final class Store implements AutoCloseable {

    static final String FILE_NAME = "store.db";

    private final Database database;
    private final Optional<SetAside> setAside;

    private Store(Database database, Optional<SetAside> setAside) {
        this.database = database;
        this.setAside = setAside;
    }

    /** The same for somebody who takes every row of a damaged file that its columns can hold. */
    public static Store open(Path folder) throws IOException {
        return open(folder, _ -> true);
    }

    /**
     * Opens the store of a folder, and makes both when they are not there. A damaged file is kept, never deleted, and a
     * fresh one with all of its rows that can be read takes its place: see {@link #setAside()}.
     *
     * @param sound whether a transfer that was read from a damaged file makes sense; of one that does not, nothing is
     *     taken over
     * @throws NewerStoreException when a later version of Latchkey wrote it
     * @throws IOException when the disk does not let us; {@link app.latchkey.files.SaveProblem} reads it
     */
    public static Store open(Path folder, Predicate<TransferRow> sound) throws IOException {
        var file = OwnerOnly.folder(folder).resolve(FILE_NAME);
        Rescue.finish(file);
        try {
            return new Store(Database.open(file), Optional.empty());
        } catch (DamagedFileException _) {
            var setAside = Rescue.of(file, sound);
            return new Store(Database.open(file), Optional.of(setAside));
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

    /** The damaged file that this opening found, and what of it could be rescued. */
    public Optional<SetAside> setAside() {
        return setAside;
    }

    Database database() {
        return database;
    }

    public JournalTable journal() {
        return new JournalTable(database);
    }

    public BillTable bills() {
        return new BillTable(database);
    }

    public ActivityTable activity() {
        return new ActivityTable(database);
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
