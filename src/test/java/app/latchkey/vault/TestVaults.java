package app.latchkey.vault;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.files.OwnerOnly;
import app.latchkey.key.ApiKey;
import app.latchkey.key.Credentials;
import app.latchkey.key.Environment;
import app.latchkey.key.Secret;
import app.latchkey.key.Site;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Vaults that cost next to nothing to open, and what to put in them. */
final class TestVaults {

    static final Cost CHEAP = new Cost(8, 1, 1);
    static final Instant NOW = Instant.parse("2026-11-20T10:15:30.123Z");
    static final String MASTER = "correct horse battery";
    static final String API_KEY = "0badc0de-1111-4222-8333-444455556666";
    static final String SECRET_KEY = "22582BD0CFF14C41EDBF1AB98506286D";
    static final String PASSPHRASE = "Qwr4321!";

    private TestVaults() {}

    static VaultFolder folder(Path path) {
        return folder(path, OwnerOnly::replace);
    }

    static VaultFolder folder(Path path, Saver saver) {
        return folder(path, InstantSource.fixed(NOW), saver, () -> CHEAP);
    }

    static VaultFolder folder(Path path, InstantSource clock, Saver saver, Costs costs) {
        return new VaultFolder(
                new VaultFiles(path, clock, saver), new SecureRandom(), costs, new WrongPasswords(System::nanoTime));
    }

    static Vault newVault(VaultFolder folder) throws IOException {
        return folder.create(master());
    }

    static Vault reopen(VaultFolder folder) {
        return open(folder, MASTER);
    }

    static Vault open(VaultFolder folder, String password) {
        var opening = folder.open(Secret.copyOf(password));
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        return ((Opening.Opened) opening).vault();
    }

    static Secret master() {
        return Secret.copyOf(MASTER);
    }

    static Credentials credentials() {
        return new Credentials(new ApiKey(API_KEY), Secret.copyOf(SECRET_KEY), Secret.copyOf(PASSPHRASE));
    }

    static Connection connection(String name) {
        return Connection.of(new ConnectionName(name), Site.EEA, Environment.DEMO, AccountKind.SUB, credentials(), NOW);
    }

    /** To stand in a field until there is one. */
    static Vault closed() {
        var vault = Vault.empty(folder(Path.of("unset")), master());
        vault.close();
        return vault;
    }

    /** The shortest whole file of a later Latchkey, of which nothing but the version is known. */
    static byte[] ofLaterVersion() {
        var body = ByteBuffer.allocate(10)
                .put("LATCHKEY".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 2)
                .array();
        return ByteBuffer.allocate(body.length + VaultFile.DIGEST_LENGTH)
                .put(body)
                .put(VaultFile.sha256().digest(body))
                .array();
    }

    static List<String> names(Vault vault) {
        return vault.connections().all().stream()
                .map(each -> each.name().value())
                .toList();
    }

    static String reveal(Secret secret) {
        return secret.withChars(String::new);
    }
}
