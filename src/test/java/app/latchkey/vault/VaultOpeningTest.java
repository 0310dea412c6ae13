package app.latchkey.vault;

import static app.latchkey.vault.TestVaults.CHEAP;
import static app.latchkey.vault.TestVaults.MASTER;
import static app.latchkey.vault.TestVaults.folder;
import static app.latchkey.vault.TestVaults.master;
import static app.latchkey.vault.TestVaults.newVault;
import static app.latchkey.vault.TestVaults.open;
import static app.latchkey.vault.TestVaults.reopen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.latchkey.key.Secret;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What opens a vault, what does not, and where none is made. */
class VaultOpeningTest {

    private final SecureRandom random = new SecureRandom();

    @TempDir
    Path temp;

    @Test
    void theWrongPasswordIsToldFromEverythingElse() throws IOException {
        var folder = folder(temp);
        newVault(folder).close();

        assertThat(folder.open(Secret.copyOf(MASTER + " "))).isInstanceOf(Opening.WrongPassword.class);
        assertThat(folder.open(Secret.copyOf(""))).isInstanceOf(Opening.WrongPassword.class);
    }

    @Test
    void noWrongPasswordEverOpensTheFileThoughJasyptLetsSomePass() throws IOException {
        var folder = folder(temp);
        newVault(folder).close();

        for (int i = 0; i < 1_000; i++) {
            assertThat(folder(temp).open(Secret.copyOf("guess " + i))).isInstanceOf(Opening.WrongPassword.class);
        }
    }

    @Test
    void aPasswordIsTheSameHoweverItsAccentsWereTyped() throws IOException {
        var folder = folder(temp);
        folder.create(Secret.copyOf("Zu\u0308rich im Fru\u0308hling \u212b")).close();

        open(folder, "Z\u00fcrich im Fr\u00fchling \u00c5").close();
    }

    @Test
    void aFolderWithoutVaultSaysSo() {
        assertThat(folder(temp).hasVault()).isFalse();
        assertThat(folder(temp).open(master())).isInstanceOf(Opening.Missing.class);
        assertThat(folder(temp.resolve("nowhere")).open(master())).isInstanceOf(Opening.Missing.class);
    }

    @Test
    void aFileThatCannotBeReadSaysSo() throws IOException {
        Files.createDirectory(temp.resolve("vault.latchkey"));

        assertThat(folder(temp).open(master())).isInstanceOf(Opening.Unreadable.class);
        assertThat(folder(temp).look(Path.of("/dev/zero"), master())).isNotInstanceOf(Look.Seen.class);
    }

    @Test
    void contentsThatMakeNoSenseAreDamageThoughThePasswordIsRight() throws IOException {
        Files.write(temp.resolve("vault.latchkey"), senseless(Sealing.under(master(), CHEAP, random)));

        assertThat(folder(temp).open(master())).isEqualTo(new Opening.Damaged(Damage.UNREADABLE_CONTENTS));
    }

    @Test
    void aKeyThatDoesNotOpenTheVaultIsOverwritten() {
        var wrong = VaultKey.random(random);
        var right = Sealing.under(master(), CHEAP, random);
        var bytes = senseless(right);
        var file = ((VaultFile.Reading.Intact) VaultFile.read(bytes)).file();
        var opener = new VaultOpener(folder(temp));

        assertThat(opener.opened(file, FileDigest.of(bytes), wrong)).isInstanceOf(Opening.WrongPassword.class);
        assertThat(opener.opened(file, FileDigest.of(bytes), right.key())).isInstanceOf(Opening.Damaged.class);

        assertThatThrownBy(() -> wrong.sameAs(wrong)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> right.key().sameAs(right.key())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aVaultIsNeverMadeOverAnother() throws IOException {
        var folder = folder(temp);
        newVault(folder).close();

        assertThatThrownBy(() -> newVault(folder)).isInstanceOf(FileAlreadyExistsException.class);
        reopen(folder).close();
    }

    private byte[] senseless(Sealing sealing) {
        return VaultFile.seal(sealing.lock(), sealing.key(), new byte[] {1, 2, 3}, random);
    }
}
