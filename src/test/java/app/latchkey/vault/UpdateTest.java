package app.latchkey.vault;

import static app.latchkey.vault.TestVaults.connection;
import static app.latchkey.vault.TestVaults.folder;
import static app.latchkey.vault.TestVaults.newVault;
import static app.latchkey.vault.TestVaults.reopen;
import static app.latchkey.vault.TestVaults.reveal;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.ConnectionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdateTest {

    @TempDir
    Path temp;

    @Test
    void anUpdateChangesWhatIsThereNowAndNothingElse() throws IOException {
        var folder = folder(temp);
        var connection = connection("Grid bot");
        try (var vault = newVault(folder)) {
            vault.put(connection);
            vault.put(connection.withNotes("from another screen"));

            assertThat(vault.update(connection.id(), now -> now.withUid("7"))).isTrue();
            assertThat(vault.update(ConnectionId.random(), now -> now.withUid("7")))
                    .isFalse();
        }
        try (var vault = reopen(folder)) {
            assertThat(vault.connections().all()).singleElement().satisfies(only -> {
                assertThat(only.notes()).isEqualTo("from another screen");
                assertThat(only.uid()).contains("7");
                assertThat(reveal(only.credentials().passphrase())).isEqualTo(TestVaults.PASSPHRASE);
            });
        }
    }

    @Test
    void anUpdateThatChangesNothingWritesNothing() throws IOException {
        var folder = folder(temp);
        var connection = connection("Grid bot").withUid("7");
        try (var vault = newVault(folder)) {
            vault.put(connection);
            var before = Files.readAllBytes(folder.files().vault());

            assertThat(vault.update(connection.id(), now -> now.withUid("7"))).isTrue();

            assertThat(folder.files().vault()).hasBinaryContent(before);
        }
    }

    @Test
    void updatesOfOneConnectionFromManyThreadsLoseNothing() throws IOException {
        var connection = connection("Grid bot");
        try (var vault = newVault(folder(temp))) {
            vault.put(connection);

            IntStream.range(0, 24).parallel().forEach(i -> appendNote(vault, connection.id()));

            assertThat(vault.connections().all().getFirst().notes()).isEqualTo("x".repeat(24));
        }
    }

    private static void appendNote(Vault vault, ConnectionId id) {
        try {
            vault.update(id, now -> now.withNotes(now.notes() + "x"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
