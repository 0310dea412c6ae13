package app.latchkey.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The tables, and the steps that led to them; {@code user_version} counts the steps a file has taken. */
final class Schema {

    private static final List<String> FIRST = List.of(
            """
            CREATE TABLE transfer (
                seq           INTEGER PRIMARY KEY AUTOINCREMENT,
                client_id     TEXT NOT NULL UNIQUE,
                connection_id TEXT NOT NULL,
                site          TEXT NOT NULL,
                environment   TEXT NOT NULL,
                uid           TEXT NOT NULL,
                ccy           TEXT NOT NULL,
                amount        TEXT NOT NULL,
                from_account  TEXT NOT NULL,
                to_account    TEXT NOT NULL,
                created_at    INTEGER NOT NULL,
                state         TEXT NOT NULL,
                unsettled     INTEGER NOT NULL CHECK (unsettled IN (0, 1)),
                signed_at     INTEGER,
                trans_id      TEXT,
                code          TEXT,
                reason        TEXT,
                updated_at    INTEGER NOT NULL
            ) STRICT""",
            """
            CREATE UNIQUE INDEX one_unsettled_transfer
                ON transfer (site, environment, uid, ccy, from_account, to_account) WHERE unsettled = 1""",
            """
            CREATE TABLE transfer_step (
                seq       INTEGER PRIMARY KEY AUTOINCREMENT,
                transfer  INTEGER NOT NULL REFERENCES transfer (seq),
                state     TEXT NOT NULL,
                unsettled INTEGER NOT NULL,
                signed_at INTEGER,
                trans_id  TEXT,
                code      TEXT,
                reason    TEXT,
                updated_at INTEGER NOT NULL
            ) STRICT""",
            "CREATE INDEX steps_of_a_transfer ON transfer_step (transfer, seq)",
            """
            CREATE TABLE verdict (
                seq           INTEGER PRIMARY KEY AUTOINCREMENT,
                connection_id TEXT NOT NULL,
                at            INTEGER NOT NULL,
                verdict       TEXT NOT NULL,
                findings      TEXT NOT NULL
            ) STRICT""",
            "CREATE INDEX verdicts_of_a_connection ON verdict (connection_id, seq)");

    /** Never change a step that was released: add another. */
    private static final List<List<String>> STEPS = List.of(
            FIRST,
            List.of("ALTER TABLE transfer ADD COLUMN words TEXT", "ALTER TABLE transfer_step ADD COLUMN words TEXT"),
            List.of("CREATE TABLE keep_alive (connection_id TEXT PRIMARY KEY) STRICT"),
            List.of("""
                    CREATE TABLE deposit_told (
                        site        TEXT NOT NULL,
                        environment TEXT NOT NULL,
                        uid         TEXT NOT NULL,
                        newest      INTEGER NOT NULL,
                        PRIMARY KEY (site, environment, uid)
                    ) STRICT"""),
            List.of("CREATE INDEX transfers_by_time ON transfer (created_at)"),
            List.of("CREATE INDEX transfers_by_ccy ON transfer (ccy, created_at)"));

    private Schema() {}

    /** How many steps this Latchkey knows. */
    static int version() {
        return STEPS.size();
    }

    static void bringUpToDate(Connection connection) throws SQLException, IOException {
        int taken = Database.inTransaction(connection, Schema::takeMissingSteps);
        if (taken > version()) {
            throw new NewerStoreException(taken);
        }
    }

    private static int takeMissingSteps(Connection connection) throws SQLException {
        int version = Sql.first(connection, row -> row.getInt(1), "PRAGMA user_version")
                .orElse(0);
        if (version >= version()) {
            return version;
        }
        takeSteps(connection, version, version());
        return version();
    }

    static void takeSteps(Connection connection, int from, int to) throws SQLException {
        for (var step : STEPS.subList(from, to)) {
            for (var statement : step) {
                Sql.run(connection, statement);
            }
        }
        Sql.run(connection, "PRAGMA user_version = " + to);
    }
}
