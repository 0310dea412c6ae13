package app.latchkey.vault;

import static app.latchkey.vault.TestVaults.MASTER;
import static app.latchkey.vault.TestVaults.connection;
import static app.latchkey.vault.TestVaults.folder;
import static app.latchkey.vault.TestVaults.master;
import static app.latchkey.vault.TestVaults.newVault;
import static app.latchkey.vault.TestVaults.open;
import static app.latchkey.vault.TestVaults.reopen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.latchkey.files.OwnerOnly;
import app.latchkey.files.SaveProblem;
import app.latchkey.key.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultSavingTest {

    @TempDir
    Path temp;

    private final AtomicBoolean diskIsFull = new AtomicBoolean();

    @Test
    void aSaveThatFailsLeavesFileAndMemoryAsTheyWere() throws IOException {
        var folder = folder(temp, this::saveUnlessFull);
        var kept = connection("kept");
        try (var vault = newVault(folder)) {
            vault.put(kept);
            var before = Files.readAllBytes(folder.files().vault());
            diskIsFull.set(true);

            assertThatThrownBy(() -> vault.put(connection("lost")))
                    .isInstanceOfSatisfying(IOException.class, e -> assertThat(SaveProblem.of(e))
                            .isEqualTo(SaveProblem.DISK_FULL));
            assertThatThrownBy(() -> vault.put(kept.withUid("7"))).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> vault.remove(kept.id())).isInstanceOf(IOException.class);

            assertThat(Files.readAllBytes(folder.files().vault())).isEqualTo(before);
            assertThat(vault.connections().all()).singleElement().satisfies(only -> {
                assertThat(only.name().value()).isEqualTo("kept");
                assertThat(only.uid()).isEmpty();
                assertThat(only.credentials().secretKey().isClosed()).isFalse();
            });
        }
    }

    @Test
    void afterAFailedSaveTheNextOneSucceeds() throws IOException {
        var folder = folder(temp, this::saveUnlessFull);
        try (var vault = newVault(folder)) {
            var connection = connection("Grid bot");
            diskIsFull.set(true);
            assertThatThrownBy(() -> vault.put(connection)).isInstanceOf(IOException.class);
            diskIsFull.set(false);

            vault.put(connection);
        }
        try (var vault = reopen(folder)) {
            assertThat(vault.connections().all()).hasSize(1);
        }
    }

    @Test
    void aVaultThatCannotBeWrittenIsNotMade() {
        diskIsFull.set(true);
        var folder = folder(temp, this::saveUnlessFull);

        assertThatThrownBy(() -> newVault(folder)).isInstanceOf(IOException.class);

        assertThat(folder.hasVault()).isFalse();
    }

    @Test
    void aFileThatChangedElsewhereIsNeverOverwritten() throws IOException {
        var folder = folder(temp);
        try (var here = newVault(folder);
                var elsewhere = reopen(folder)) {
            elsewhere.put(connection("from elsewhere"));

            assertThatThrownBy(() -> here.put(connection("from here"))).isInstanceOf(ChangedElsewhereException.class);

            assertThat(here.connections().all()).isEmpty();
        }
        try (var vault = reopen(folder)) {
            assertThat(vault.connections().all())
                    .extracting(each -> each.name().value())
                    .containsExactly("from elsewhere");
        }
    }

    @Test
    void aFileThatSomebodyRemovedIsNotSilentlyWrittenAgain() throws IOException {
        var folder = folder(temp);
        try (var vault = newVault(folder)) {
            Files.delete(folder.files().vault());

            assertThatThrownBy(() -> vault.put(connection("Grid bot"))).isInstanceOf(ChangedElsewhereException.class);

            assertThat(folder.hasVault()).isFalse();
        }
    }

    @Test
    void theLastTenGoodFilesAreKeptAndOpenWithWhatTheyHeld() throws IOException {
        var folder = folder(temp);
        try (var vault = newVault(folder)) {
            for (int i = 1; i <= 12; i++) {
                vault.put(connection("bot " + i));
            }
        }

        var copies = folder.copies();
        assertThat(copies).hasSize(10);

        var newest = folder(Files.createDirectory(temp.resolve("elsewhere")));
        Files.copy(copies.getFirst().file(), newest.files().vault());
        try (var vault = reopen(newest)) {
            assertThat(vault.connections().all()).hasSize(11);
        }
    }

    @Test
    void copiesAreReadableByTheirOwnerOnly() throws IOException {
        var folder = folder(temp);
        try (var vault = newVault(folder)) {
            vault.put(connection("Grid bot"));
        }

        assertThat(folder.copies()).singleElement().satisfies(copy -> assertThat(
                        Files.getPosixFilePermissions(copy.file()))
                .hasSize(2));
    }

    @Test
    void whenNoCopyCanBeKeptNothingIsOverwritten() throws IOException {
        var folder = folder(temp);
        try (var vault = newVault(folder)) {
            var before = Files.readAllBytes(folder.files().vault());
            Files.writeString(temp.resolve("copies"), "a file where the folder should be");

            assertThatThrownBy(() -> vault.put(connection("Grid bot"))).isInstanceOf(IOException.class);

            assertThat(Files.readAllBytes(folder.files().vault())).isEqualTo(before);
        }
    }

    @Test
    void aChangedPasswordOpensTheFileAndTheOldOneNoLonger() throws IOException {
        var folder = folder(temp);
        try (var vault = newVault(folder)) {
            vault.put(connection("Grid bot"));

            assertThat(vault.changePassword(master(), Secret.copyOf("another password")))
                    .isInstanceOf(PasswordCheck.Right.class);
            vault.put(connection("after the change"));

            assertThat(vault.check(master())).isInstanceOf(PasswordCheck.Wrong.class);
            assertThat(vault.check(Secret.copyOf("another password"))).isInstanceOf(PasswordCheck.Right.class);
        }

        assertThat(folder.open(master())).isInstanceOf(Opening.WrongPassword.class);
        try (var vault = open(folder, "another password")) {
            assertThat(vault.connections().all()).hasSize(2);
        }
    }

    @Test
    void aChangedPasswordMakesANewVaultKey() throws IOException {
        var folder = folder(temp);
        VaultFile before;
        try (var vault = newVault(folder)) {
            before = intact(folder);
            vault.changePassword(master(), Secret.copyOf("another password"));
        }

        try (var oldKey = before.lock().unlock(master()).orElseThrow()) {
            assertThat(before.open(oldKey)).isPresent();
            assertThat(intact(folder).open(oldKey)).isEmpty();
        }
    }

    @Test
    void withoutTheOldPasswordNothingChanges() throws IOException {
        var folder = folder(temp);
        try (var vault = newVault(folder)) {
            var before = Files.readAllBytes(folder.files().vault());

            assertThat(vault.changePassword(Secret.copyOf("wrong"), Secret.copyOf("another")))
                    .isEqualTo(new PasswordCheck.Wrong(1, Duration.ZERO));

            assertThat(Files.readAllBytes(folder.files().vault())).isEqualTo(before);
        }
    }

    @Test
    void aPasswordChangeThatCannotBeSavedLeavesTheOldPassword() throws IOException {
        var folder = folder(temp, this::saveUnlessFull);
        try (var vault = newVault(folder)) {
            vault.put(connection("Grid bot"));
            diskIsFull.set(true);

            assertThatThrownBy(() -> vault.changePassword(master(), Secret.copyOf("another")))
                    .isInstanceOf(IOException.class);

            assertThat(vault.check(master())).isInstanceOf(PasswordCheck.Right.class);
            diskIsFull.set(false);
            vault.put(connection("after"));
        }
        open(folder, MASTER).close();
    }

    @Test
    void manyThreadsSavingAtOnceLoseNothing() throws IOException {
        var folder = folder(temp);
        try (var vault = newVault(folder)) {
            Stream.of("a", "b", "c", "d", "e", "f", "g", "h").parallel().forEach(name -> put(vault, name));
        }
        try (var vault = reopen(folder)) {
            assertThat(vault.connections().all()).hasSize(8);
        }
    }

    private static void put(Vault vault, String name) {
        try {
            vault.put(connection(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static VaultFile intact(VaultFolder folder) throws IOException {
        return ((VaultFile.Reading.Intact)
                        VaultFile.read(VaultFiles.read(folder.files().vault())))
                .file();
    }

    private void saveUnlessFull(Path file, byte[] contents) throws IOException {
        if (diskIsFull.get()) {
            throw new IOException("No space left on device");
        }
        OwnerOnly.replace(file, contents);
    }
}
