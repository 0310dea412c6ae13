package app.latchkey.store;

/** The connections whose keys their owner wants kept alive by calls. Safe on any thread; blocking. */
public final class KeepAliveTable {

    private final Database database;

    KeepAliveTable(Database database) {
        this.database = database;
    }

    public boolean has(String connectionId) {
        return database.read(connection -> Sql.first(
                        connection,
                        row -> row.getInt(1),
                        "SELECT 1 FROM keep_alive WHERE connection_id = ?",
                        connectionId)
                .isPresent());
    }

    public void put(String connectionId) {
        database.write(connection ->
                Sql.change(connection, "INSERT OR IGNORE INTO keep_alive (connection_id) VALUES (?)", connectionId));
    }

    public void remove(String connectionId) {
        database.write(
                connection -> Sql.change(connection, "DELETE FROM keep_alive WHERE connection_id = ?", connectionId));
    }
}
