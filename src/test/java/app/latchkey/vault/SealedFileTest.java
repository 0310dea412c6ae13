package app.latchkey.vault;

import static app.latchkey.vault.TestVaults.CHEAP;
import static app.latchkey.vault.TestVaults.connection;
import static app.latchkey.vault.TestVaults.folder;
import static app.latchkey.vault.TestVaults.master;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is tried with the key of an open vault, such as a copy or what somebody else wrote. */
class SealedFileTest {

    private final SecureRandom random = new SecureRandom();
    private final Sealing sealing = Sealing.under(master(), CHEAP, random);

    @TempDir
    Path temp;

    private Vault vault = TestVaults.closed();
    private Path file = Path.of("unset");

    @BeforeEach
    void open() {
        vault = new Vault(folder(temp), sealing, Contents.empty(), FileDigest.of(new byte[0]));
        file = temp.resolve("copy.latchkey");
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void whatWasLookedAtIsOverwrittenAfterwards() throws IOException {
        try (var contents = Contents.empty().with(Entry.of(connection("Grid bot")))) {
            Files.write(file, sealing.seal(contents, random));
        }
        var unsealed = (SealedFile.Unsealed) SealedFile.read(file, vault);
        var seen = unsealed.contents().connections().all().getFirst().credentials();
        assertThat(seen.secretKey().isClosed()).isFalse();

        unsealed.close();

        assertThat(seen.secretKey().isClosed()).isTrue();
    }

    @Test
    void contentsThatMakeNoSenseAreDamageThoughTheKeyIsTheirs() throws IOException {
        Files.write(file, VaultFile.seal(sealing.lock(), sealing.key(), new byte[] {1, 2, 3}, random));

        assertThat(SealedFile.read(file, vault)).isEqualTo(notOpened(new Opening.Damaged(Damage.UNREADABLE_CONTENTS)));
    }

    @Test
    void aFileOfALaterLatchkeyIsSaidToBe() throws IOException {
        Files.write(file, TestVaults.ofLaterVersion());

        assertThat(SealedFile.read(file, vault)).isEqualTo(notOpened(new Opening.NewerVersion(2)));
    }

    @Test
    void aFileThatTheDiskDoesNotGiveIsNotSaidToBeMissing() throws IOException {
        Files.createDirectory(file);

        assertThat(SealedFile.read(file, vault))
                .isInstanceOfSatisfying(SealedFile.NotOpened.class, notOpened -> assertThat(notOpened.why())
                        .isInstanceOf(Opening.Unreadable.class));
        assertThat(SealedFile.read(temp.resolve("nothing"), vault)).isEqualTo(notOpened(new Opening.Missing()));
    }

    private static SealedFile notOpened(Look why) {
        return new SealedFile.NotOpened(why);
    }
}
