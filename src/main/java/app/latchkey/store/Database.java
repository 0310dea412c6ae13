package app.latchkey.store;

import app.latchkey.files.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** One connection to the SQLite file, used by one thread at a time. */
final class Database implements AutoCloseable {

    /** How long to wait for another process; its transactions take milliseconds. */
    private static final int BUSY_TIMEOUT_MILLIS = 5_000;

    private final Connection connection;
    private final ReentrantLock turn = new ReentrantLock();

    /** What is done with the connection while it is ours. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** SQLite gives the log and the shared memory beside the file the file's own mode, so it is closed to others first. */
    static Database open(Path file) throws IOException {
        OwnerOnly.file(file);
        for (var companion : List.of("-wal", "-shm")) {
            var beside = file.resolveSibling(file.getFileName() + companion);
            if (Files.exists(beside)) {
                OwnerOnly.file(beside);
            }
        }
        try {
            return new Database(connect(file));
        } catch (SQLException e) {
            throw asIo(e);
        }
    }

    private static Connection connect(Path file) throws SQLException, IOException {
        var config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        var connection = config.createConnection("jdbc:sqlite:" + file.toUri());
        try {
            // A plain flush stays in the drive's cache on macOS; elsewhere this changes nothing.
            Sql.run(connection, "PRAGMA fullfsync = ON");
            Sql.run(connection, "PRAGMA checkpoint_fullfsync = ON");
            requireWhole(connection);
            Schema.bringUpToDate(connection);
            BillTable.make(connection);
            return connection;
        } catch (SQLException | IOException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static void requireWhole(Connection connection) throws SQLException, IOException {
        var report = Sql.rows(connection, row -> row.getString(1), "PRAGMA quick_check(1)");
        if (!report.equals(List.of("ok"))) {
            throw new DamagedFileException(String.join(" ", report));
        }
    }

    /** Looks something up. */
    <T> T read(Work<T> work) {
        turn.lock();
        try {
            return work.on(connection);
        } catch (SQLException e) {
            throw new StoreException(e);
        } finally {
            turn.unlock();
        }
    }

    /** Changes something, wholly or not at all, with no other writer in between. */
    <T> T write(Work<T> work) {
        return read(ours -> inTransaction(ours, work));
    }

    static <T> T inTransaction(Connection connection, Work<T> work) throws SQLException {
        Sql.run(connection, "BEGIN IMMEDIATE");
        boolean committed = false;
        try {
            var result = work.on(connection);
            Sql.run(connection, "COMMIT");
            committed = true;
            return result;
        } finally {
            if (!committed) {
                rollBack(connection);
            }
        }
    }

    /** After some errors, a full disk among them, SQLite has rolled back by itself and says that there is nothing to. */
    private static void rollBack(Connection connection) {
        try {
            Sql.run(connection, "ROLLBACK");
        } catch (SQLException _) {
            return;
        }
    }

    private static IOException asIo(SQLException problem) {
        if (problem instanceof SQLiteException sqlite && isDamage(sqlite.getResultCode())) {
            return new DamagedFileException(sqlite.getResultCode().name());
        }
        return new IOException(problem.getMessage(), problem);
    }

    private static boolean isDamage(SQLiteErrorCode code) {
        return code == SQLiteErrorCode.SQLITE_NOTADB || (code.code & 0xff) == SQLiteErrorCode.SQLITE_CORRUPT.code;
    }

    @Override
    public void close() {
        read(ours -> {
            ours.close();
            return true;
        });
    }
}
