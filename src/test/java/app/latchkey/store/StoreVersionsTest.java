package app.latchkey.store;

import static app.latchkey.store.SampleRows.planned;
import static app.latchkey.store.SampleRows.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stores of other versions: earlier ones are brought up to date, later ones are left alone. */
class StoreVersionsTest {

    @TempDir
    Path temp;

    @Test
    void aStoreFromBeforeOkxsWordsWereKeptStillHoldsItsTransfers() throws IOException, SQLException {
        try (var store = Store.open(temp)) {
            store.journal().claim(planned("a"), sent());
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("store.db"))) {
            Sql.run(connection, "ALTER TABLE transfer DROP COLUMN words");
            Sql.run(connection, "ALTER TABLE transfer_step DROP COLUMN words");
            Sql.run(connection, "DROP TABLE keep_alive");
            Sql.run(connection, "DROP TABLE deposit_told");
            Sql.run(connection, "DROP INDEX transfers_by_time");
            Sql.run(connection, "DROP INDEX transfers_by_ccy");
            Sql.run(connection, "PRAGMA user_version = 1");
        }

        try (var store = Store.open(temp)) {
            assertThat(store.journal().find("a")).hasValueSatisfying(row -> {
                assertThat(row.step().state()).isEqualTo("SENT");
                assertThat(row.step().words()).isEmpty();
            });
            assertThat(store.journal().advance("a", "SENT", SampleRows.full("ACCEPTED", true)))
                    .isTrue();
            assertThat(store.journal().find("a").flatMap(row -> row.step().words()))
                    .contains("in OKX's own words");
        }
    }

    @Test
    void aStoreOfEveryEarlierVersionBecomesWhatAFreshOneIsAndKeepsItsRows() throws IOException, SQLException {
        Store.open(temp.resolve("fresh")).close();
        for (int version = 1; version < Schema.version(); version++) {
            var folder = Files.createDirectory(temp.resolve("from " + version));
            try (var old = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("store.db"))) {
                Schema.takeSteps(old, 0, version);
                Sql.run(old, """
                        INSERT INTO transfer (client_id, connection_id, site, environment, uid, ccy, amount,
                            from_account, to_account, created_at, state, unsettled, updated_at)
                        VALUES ('a', 'c', 'EEA', 'DEMO', '4711', 'USDT', '1.50', 'FUNDING', 'TRADING', 5, 'SENT', 1, 6)""");
            }

            try (var store = Store.open(folder)) {
                assertThat(store.setAside()).as("from version %s", version).isEmpty();
                assertThat(store.journal().find("a"))
                        .as("from version %s", version)
                        .isPresent();
            }
            assertThat(schema(folder)).as("from version %s", version).isEqualTo(schema(temp.resolve("fresh")));
        }
    }

    @Test
    void aStoreOfALaterVersionIsRefusedAndLeftAsItIs() throws IOException, SQLException {
        Store.open(temp).close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("store.db"))) {
            Sql.run(connection, "PRAGMA user_version = 99");
        }

        assertThatThrownBy(() -> Store.open(temp)).isInstanceOf(NewerStoreException.class);

        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("store.db"))) {
            assertThat(Sql.first(connection, row -> row.getInt(1), "PRAGMA user_version"))
                    .contains(99);
        }
    }

    private static List<String> schema(Path folder) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("store.db"))) {
            return Sql.rows(
                    connection,
                    row -> row.getString(1) + ": " + row.getString(2),
                    "SELECT name, sql FROM sqlite_schema UNION SELECT 'version', user_version FROM pragma_user_version"
                            + " ORDER BY 1");
        }
    }
}
