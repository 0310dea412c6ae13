package app.latchkey.store;

import java.sql.Connection;
import java.sql.SQLException;

/** A disk on which a store finds no room for the next step of any transfer, until this is closed. */
public final class FullDisk implements AutoCloseable {

    /** Every page that SQLite may have is there already, and no step gets by with what is left in them. */
    private static final String FILLS_UP = """
            CREATE TEMP TRIGGER no_room AFTER INSERT ON main.transfer_step
            BEGIN INSERT INTO verdict (connection_id, at, verdict, findings)
                VALUES ('', 0, '', hex(zeroblob(200000))); END""";

    private final Database database;

    public FullDisk(Store store) {
        database = store.database();
        database.read(connection -> {
            int pages = Sql.first(connection, row -> row.getInt(1), "PRAGMA page_count")
                    .orElseThrow();
            return run(connection, "PRAGMA max_page_count = " + pages, FILLS_UP);
        });
    }

    @Override
    public void close() {
        database.read(connection ->
                run(connection, "DROP TRIGGER IF EXISTS temp.no_room", "PRAGMA max_page_count = 1073741823"));
    }

    private static boolean run(Connection connection, String... statements) throws SQLException {
        for (var statement : statements) {
            Sql.run(connection, statement);
        }
        return true;
    }
}
