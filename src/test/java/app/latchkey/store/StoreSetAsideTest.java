package app.latchkey.store;

import static app.latchkey.store.SampleRows.planned;
import static app.latchkey.store.SampleRows.sent;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is damaged, or was put aside, is kept beside a fresh store. */
class StoreSetAsideTest {

    @TempDir
    Path temp;

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

    /** Everything behind the first page, which holds the header and the schema. */
    private static void breakPages(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var rubbish = new byte[(int) channel.size() - 4096];
            Arrays.fill(rubbish, (byte) 0x5a);
            channel.write(ByteBuffer.wrap(rubbish), 4096);
        }
    }
}
