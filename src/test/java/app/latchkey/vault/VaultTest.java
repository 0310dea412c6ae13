package app.latchkey.vault;

import static app.latchkey.vault.TestVaults.connection;
import static app.latchkey.vault.TestVaults.folder;
import static app.latchkey.vault.TestVaults.newVault;
import static app.latchkey.vault.TestVaults.reopen;
import static app.latchkey.vault.TestVaults.reveal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.latchkey.key.ApiKey;
import app.latchkey.key.ApiKeyName;
import app.latchkey.key.ConnectionId;
import app.latchkey.key.Credentials;
import app.latchkey.key.IpEntry;
import app.latchkey.key.IpWhitelist;
import app.latchkey.key.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Connections that are put into an open vault, changed, removed and found again; and its end. */
class VaultTest {

    @TempDir
    Path temp;

    @Test
    void everythingAboutAConnectionComesBackAfterReopening() throws IOException {
        var folder = folder(temp);
        var saved = connection("Grid bot")
                .withNotes("Zürich server\nrestart on Mondays")
                .withNameOnOkx(new ApiKeyName("latchkey"))
                .withWhitelist(new IpWhitelist(List.of(new IpEntry("203.0.113.7"), new IpEntry("2001:db8::/32"))))
                .withUid("44705892343619584");
        try (var vault = newVault(folder)) {
            vault.put(saved);
        }

        try (var vault = reopen(folder)) {
            var found = vault.connections().all().getFirst();
            var credentials = found.credentials();

            assertThat(found)
                    .usingRecursiveComparison()
                    .ignoringFields("credentials")
                    .isEqualTo(saved);
            assertThat(credentials.apiKey()).isEqualTo(new ApiKey(TestVaults.API_KEY));
            assertThat(reveal(credentials.secretKey())).isEqualTo(TestVaults.SECRET_KEY);
            assertThat(reveal(credentials.passphrase())).isEqualTo(TestVaults.PASSPHRASE);
        }
    }

    @Test
    void connectionsKeepTheOrderInWhichTheyWereSaved() throws IOException {
        var folder = folder(temp);
        var second = connection("second");
        try (var vault = newVault(folder)) {
            vault.put(connection("first"));
            vault.put(second);
            vault.put(connection("third"));
            vault.put(second.withName(new ConnectionName("still second")));
        }

        try (var vault = reopen(folder)) {
            assertThat(vault.connections().all())
                    .extracting(each -> each.name().value())
                    .containsExactly("first", "still second", "third");
        }
    }

    @Test
    void aRemovedConnectionIsGoneFromDiskAndItsSecretsAreClosed() throws IOException {
        var folder = folder(temp);
        var connection = connection("Grid bot");
        try (var vault = newVault(folder)) {
            vault.put(connection);
            var held = vault.connections().all().getFirst();

            vault.remove(connection.id());

            assertThat(vault.connections().all()).isEmpty();
            assertThat(held.credentials().secretKey().isClosed()).isTrue();
        }
        try (var vault = reopen(folder)) {
            assertThat(vault.connections().all()).isEmpty();
        }
    }

    @Test
    void removingWhatIsNotThereWritesNothing() throws IOException {
        var folder = folder(temp);
        try (var vault = newVault(folder)) {
            var before = Files.readAllBytes(folder.files().vault());

            vault.remove(ConnectionId.random());

            assertThat(Files.readAllBytes(folder.files().vault())).isEqualTo(before);
        }
    }

    @Test
    void whatIsPassedStaysTheCallersAndWhatIsHeldStaysTheVaults() throws IOException {
        try (var vault = newVault(folder(temp))) {
            var mine = connection("Grid bot");
            vault.put(mine);
            mine.credentials().close();

            var held = vault.connections().all().getFirst();
            assertThat(reveal(held.credentials().passphrase())).isEqualTo(TestVaults.PASSPHRASE);

            vault.put(held.withUid("7"));
            assertThat(held.credentials().passphrase().isClosed()).isFalse();

            var replaced = new Credentials(
                    held.credentials().apiKey(), held.credentials().secretKey(), Secret.copyOf("New4321!"));
            vault.put(held.withCredentials(replaced));
            assertThat(held.credentials().passphrase().isClosed()).isTrue();
            assertThat(held.credentials().secretKey().isClosed()).isFalse();
        }
    }

    @Test
    void credentialsToWorkWithOutliveTheVault() throws IOException {
        var connection = connection("Grid bot");
        Credentials mine;
        try (var vault = newVault(folder(temp))) {
            vault.put(connection);
            mine = vault.credentials(connection.id()).orElseThrow();
            assertThat(vault.credentials(ConnectionId.random())).isEmpty();
        }

        assertThat(reveal(mine.secretKey())).isEqualTo(TestVaults.SECRET_KEY);
    }

    @Test
    void aNameBelongsToOneConnectionWhateverItsCapitals() throws IOException {
        try (var vault = newVault(folder(temp))) {
            var first = connection("Grid bot");
            vault.put(first);

            assertThatThrownBy(() -> vault.put(connection("GRID BOT"))).isInstanceOf(IllegalArgumentException.class);
            vault.put(first.withName(new ConnectionName("GRID bot")));

            assertThat(vault.connections().all()).hasSize(1);
        }
    }

    @Test
    void aClosedVaultHasWipedItsSecretsAndClosingItTwiceIsHarmless() throws IOException {
        var vault = newVault(folder(temp));
        vault.put(connection("Grid bot"));
        var held = vault.connections().all().getFirst().credentials();

        vault.close();
        vault.close();

        assertThat(vault.isClosed()).isTrue();
        assertThat(held.secretKey().isClosed()).isTrue();
        assertThat(held.passphrase().isClosed()).isTrue();
    }
}
