package app.latchkey.store;

import static app.latchkey.store.SampleRows.planned;
import static app.latchkey.store.SampleRows.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of a store: whose it is, that it keeps what was written, and what it says when it cannot. */
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
            assertThat(pragma(database, "user_version")).isEqualTo("6");
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
}
