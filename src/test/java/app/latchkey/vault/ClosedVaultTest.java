package app.latchkey.vault;

import static app.latchkey.vault.TestVaults.connection;
import static app.latchkey.vault.TestVaults.folder;
import static app.latchkey.vault.TestVaults.newVault;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.latchkey.key.ConnectionId;
import app.latchkey.key.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A closed vault says that it is closed, whatever is asked of it, and leaves the disk as it is. */
class ClosedVaultTest {

    private final Connection kept = connection("Grid bot");

    @TempDir
    Path temp;

    private VaultFolder folder = folder(Path.of("unset"));
    private Vault vault = TestVaults.closed();
    private byte[] file = new byte[0];

    @BeforeEach
    void close() throws IOException {
        folder = folder(temp);
        vault = newVault(folder);
        vault.put(kept);
        assertThat(vault.isClosed()).isFalse();
        file = Files.readAllBytes(folder.files().vault());
        vault.close();
    }

    @Test
    void itChangesNothingNotEvenToWhatItIsAlready() {
        assertRefused(() -> vault.put(connection("another")));
        assertRefused(() -> vault.update(kept.id(), now -> now));
        assertRefused(() -> vault.remove(ConnectionId.random()));
        assertRefused(() -> vault.addressLists().remove("none of this name"));

        assertThat(folder.files().vault()).hasBinaryContent(file);
    }

    @Test
    void itTellsNothing() {
        assertRefused(vault::connections);
        assertRefused(() -> vault.credentials(kept.id()));
        assertRefused(() -> vault.addressLists().all());
        assertRefused(() -> vault.copyTo(temp.resolve("stick.latchkey")));

        assertThat(temp.resolve("stick.latchkey")).doesNotExist();
    }

    @Test
    void itLooksAtNoPasswordAndCountsNoWrongOne() {
        var wrong = Secret.copyOf("wrong");

        assertRefused(() -> vault.check(wrong));
        assertRefused(() -> vault.changePassword(wrong, Secret.copyOf("another")));

        assertThat(folder.open(wrong)).isEqualTo(new Opening.WrongPassword(1, Duration.ZERO));
    }

    @Test
    void itNeitherSealsNorOpensNorTakesOrGivesContents() throws IOException {
        var read = ((VaultFile.Reading.Intact) VaultFile.read(file)).file();
        var theirs = new SealedFile.Unsealed(FileDigest.of(file), read.lock(), Contents.empty());

        assertRefused(vault::sealed);
        assertRefused(vault::overwrite);
        assertRefused(() -> vault.open(read));
        assertRefused(() -> vault.replaceContents(Contents.empty()));
        assertRefused(() -> vault.accept(theirs));
        assertRefused(vault::surrender);

        assertThat(folder.files().vault()).hasBinaryContent(file);
    }

    private static void assertRefused(ThrowingCallable use) {
        assertThatThrownBy(use).isInstanceOf(IllegalStateException.class).hasMessage("The vault is closed");
    }
}
