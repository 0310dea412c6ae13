package app.latchkey.vault;

import static app.latchkey.vault.TestVaults.CHEAP;
import static app.latchkey.vault.TestVaults.NOW;
import static app.latchkey.vault.TestVaults.connection;
import static app.latchkey.vault.TestVaults.master;
import static app.latchkey.vault.TestVaults.newVault;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.latchkey.files.OwnerOnly;
import app.latchkey.key.Secret;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vault key is overwritten as soon as nothing is sealed under it any more, whatever became of its vault. */
class KeysLeftBehindTest {

    private static final String OVERWRITTEN = "overwritten";
    private static final String IN_USE = "in use";

    private final HeldRandom random = new HeldRandom();
    private boolean full;

    @TempDir
    Path temp;

    @Test
    void aClosedVaultLeavesNoneBehind() throws IOException {
        var vault = newVault(folder());
        assertThat(keys()).containsExactly(IN_USE);

        vault.close();

        assertThat(keys()).containsExactly(OVERWRITTEN);
    }

    @Test
    void aChangedPasswordLeavesNoneOfBeforeBehind() throws IOException {
        try (var vault = newVault(folder())) {
            vault.changePassword(master(), Secret.copyOf("another password"));

            assertThat(keys()).containsExactly(OVERWRITTEN, IN_USE);
        }
    }

    @Test
    void aPasswordChangeThatTheDiskRefusesLeavesNoNewOneBehind() throws IOException {
        try (var vault = newVault(folder())) {
            full = true;

            assertThatThrownBy(() -> vault.changePassword(master(), Secret.copyOf("another password")))
                    .isInstanceOf(IOException.class);

            assertThat(keys()).containsExactly(IN_USE, OVERWRITTEN);
        }
    }

    @Test
    void aVaultThatCannotBeMadeLeavesNoneBehind() {
        full = true;

        assertThatThrownBy(() -> folder().create(master())).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> folder().startNew(master())).isInstanceOf(IOException.class);

        assertThat(keys()).containsExactly(OVERWRITTEN, OVERWRITTEN);
    }

    @Test
    void aVaultThatGaveUpItsContentsIsClosedAndTheyAreNot() throws IOException {
        var vault = newVault(folder());
        vault.put(connection("Grid bot"));

        try (var contents = vault.surrender()) {
            assertThat(vault.isClosed()).isTrue();
            assertThat(keys()).containsExactly(OVERWRITTEN);
            assertThat(contents.connections().all()).singleElement().satisfies(only -> assertThat(
                            only.credentials().secretKey().isClosed())
                    .isFalse());
        }
    }

    private List<String> keys() {
        return random.vaultKeys().stream()
                .map(key -> Arrays.equals(key, new byte[VaultKey.LENGTH]) ? OVERWRITTEN : IN_USE)
                .toList();
    }

    private VaultFolder folder() {
        var files = new VaultFiles(temp, InstantSource.fixed(NOW), this::save);
        return new VaultFolder(files, random, () -> CHEAP, new WrongPasswords(System::nanoTime));
    }

    private void save(Path file, byte[] contents) throws IOException {
        if (full) {
            throw new IOException("No space left on device");
        }
        OwnerOnly.replace(file, contents);
    }
}
