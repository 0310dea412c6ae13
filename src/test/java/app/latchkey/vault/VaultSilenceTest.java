package app.latchkey.vault;

import static app.latchkey.vault.TestVaults.MASTER;
import static app.latchkey.vault.TestVaults.connection;
import static app.latchkey.vault.TestVaults.folder;
import static app.latchkey.vault.TestVaults.newVault;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.ApiKey;
import app.latchkey.key.Credentials;
import app.latchkey.key.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a vault file and a vault’s values do not tell. */
class VaultSilenceTest {

    @TempDir
    Path temp;

    @Test
    void nothingOfAConnectionStandsInTheFileAsItIs() throws IOException {
        var folder = folder(temp);
        try (var vault = newVault(folder)) {
            vault.put(connection("Grid bot").withNotes("in the cellar"));
        }

        var file = new String(Files.readAllBytes(folder.files().vault()), StandardCharsets.ISO_8859_1);

        assertThat(file)
                .doesNotContain("Grid bot", "cellar", TestVaults.API_KEY, TestVaults.SECRET_KEY, TestVaults.PASSPHRASE);
    }

    @Test
    void theFileLengthDoesNotTellTheLengthOfAPassphrase() throws IOException {
        var folder = folder(temp);
        try (var vault = newVault(folder)) {
            var saved = connection("Grid bot");
            vault.put(saved);
            long before = Files.size(folder.files().vault());

            vault.put(saved.withCredentials(new Credentials(
                    new ApiKey(TestVaults.API_KEY), Secret.copyOf(TestVaults.SECRET_KEY), Secret.copyOf("Longer-1!"))));

            assertThat(Files.size(folder.files().vault())).isEqualTo(before);
        }
    }

    @Test
    void everySaveSealsUnderAFreshNonce() throws IOException {
        var folder = folder(temp);
        try (var vault = newVault(folder)) {
            var connection = connection("Grid bot");
            vault.put(connection);
            var first = Files.readAllBytes(folder.files().vault());
            vault.put(connection);
            var second = Files.readAllBytes(folder.files().vault());

            assertThat(second).hasSameSizeAs(first);
            assertThat(copyOfRange(second, 0, 116)).isEqualTo(copyOfRange(first, 0, 116));
            assertThat(copyOfRange(second, 116, 128)).isNotEqualTo(copyOfRange(first, 116, 128));
        }
    }

    @Test
    void everyDraftIsSealedUnderAFreshNonce() throws IOException {
        var folder = folder(temp);
        try (var vault = newVault(folder)) {
            vault.draft().save(draft(TestVaults.PASSPHRASE));
            var first = Files.readAllBytes(folder.files().draft());
            vault.draft().save(draft(TestVaults.PASSPHRASE));
            var second = Files.readAllBytes(folder.files().draft());

            assertThat(second).hasSameSizeAs(first);
            assertThat(copyOfRange(second, 0, 10)).isEqualTo(copyOfRange(first, 0, 10));
            assertThat(copyOfRange(second, 10, 22)).isNotEqualTo(copyOfRange(first, 10, 22));
        }
    }

    @Test
    void theDraftsLengthDoesNotTellHowFarAPassphraseWasTyped() throws IOException {
        var folder = folder(temp);
        try (var vault = newVault(folder)) {
            vault.draft().save(draft("Q"));
            long before = Files.size(folder.files().draft());

            vault.draft().save(draft(TestVaults.PASSPHRASE));

            assertThat(Files.size(folder.files().draft())).isEqualTo(before);
        }
    }

    @Test
    void aDraftSaysInALogHowMuchItHoldsAndNoMore() {
        var draft = new DraftContents(
                "passphrase",
                Map.of("name", "Grid bot", "notes", "in the cellar"),
                Map.of("passphrase", Secret.copyOf(TestVaults.PASSPHRASE)));

        assertThat(draft).hasToString("DraftContents[passphrase, 3 fields]");
        assertThat(new Look.Seen(List.of(new ConnectionName("Grid bot")))).hasToString("Seen[1]");
    }

    @Test
    void aConnectionSaysNothingOfItselfInALog() {
        var connection = connection("Grid bot").withNotes("in the cellar").withUid("44705892343619584");

        assertThat(connection.toString())
                .contains("EEA", "DEMO")
                .doesNotContain("Grid", "cellar", "0badc0de", TestVaults.SECRET_KEY, TestVaults.PASSPHRASE, "4470");
        assertThat(new Connections(List.of(connection)).toString()).doesNotContain("Grid", "0badc0de");
        assertThat(new Opening.WrongPassword(1, Duration.ZERO).toString()).doesNotContain(MASTER);
    }

    private static DraftContents draft(String passphrase) {
        return new DraftContents("passphrase", Map.of(), Map.of("passphrase", Secret.copyOf(passphrase)));
    }

    private static byte[] copyOfRange(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }
}
