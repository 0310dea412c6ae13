package app.latchkey.vault;

import static app.latchkey.vault.TestVaults.connection;
import static app.latchkey.vault.TestVaults.folder;
import static app.latchkey.vault.TestVaults.master;
import static app.latchkey.vault.TestVaults.names;
import static app.latchkey.vault.TestVaults.newVault;
import static app.latchkey.vault.TestVaults.open;
import static app.latchkey.vault.TestVaults.reopen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.latchkey.files.OwnerOnly;
import app.latchkey.key.Secret;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another vault takes the place of the present one, which is never lost. */
class ReplacingTest {

    private static final String OTHER = "another password";

    @TempDir
    Path temp;

    private VaultFolder folder = folder(Path.of("unset"));

    @BeforeEach
    void aVaultWithADraftAndACopy() throws IOException {
        folder = folder(temp);
        try (var vault = newVault(folder)) {
            vault.put(connection("old"));
            vault.draft().save(new DraftContents("name", Map.of("name", "unfinished"), Map.of()));
        }
    }

    @Test
    void aNewVaultIsEmptyAndTheOldOneLiesAsideWithDraftAndCopiesUnderItsOwnPassword() throws IOException {
        var done = folder.startNew(Secret.copyOf(OTHER));
        try (var vault = done.vault()) {
            assertThat(names(vault)).isEmpty();
            assertThat(vault.draft().load()).isEmpty();
            vault.put(connection("new"));
        }

        assertThat(folder.open(master())).isInstanceOf(Opening.WrongPassword.class);
        try (var vault = open(folder, OTHER)) {
            assertThat(names(vault)).containsExactly("new");
        }
        assertThat(done.setAside()).contains(temp.resolve("set-aside/20261120T101530123Z/vault.latchkey"));
        var aside = aside(done);
        assertThat(aside.copies()).hasSize(1);
        try (var old = reopen(aside)) {
            assertThat(names(old)).containsExactly("old");
            assertThat(old.draft().load()).isPresent();
        }
    }

    @Test
    void everythingAsideIsItsOwnersOnly() throws IOException {
        folder.startNew(master()).vault().close();

        try (var files = Files.walk(temp.resolve("set-aside"))) {
            assertThat(files).hasSizeGreaterThan(4).allSatisfy(file -> assertThat(Files.getPosixFilePermissions(file))
                    .hasSize(Files.isDirectory(file) ? 3 : 2));
        }
    }

    @Test
    void startingTwiceInOneMomentKeepsBoth() throws IOException {
        var first = folder.startNew(master());
        first.vault().close();
        var second = folder.startNew(master());
        second.vault().close();

        assertThat(first.setAside()).isNotEqualTo(second.setAside());
        assertThat(first.setAside().orElseThrow()).exists();
        assertThat(second.setAside().orElseThrow()).exists();
    }

    @Test
    void whenTheDiskDoesNotTakeTheNewVaultTheOldOneIsWhereItWas() throws IOException {
        var full = folder(temp, (file, contents) -> {
            if (file.equals(temp.resolve("vault.latchkey"))) {
                throw new IOException("No space left on device");
            }
            OwnerOnly.replace(file, contents);
        });

        assertThatThrownBy(() -> full.startNew(Secret.copyOf(OTHER))).isInstanceOf(IOException.class);

        assertThat(temp.resolve("set-aside")).isEmptyDirectory();
        assertThat(folder.copies()).hasSize(1);
        try (var vault = reopen(folder)) {
            assertThat(names(vault)).containsExactly("old");
            assertThat(vault.draft().load()).isPresent();
        }
    }

    @Test
    void whatNeverWasAVaultIsMovedAsideHoweverLarge() throws IOException {
        try (var file = new RandomAccessFile(folder.files().vault().toFile(), "rw")) {
            file.setLength(VaultFiles.LARGEST + 2L);
        }

        var done = folder.startNew(master());
        done.vault().close();

        assertThat(done.setAside().orElseThrow()).hasSize(VaultFiles.LARGEST + 2L);
        reopen(folder).close();
    }

