package app.latchkey.vault;

import static app.latchkey.vault.TestVaults.NOW;
import static app.latchkey.vault.TestVaults.connection;
import static app.latchkey.vault.TestVaults.reveal;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.ApiKey;
import app.latchkey.key.ApiKeyName;
import app.latchkey.key.Environment;
import app.latchkey.key.IpEntry;
import app.latchkey.key.Secret;
import app.latchkey.key.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The test vector of {@code src/docs/vault-format.md}: what it says there must come out of the file here. */
class VectorTest {

    /** Decomposed, as some keyboards type it. */
    private static final String PASSWORD = "Zu\u0308rich im Fru\u0308hling 4";

    @TempDir
    Path temp;

    private VaultFolder folder;

    VectorTest() {
        folder = TestVaults.folder(Path.of("unset"));
    }

    @BeforeEach
    void layOut() throws IOException {
        folder = TestVaults.folder(temp);
        Files.write(folder.files().vault(), resource("vector-1.latchkey"));
        Files.write(folder.files().draft(), resource("vector-1-draft.latchkey"));
    }

    @Test
    void thePasswordLeadsToTheVaultKeyByTheDocumentedSteps() throws IOException {
        var file = ((VaultFile.Reading.Intact)
                        VaultFile.read(VaultFiles.read(folder.files().vault())))
                .file();
        var lock = file.lock();
        try (var password = Secret.copyOf(PASSWORD);
                var key = lock.unlock(password).orElseThrow();
                var documented = new VaultKey(
                        HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"))) {
            assertThat(lock.cost()).isEqualTo(new Cost(8_192, 3, 1));
            assertThat(lock.salt().toArray()).isEqualTo(HexFormat.of().parseHex("202122232425262728292a2b2c2d2e2f"));
            assertThat(KeyDerivation.derive(password, lock.salt().toArray(), lock.cost()))
                    .isEqualTo(HexFormat.of()
                            .parseHex("e0ccde83d05ab237cdeb19a5d8f6d4120f62222ef301bc88b513dea1c89580d8"));
            assertThat(KeyDerivation.derivePassword(password, lock.salt().toArray(), lock.cost()))
                    .isEqualTo("4Mzeg9BasjfN6xml2PbUEg9iIi7zAbyItRPeociVgNg=".toCharArray());
            assertThat(key.sameAs(documented)).isTrue();
        }
    }

    @Test
    void theContentsAreTheDocumentedOnes() {
        try (var vault = TestVaults.open(folder, PASSWORD)) {
            var first = vault.connections().all().getFirst();
            assertThat(first.id()).hasToString("6f9619ff-8b86-4011-b42d-00cf4fc964ff");
            assertThat(first.name().value()).isEqualTo("Grid bot");
            assertThat(first.site()).isEqualTo(Site.EEA);
            assertThat(first.environment()).isEqualTo(Environment.DEMO);
            assertThat(first.kind()).isEqualTo(AccountKind.SUB);
            assertThat(first.credentials().apiKey()).isEqualTo(new ApiKey("0badc0de-1111-4222-8333-444455556666"));
            assertThat(reveal(first.credentials().secretKey())).isEqualTo("22582BD0CFF14C41EDBF1AB98506286D");
            assertThat(reveal(first.credentials().passphrase())).isEqualTo("Qwr4321!");
            assertThat(first.notes()).isEqualTo("Z\u00fcrich server\nrestart on Mondays");
            assertThat(first.nameOnOkx()).contains(new ApiKeyName("latchkey"));
            assertThat(first.whitelist().entries())
                    .containsExactly(new IpEntry("203.0.113.7"), new IpEntry("2001:db8::/32"));
            assertThat(first.created()).isEqualTo(NOW);
            assertThat(first.uid()).contains("44705892343619584");

            var second = vault.connections().all().getLast();
            assertThat(second.id()).hasToString("00000000-0000-4000-8000-000000000002");
            assertThat(second.site()).isEqualTo(Site.PRACTICE);
            assertThat(second.environment()).isEqualTo(Environment.LIVE);
            assertThat(second.kind()).isEqualTo(AccountKind.MAIN);
            assertThat(reveal(second.credentials().passphrase())).isEqualTo("p\"#' $\\x9A");
            assertThat(second.notes()).isEmpty();
            assertThat(second.nameOnOkx()).isEmpty();
            assertThat(second.whitelist().isEmpty()).isTrue();
            assertThat(second.created()).isEqualTo(Instant.parse("2026-11-20T11:00:00Z"));
            assertThat(second.uid()).isEmpty();
        }
    }

    @Test
    void theDraftIsTheDocumentedOne() {
        try (var vault = TestVaults.open(folder, PASSWORD);
                var draft = vault.draft().load().orElseThrow()) {
            assertThat(draft.step()).isEqualTo("passphrase");
            assertThat(draft.text("name")).contains("Grid bot");
            assertThat(draft.secret("passphrase").map(TestVaults::reveal)).contains("Qwr4321!");
        }
    }

    @Test
    void whatALaterLatchkeyAddedOutlivesASaveByThisOne() throws IOException {
        try (var vault = TestVaults.open(folder, PASSWORD)) {
            vault.put(connection("third"));
            vault.put(vault.connections().all().getFirst().withUid("7"));
        }

        var file = ((VaultFile.Reading.Intact)
                        VaultFile.read(VaultFiles.read(folder.files().vault())))
                .file();
        try (var password = Secret.copyOf(PASSWORD);
                var key = file.lock().unlock(password).orElseThrow()) {
            var plaintext = new String(file.open(key).orElseThrow(), StandardCharsets.ISO_8859_1);

            assertThat(plaintext)
                    .contains("\u0010\u0092\u0000\u0000\u0000\u0015from a later Latchkey")
                    .contains("\u0010\u0093\u0000\u0000\u0000\u001aalso from a later Latchkey");
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (var in = Objects.requireNonNull(VectorTest.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }
}
