package app.latchkey.vault;

import static app.latchkey.vault.TestVaults.connection;
import static app.latchkey.vault.TestVaults.folder;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.files.OwnerOnly;
import app.latchkey.key.ApiKeyName;
import app.latchkey.key.ConnectionId;
import app.latchkey.key.IpEntry;
import app.latchkey.key.IpWhitelist;
import app.latchkey.key.Secret;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A reader in another language, written after {@code src/docs/vault-format.md} alone, sees what we see. */
@Tag("real-clients")
@Timeout(600)
class SecondReaderIT {

    private static final String MASTER = "Zu\u0308rich im Fru\u0308hling 4";

    @TempDir
    Path temp;

    @Test
    void theTestVectorHoldsWhatItsDocumentSays() throws IOException, InterruptedException, URISyntaxException {
        var read = read(MASTER, resource("vector-1.latchkey"), resource("vector-1-draft.latchkey"));

        var first = read.path("connections").path(0);
        assertThat(first.path("id").asText()).isEqualTo("6f9619ff-8b86-4011-b42d-00cf4fc964ff");
        assertThat(first.path("notes").asText()).isEqualTo("Z\u00fcrich server\nrestart on Mondays");
        assertThat(first.path("unknown").path("4242").asText()).isEqualTo("from a later Latchkey");
        assertThat(read.path("connections").path(1).path("passphrase").asText()).isEqualTo("p\"#' $\\x9A");
        assertThat(read.path("unknown").path("4243").asText()).isEqualTo("also from a later Latchkey");
        assertThat(read.path("draft").path("secrets").path("passphrase").asText())
                .isEqualTo("Qwr4321!");
    }

    @Test
    void whereAKeyWentAndHowFarItsReplacementIsAreReadToo() throws IOException, InterruptedException {
        var folder = folder(temp, InstantSource.system(), OwnerOnly::replace, () -> Cost.ofPasses(3));
        var at = Instant.ofEpochMilli(1_800_000_000_255L);
        var file = new WrittenFile("/home/me/okx.json", "0f".repeat(32));
        var successor = ConnectionId.random();
        var care = Care.NONE
                .withReviewed(at)
                .withHandOff(new HandOff("CCXT", "1f2e3d4c-…-a1b0", at, Optional.of(file)))
                .withHandOff(new HandOff("HUMMINGBOT", "2f2e3d4c-…-a1b0", at, Optional.empty()))
                .withRotation(Optional.of(
                        Rotation.begunAt(at).withSuccessor(successor).withSettled("CCXT", true)));
        try (var vault = folder.create(Secret.copyOf(MASTER))) {
            vault.put(connection("first").withCare(care));
        }

        var read = read(MASTER, folder.files().vault()).path("connections").path(0);

        assertThat(read.path("reviewed").asLong()).isEqualTo(at.toEpochMilli());
        assertThat(read.path("hand-offs")).hasSize(2);
        assertThat(read.path("hand-offs").path(0).path("file").path("sha256").asText())
                .isEqualTo(file.digest());
        assertThat(read.path("hand-offs").path(1).path("target").asText()).isEqualTo("HUMMINGBOT");
        assertThat(read.path("hand-offs").path(1).path("key").asText()).isEqualTo("2f2e3d4c-…-a1b0");
        assertThat(read.path("replacement").path("successor").asText()).isEqualTo(successor.toString());
        assertThat(read.path("replacement").path("settled").path(0).asText()).isEqualTo("CCXT");
    }