    @Test
    void aFileFromElsewhereIsTakenInWithItsPasswordAndStaysWhereItIs() throws IOException {
        var file = elsewhere();
        var before = Files.readAllBytes(file);

        var taken = (Replacement.Done) folder.takeIn(file, Secret.copyOf(OTHER));
        try (var vault = taken.vault()) {
            assertThat(names(vault)).containsExactly("from elsewhere");
            vault.put(connection("and here"));
        }

        try (var vault = open(folder, OTHER)) {
            assertThat(names(vault)).containsExactly("from elsewhere", "and here");
        }
        try (var old = reopen(aside(taken))) {
            assertThat(names(old)).containsExactly("old");
        }
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void aFileFromElsewhereIsTakenIntoAFolderWithoutVault() throws IOException {
        var empty = folder(temp.resolve("new computer"));

        var taken = (Replacement.Done) empty.takeIn(elsewhere(), Secret.copyOf(OTHER));
        taken.vault().close();

        assertThat(taken.setAside()).isEmpty();
        try (var vault = open(empty, OTHER)) {
            assertThat(names(vault)).containsExactly("from elsewhere");
        }
    }

    @Test
    void theVaultsOwnFileIsOpenedAndNothingIsSetAside() throws IOException {
        var opened = (Replacement.Done) folder.takeIn(folder.files().vault(), master());

        try (var vault = opened.vault()) {
            assertThat(names(vault)).containsExactly("old");
            assertThat(vault.draft().load()).isPresent();
        }
        assertThat(opened.setAside()).isEmpty();
        assertThat(temp.resolve("set-aside")).doesNotExist();
    }

    @Test
    void aFileThatDoesNotOpenIsNotTakenIn() throws IOException {
        var file = elsewhere();

        assertThat(folder.takeIn(file, master())).isEqualTo(new Opening.WrongPassword(1, Duration.ZERO));
        assertThat(folder.takeIn(temp.resolve("nothing"), master())).isEqualTo(new Opening.Missing());
        Files.write(file, new byte[] {1});
        assertThat(folder.takeIn(file, master())).isEqualTo(new Opening.Damaged(Damage.NOT_A_VAULT));

        assertThat(temp.resolve("set-aside")).doesNotExist();
        reopen(folder).close();
    }

    @Test
    void aCopyTakesThePlaceOfADamagedVaultWhichIsSetAside() throws IOException {
        Files.writeString(folder.files().vault(), "damaged");
        var copy = folder.copies().getFirst();
        assertThat(folder.look(copy.file(), master())).isEqualTo(new Look.Seen(List.of()));

        var restored = (Replacement.Done) folder.restore(copy, master());
        restored.vault().close();

        assertThat(restored.setAside().orElseThrow()).hasContent("damaged");
        try (var vault = reopen(folder)) {
            assertThat(names(vault)).isEmpty();
            assertThat(vault.draft().load()).isPresent();
        }
    }

    @Test
    void aCopyTakesThePlaceOfAWholeVaultWhichBecomesACopy() throws IOException {
        var restored = (Replacement.Done) folder.restore(folder.copies().getFirst(), master());
        restored.vault().close();

        assertThat(restored.setAside()).isEmpty();
        assertThat(folder.copies()).hasSize(2);
        assertThat(folder.look(folder.copies().getFirst().file(), master()))
                .isEqualTo(new Look.Seen(List.of(new ConnectionName("old"))));
    }

    @Test
    void aCopyWhosePasswordIsWrongChangesNothing() throws IOException {
        var before = Files.readAllBytes(folder.files().vault());

        assertThat(folder.restore(folder.copies().getFirst(), Secret.copyOf(OTHER)))
                .isInstanceOf(Opening.WrongPassword.class);

        assertThat(folder.files().vault()).hasBinaryContent(before);
        assertThat(folder.copies()).hasSize(1);
    }

    @Test
    void aVaultIsCopiedToAnotherPlaceAndOpensThere() throws IOException {
        var target = Files.writeString(temp.resolve("stick.latchkey"), "replaced, as the user was asked");
        try (var vault = reopen(folder)) {
            vault.copyTo(target);
        }

        assertThat(target).hasBinaryContent(Files.readAllBytes(folder.files().vault()));
        assertThat(Files.getPosixFilePermissions(target)).hasSize(2);
        var elsewhere = folder(temp.resolve("new computer"));
        var taken = (Replacement.Done) elsewhere.takeIn(target, master());
        assertThat(names(taken.vault())).containsExactly("old");
        taken.vault().close();
    }

    @Test
    void aVaultThatChangedElsewhereIsNotCopiedAsIfItWereOurs() throws IOException {
        try (var vault = reopen(folder)) {
            Files.writeString(folder.files().vault(), "something else");

            assertThatThrownBy(() -> vault.copyTo(temp.resolve("stick.latchkey")))
                    .isInstanceOf(ChangedElsewhereException.class);
        }
        assertThat(temp.resolve("stick.latchkey")).doesNotExist();
    }

    private static VaultFolder aside(Replacement.Done done) {
        return folder(Objects.requireNonNull(done.setAside().orElseThrow().getParent()));
    }

    private Path elsewhere() throws IOException {
        var other = folder(temp.resolve("other"));
        try (var vault = other.startNew(Secret.copyOf(OTHER)).vault()) {
            vault.put(connection("from elsewhere"));
        }
        return other.files().vault();
    }
}
