package app.latchkey.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The history of verdicts. Safe on any thread; blocking. */
public final class VerdictTable {

    private final Database database;

    VerdictTable(Database database) {
        this.database = database;
    }

    public void add(VerdictRow verdict) {
        database.write(connection -> Sql.change(
                connection,
                "INSERT INTO verdict (connection_id, at, verdict, findings) VALUES (?, ?, ?, ?)",
                verdict.connectionId(),
                verdict.at(),
                verdict.verdict(),
                verdict.findings()));
    }

    /** Forgets what is older, of whatever connection. */
    public void removeBefore(Instant oldest) {
        database.write(connection -> Sql.change(connection, "DELETE FROM verdict WHERE at < ?", oldest));
    }

    /** The verdict added last. */
    public Optional<VerdictRow> latest(String connectionId) {
        return history(connectionId, 1).stream().findFirst();
    }

    /** The verdicts of a connection, the one added last first. */
    public List<VerdictRow> history(String connectionId, int limit) {
        return database.read(connection -> Sql.rows(
                connection,
                VerdictTable::verdict,
                "SELECT * FROM verdict WHERE connection_id = ? ORDER BY seq DESC LIMIT ?",
                connectionId,
                limit));
    }

    /** Forgets every verdict of a connection; its transfers stay in the journal. */
    public void removeConnection(String connectionId) {
        database.write(
                connection -> Sql.change(connection, "DELETE FROM verdict WHERE connection_id = ?", connectionId));
    }

    private static VerdictRow verdict(ResultSet row) throws SQLException {
        return new VerdictRow(
                row.getString("connection_id"),
                Sql.time(row, "at"),
                row.getString("verdict"),
                row.getString("findings"));
    }
}