    @Test
    void aVaultThatWasMadeSavedAndRelockedJustNowHoldsWhatWePutIn() throws IOException, InterruptedException {
        var folder = folder(temp, InstantSource.system(), OwnerOnly::replace, () -> Cost.ofPasses(3));
        var saved = connection("Gr\u00fc\u00dfe \ud83d\udd11")
                .withNotes("two\nlines")
                .withNameOnOkx(new ApiKeyName("latchkey"))
                .withWhitelist(new IpWhitelist(List.of(new IpEntry("203.0.113.7"), new IpEntry("2001:db8::/32"))))
                .withUid("44705892343619584");
        try (var vault = folder.create(Secret.copyOf("before the change"))) {
            vault.put(connection("first"));
            vault.put(saved);
            vault.draft().save(new DraftContents("name", Map.of("name", "\u6f22"), Map.of()));
            vault.changePassword(Secret.copyOf("before the change"), Secret.copyOf(MASTER));
        }

        var read = read(MASTER, folder.files().vault(), folder.files().draft());

        assertThat(read.path("connections")).hasSize(2);
        assertThat(read.path("connections").path(1))
                .isEqualTo(new ObjectMapper()
                        .createObjectNode()
                        .<ObjectNode>set(
                                "whitelist",
                                new ObjectMapper()
                                        .createArrayNode()
                                        .add("203.0.113.7")
                                        .add("2001:db8::/32"))
                        .put("id", saved.id().toString())
                        .put("name", saved.name().value())
                        .put("site", "EEA")
                        .put("environment", "demo")
                        .put("kind", "sub-account")
                        .put("apiKey", TestVaults.API_KEY)
                        .put("secretKey", TestVaults.SECRET_KEY)
                        .put("passphrase", TestVaults.PASSPHRASE)
                        .put("notes", "two\nlines")
                        .put("nameOnOkx", "latchkey")
                        .put("created", saved.created().toEpochMilli())
                        .put("uid", "44705892343619584"));
        assertThat(read.path("draft").path("texts").path("name").asText()).isEqualTo("\u6f22");
    }

    @Test
    void itRefusesWhatWeRefuse() throws IOException, InterruptedException, URISyntaxException {
        var vector = resource("vector-1.latchkey");
        var bytes = Files.readAllBytes(vector);

        assertThat(refusal("wrong", vector)).isEqualTo("wrong-password");
        assertThat(refusal(MASTER, written(Arrays.copyOf(bytes, 100)))).isEqualTo("damaged");
        assertThat(refusal(MASTER, written(new byte[] {1}))).isEqualTo("not-a-vault");
        var newer = ByteBuffer.wrap(bytes.clone()).putShort(8, (short) 2).array();
        assertThat(refusal(MASTER, written(withDigest(newer)))).isEqualTo("newer");
        var costly =
                ByteBuffer.wrap(bytes.clone()).putInt(12, Integer.MAX_VALUE).array();
        assertThat(refusal(MASTER, written(withDigest(costly)))).isEqualTo("damaged");
        bytes[130] ^= 1;
        assertThat(refusal(MASTER, written(withDigest(bytes)))).isEqualTo("wrong-password");
    }

    private Path written(byte[] bytes) throws IOException {
        return Files.write(temp.resolve("forged.latchkey"), bytes);
    }

    private static byte[] withDigest(byte[] file) {
        int end = file.length - VaultFile.DIGEST_LENGTH;
        var body = Arrays.copyOf(file, end);
        return ByteBuffer.allocate(file.length)
                .put(body)
                .put(VaultFile.sha256().digest(body))
                .array();
    }

    private static JsonNode read(String password, Path vault) throws IOException, InterruptedException {
        return new ObjectMapper().readTree(said(0, password, vault.toString()));
    }

    private static JsonNode read(String password, Path vault, Path draft) throws IOException, InterruptedException {
        return new ObjectMapper().readTree(said(0, password, vault.toString(), draft.toString()));
    }

    private static String refusal(String password, Path vault) throws IOException, InterruptedException {
        return said(1, password, vault.toString()).strip();
    }

    private static String said(int exit, String password, String... files) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("/usr/bin/python3", "src/test/python/read_vault.py"));
        command.addAll(List.of(files));
        var reader = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var typed = reader.getOutputStream()) {
            typed.write(password.getBytes(StandardCharsets.UTF_8));
        }
        var said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reader.waitFor()).as(said).isEqualTo(exit);
        return said;
    }

    private static Path resource(String name) throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(SecondReaderIT.class.getResource(name)).toURI());
    }
}
