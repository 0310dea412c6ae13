package app.latchkey.store;

import static app.latchkey.store.SampleRows.planned;
import static app.latchkey.store.SampleRows.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    @TempDir
    Path temp;

    @Test
    void everyFileOfAnOpenStoreIsItsOwnersOnlyTheLogAndTheSharedMemoryToo() throws IOException {
        try (var store = Store.open(temp.resolve("workspace"))) {
            store.journal().claim(planned("a"), sent());

            assertThat(modes(temp.resolve("workspace")))
                    .containsExactlyInAnyOrder(
                            "store.db rw-------", "store.db-shm rw-------", "store.db-wal rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temp.resolve("workspace"))))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void filesThatWereOpenToOthersAreClosedOnOpening() throws IOException {
        try (var left = Store.open(temp)) {
            left.journal().claim(planned("a"), sent());
            for (var name : List.of("store.db", "store.db-wal", "store.db-shm")) {
                Files.setPosixFilePermissions(temp.resolve(name), PosixFilePermissions.fromString("rw-r--r--"));
            }

            try (var _ = Store.open(temp)) {
                assertThat(modes(temp)).allMatch(mode -> mode.endsWith(" rw-------"));
            }
        }
    }

    @Test
    void whatWasWrittenIsThereAfterClosingAndAfterNotClosing() throws IOException {
        var first = Store.open(temp);
        first.journal().claim(planned("a"), sent());

        try (var second = Store.open(temp)) {
            assertThat(second.journal().find("a")).isPresent();
        }
        first.close();
        try (var third = Store.open(temp)) {
            assertThat(third.journal().find("a")).isPresent();
            assertThat(third.setAside()).isEmpty();
        }
    }

    @Test
    void theStoreFlushesEveryCommitAndWaitsForOtherProcesses() throws IOException {
        try (var database = Database.open(temp.resolve("pragmas.db"))) {
            assertThat(pragma(database, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(database, "synchronous")).isEqualTo("2");
            assertThat(pragma(database, "foreign_keys")).isEqualTo("1");
            assertThat(pragma(database, "busy_timeout")).isEqualTo("5000");
            assertThat(pragma(database, "user_version")).isEqualTo("5");
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsSetAsideWithItsBytesAndReported() throws IOException {
        Files.writeString(temp.resolve("store.db"), "not a database, but somebody's bytes all the same");

        try (var store = Store.open(temp)) {
            assertThat(store.setAside())
                    .contains(new SetAside(temp.resolve("store.db.damaged-1"), 0, OptionalLong.empty(), 0));
            assertThat(temp.resolve("store.db.damaged-1"))
                    .hasContent("not a database, but somebody's bytes all the same");
            store.journal().claim(planned("a"), sent());
        }
        try (var again = Store.open(temp)) {
            assertThat(again.setAside()).isEmpty();
            assertThat(again.journal().find("a")).isPresent();
        }
    }

    @Test
    void aDatabaseWithABrokenPageIsSetAsideAndAnEarlierOneIsNotOverwritten() throws IOException {
        Files.writeString(temp.resolve("store.db.damaged-1"), "an earlier one");
        try (var store = Store.open(temp)) {
            for (int i = 0; i < 200; i++) {
                store.verdicts().add(SampleRows.verdict("c", i));
            }
        }
        breakPages(temp.resolve("store.db"));

        try (var store = Store.open(temp)) {
            assertThat(store.setAside()).map(SetAside::kept).contains(temp.resolve("store.db.damaged-2"));
            assertThat(temp.resolve("store.db.damaged-1")).hasContent("an earlier one");
            assertThat(store.verdicts().history("c", 10)).isEmpty();
        }
    }

    @Test
    void aStoreThatIsPutAsideIsKeptAndTheNextOneIsEmpty() throws IOException {
        Store.putAside(temp);
        assertThat(temp).isEmptyDirectory();
        for (int n = 1; n <= 2; n++) {
            try (var store = Store.open(temp)) {
                assertThat(store.journal().find("a")).as("in store %s", n).isEmpty();
                store.journal().claim(planned("a"), sent());
            }
            Store.putAside(temp);
            assertThat(temp.resolve("store.db.old-" + n)).isNotEmptyFile();
            assertThat(temp.resolve("store.db")).doesNotExist();
        }
    }

    @Test
    void theLogOfADamagedDatabaseGoesAlong() throws IOException {
        Files.writeString(temp.resolve("store.db"), "broken");
        Files.writeString(temp.resolve("store.db-wal"), "latest changes");

        var kept = Aside.move(temp.resolve("store.db"), "damaged");

        assertThat(kept).hasContent("broken");
        assertThat(temp.resolve("store.db.damaged-1-wal")).hasContent("latest changes");
        assertThat(temp.resolve("store.db-wal")).doesNotExist();
    }

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

    @Test
    void aFolderWithBlanksAndSignsInItsNameIsNoProblem() throws IOException {
        var folder = temp.resolve("Füße & 50% ? #1");

        try (var store = Store.open(folder)) {
            store.journal().claim(planned("a"), sent());
        }

        assertThat(folder.resolve("store.db")).exists();
    }

    @Test
    void aFullDiskIsCalledSoAndWritingGoesOnOnceThereIsRoom() throws IOException {
        try (var database = Database.open(temp.resolve("full.db"))) {
            var verdicts = new VerdictTable(database);
            var long8k = new VerdictRow("c", SampleRows.START, "READY", "x".repeat(8192));
            pragma(database, "max_page_count = " + pragma(database, "page_count"));

            assertThatThrownBy(() -> verdicts.add(long8k))
                    .isInstanceOfSatisfying(StoreException.class, full -> assertThat(full.problem())
                            .isEqualTo(StoreException.Problem.DISK_FULL));
            assertThat(verdicts.latest("c")).isEmpty();

            pragma(database, "max_page_count = 1000");
            verdicts.add(long8k);
            assertThat(verdicts.latest("c")).contains(long8k);
        }
    }

    @Test
    void aClosedStoreSaysSoInsteadOfWriting() throws IOException {
        var store = Store.open(temp);
        store.close();

        assertThatThrownBy(() -> store.journal().claim(planned("a"), sent())).isInstanceOf(StoreException.class);
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

    private static String pragma(Database database, String name) {
        return database.read(connection -> Sql.first(connection, row -> row.getString(1), "PRAGMA " + name))
                .orElseThrow();
    }

    private static List<String> modes(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(StoreTest::mode).toList();
        }
    }

    private static String mode(Path file) {
        try {
            return file.getFileName() + " " + PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Everything behind the first page, which holds the header and the schema. */
    private static void breakPages(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var rubbish = new byte[(int) channel.size() - 4096];
            Arrays.fill(rubbish, (byte) 0x5a);
            channel.write(ByteBuffer.wrap(rubbish), 4096);
        }
    }
}
