package app.latchkey.vault;

import static app.latchkey.vault.TestVaults.folder;
import static app.latchkey.vault.TestVaults.master;
import static app.latchkey.vault.TestVaults.newVault;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.latchkey.files.OwnerOnly;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in the vault's place while another takes it, and when the other cannot. */
class SettingAsideTest {

    private final List<Boolean> vaultThere = new ArrayList<>();
    private boolean full;

    @TempDir
    Path temp;

    private VaultFolder folder = folder(Path.of("unset"));

    @BeforeEach
    void aVault() throws IOException {
        folder = folder(temp, this::save);
        newVault(folder).close();
        vaultThere.clear();
    }

    @Test
    void thereIsAVaultAtEveryMoment() throws IOException {
        folder.startNew(master()).vault().close();

        assertThat(vaultThere).containsOnly(true);
    }

    @Test
    void thereIsAVaultAtEveryMomentAlsoWhenItIsAsLargeAsAVaultCanBe() throws IOException {
        vaultHasLength(VaultFiles.LARGEST);

        var done = folder.startNew(master());
        done.vault().close();

        assertThat(vaultThere).containsOnly(true);
        assertThat(done.setAside().orElseThrow()).hasSize(VaultFiles.LARGEST);
    }

    @Test
    void whatIsTooLargeToBeAVaultIsBackInItsPlaceWhenTheDiskDoesNotTakeTheNewOne() throws IOException {
        vaultHasLength(VaultFiles.LARGEST + 1L);
        full = true;

        assertThatThrownBy(() -> folder.startNew(master())).isInstanceOf(IOException.class);

        assertThat(folder.files().vault()).hasSize(VaultFiles.LARGEST + 1L);
        assertThat(temp.resolve("set-aside")).isEmptyDirectory();
    }

    @Test
    void aDraftThatAChangedPasswordLeftUnderTheNextKeyGoesAlong() throws IOException {
        Files.writeString(folder.files().draftUnderNextKey(), "sealed under the next key");

        var done = folder.startNew(master());
        done.vault().close();

        assertThat(folder.files().draftUnderNextKey()).doesNotExist();
        assertThat(done.setAside().orElseThrow().resolveSibling("draft-next.latchkey"))
                .hasContent("sealed under the next key");
    }

    @Test
    void aDraftThatTheDiskRefusedIsNotWrittenBesideTheNewVault() throws IOException {
        try (var vault = TestVaults.reopen(folder)) {
            full = true;
            assertThatThrownBy(() -> vault.draft().save(new DraftContents("name", Map.of(), Map.of())))
                    .isInstanceOf(IOException.class);
        }
        full = false;

        folder.startNew(master()).vault().close();
        folder.saveRefusedDraft();

        assertThat(folder.files().draft()).doesNotExist();
    }

    private void vaultHasLength(long length) throws IOException {
        try (var file = new RandomAccessFile(folder.files().vault().toFile(), "rw")) {
            file.setLength(length);
        }
    }

    private void save(Path file, byte[] contents) throws IOException {
        vaultThere.add(folder.hasVault());
        if (full) {
            throw new IOException("No space left on device");
        }
        OwnerOnly.replace(file, contents);
    }
}
