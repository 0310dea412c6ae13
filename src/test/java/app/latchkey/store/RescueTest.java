package app.latchkey.store;

import static app.latchkey.store.SampleRows.planned;
import static app.latchkey.store.SampleRows.sent;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.AccountRef;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lives on of a damaged file, and that nothing of the file itself is lost. */
class RescueTest {

    private static final int PAGE = 4096;
    private static final int TRANSFERS = 120;

    @TempDir
    static Path whole;

    @TempDir
    Path temp;

    private Path file;

    @BeforeAll
    static void makeAStoreWithManyTransfers() throws IOException {
        try (var store = Store.open(whole)) {
            for (int i = 1; i <= TRANSFERS; i++) {
                // each of an account of its own, so that none blocks another
                store.journal().claim(planned("t" + i, account(i), "USDT", "FUNDING", "TRADING"), sent());
                if (i % 30 != 0) {
                    store.journal().advance("t" + i, "SENT", SampleRows.full("DONE", false));
                }
                store.verdicts().add(SampleRows.verdict("c", i));
            }
            store.keepAlive().put("kept alive");
        }
    }

    @BeforeEach
    void takeACopy() throws IOException {
        file = Files.copy(whole.resolve("store.db"), temp.resolve("store.db"));
    }

    @Test
    void everyRowOutsideTheBrokenPagesIsTakenOverWithItsSteps() throws IOException, SQLException {
        Broken.page(file, aPageOf("transfer"));
        var bytes = Files.readAllBytes(file);

        try (var store = Store.open(temp)) {
            var damaged = store.setAside().orElseThrow();
            assertThat(damaged.kept()).hasBinaryContent(bytes);
            assertThat(damaged.transfers()).isBetween(TRANSFERS * 2 / 3L, TRANSFERS - 1L);
            assertThat(damaged.missing()).hasValue(TRANSFERS - damaged.transfers());
            assertThat(damaged.unsettled())
                    .isEqualTo(store.journal().unsettled().size())
                    .isPositive();
            assertThat(store.journal().newestFirst(1000, 0))
                    .hasSize((int) damaged.transfers())
                    .allSatisfy((row, steps) -> {
                        assertThat(steps).extracting(TransferStep::state).startsWith("PLANNED", "SENT");
                        assertThat(steps).last().isEqualTo(row.step());
                    });
            assertThat(store.verdicts().history("c", 1000)).hasSize(TRANSFERS);
            assertThat(store.keepAlive().has("kept alive")).isTrue();
        }
        try (var again = Store.open(temp)) {
            assertThat(again.setAside()).isEmpty();
        }
    }

    @Test
    void aBrokenIndexCostsNoTransfer() throws IOException, SQLException {
        Broken.page(file, Broken.root(file, "sqlite_autoindex_transfer_1"));

        try (var store = Store.open(temp)) {
            assertThat(store.setAside()).hasValueSatisfying(damaged -> {
                assertThat(damaged.transfers()).isEqualTo(TRANSFERS);
                assertThat(damaged.missing()).hasValue(0);
                assertThat(damaged.unsettled()).isEqualTo(4);
            });
            assertThat(store.journal().find("t17")).isPresent();
        }
    }

    @Test
    void aTransferWhoseStepsAreLostKeepsTheOneThatItStandsAt() throws IOException, SQLException {
        Broken.page(file, Broken.root(file, "transfer_step"));

        try (var store = Store.open(temp)) {
            assertThat(store.setAside().orElseThrow().transfers()).isEqualTo(TRANSFERS);
            assertThat(store.journal().steps("t17"))
                    .containsExactly(store.journal().find("t17").orElseThrow().step());
        }
    }

    @Test
    void aFileThatWasCutShortGivesWhatIsStillThere() throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() * 4 / 5 / PAGE * PAGE);
        }

        try (var store = Store.open(temp)) {
            var damaged = store.setAside().orElseThrow();
            assertThat(damaged.transfers()).isPositive().isLessThan(TRANSFERS);
            assertThat(store.journal().newestFirst(TRANSFERS, 0)).hasSize((int) damaged.transfers());
        }
    }

    @Test
    void aFileThatIsNoDatabaseAnyMoreGivesNothingAndSaysSo() throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[PAGE]), 0);
        }

        try (var store = Store.open(temp)) {
            assertThat(store.setAside()).hasValueSatisfying(damaged -> {
                assertThat(damaged.transfers()).isZero();
                assertThat(damaged.missing()).isEqualTo(OptionalLong.empty());
            });
        }
    }

    @Test
    void aRowThatMakesNoSenseIsLeftBehind() throws IOException, SQLException {
        change("UPDATE transfer SET site = 'NOWHERE' WHERE client_id = 't5'");
        Broken.page(file, Broken.root(file, "sqlite_autoindex_transfer_1"));

        try (var store = Store.open(temp, row -> !row.clientId().equals("t6"))) {
            assertThat(store.setAside().orElseThrow().transfers()).isEqualTo(TRANSFERS - 2);
            assertThat(store.setAside().orElseThrow().missing()).hasValue(2);
            assertThat(store.journal().find("t5")).isEmpty();
            assertThat(store.journal().find("t6")).isEmpty();
            assertThat(store.journal().find("t7")).isPresent();
        }
    }

    @Test
    void theLatestChangesInTheLogAreRescuedToo() throws IOException, SQLException {
        var left = Store.open(temp);
        left.journal().claim(planned("in the log"), sent());
        Broken.page(file, Broken.root(file, "verdict"));

        try (var store = Store.open(temp)) {
            assertThat(store.setAside().orElseThrow().transfers()).isEqualTo(TRANSFERS + 1);
            assertThat(store.journal().find("in the log")).isPresent();
            assertThat(Path.of(store.setAside().orElseThrow().kept() + "-wal")).isNotEmptyFile();
        }
        left.close();
    }

    @Test
    void aRescueThatEndedJustBeforeTheFreshFileWasInPlaceIsFinishedAtTheNextOpening() throws IOException, SQLException {
        Broken.page(file, Broken.root(file, "verdict"));
        Rescue.of(file, _ -> true);
        Files.move(file, temp.resolve("store.db.rescued"));
        Files.writeString(file, "the damaged one, as it was");
        Files.writeString(temp.resolve("store.db-wal"), "its log");

        try (var store = Store.open(temp)) {
            assertThat(store.setAside()).isEmpty();
            assertThat(store.journal().find("t17")).isPresent();
        }
    }

    @Test
    void rowsOfALaterLatchkeyAreLeftInTheFileThatIsKept() throws IOException, SQLException {
        change("PRAGMA user_version = 99");
        Broken.page(file, Broken.root(file, "verdict"));

        try (var store = Store.open(temp)) {
            assertThat(store.setAside().orElseThrow().transfers()).isZero();
        }
    }

    private static AccountRef account(int number) {
        return new AccountRef(Site.EEA, Environment.DEMO, String.valueOf(4711 + number));
    }

    private void change(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            Sql.run(connection, statement);
        }
    }

    /** One of those that hold the rows, recognised by a row's own text. */
    private int aPageOf(String table) throws IOException, SQLException {
        var bytes = Files.readAllBytes(file);
        var needle = "t60connection";
        int root = Broken.root(file, table);
        return IntStream.range(0, bytes.length / PAGE)
                        .filter(page -> page + 1 != root && bytes[page * PAGE] == 0x0d)
                        .filter(page ->
                                new String(bytes, page * PAGE, PAGE, StandardCharsets.ISO_8859_1).contains(needle))
                        .findFirst()
                        .orElseThrow()
                + 1;
    }
}
