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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultCopiesTest {

    private static final String NEW = "another password";

    @TempDir
    Path temp;

    @Test
    void aCopySaysUntilWhenItWasTheVaultAndWhatIsInIt() throws IOException {
        try (var vault = newVault(folder(temp))) {
            vault.put(connection("first"));
            vault.put(connection("second"));

            var copies = vault.copies().all();
            assertThat(copies).hasSize(2);
            assertThat(copies.getLast().until()).isEqualTo(TestVaults.NOW);
            assertThat(vault.copies().look(copies.getFirst())).isEqualTo(seen("first"));
            assertThat(vault.copies().look(copies.getLast())).isEqualTo(seen());
        }
    }

    @Test
    void aCopyFromBeforeAChangedPasswordWantsThePasswordOfThen() throws IOException {
        try (var vault = newVault(folder(temp))) {
            vault.put(connection("first"));
            vault.changePassword(master(), Secret.copyOf(NEW));
            vault.put(connection("second"));

            var copies = vault.copies().all();
            assertThat(vault.copies().look(copies.get(0))).isEqualTo(seen("first"));
            assertThat(vault.copies().look(copies.get(1))).isEqualTo(new Look.OtherKey());
            assertThat(vault.copies().look(copies.get(1), master())).isEqualTo(seen("first"));
            assertThat(vault.copies().look(copies.get(1), Secret.copyOf(NEW)))
                    .isInstanceOf(Opening.WrongPassword.class);
        }
    }

    @Test
    void copiesFromBeforeAChangedPasswordAreNamedAndDeletedWhenToldTo() throws IOException {
        try (var vault = newVault(folder(temp))) {
            vault.put(connection("first"));
            vault.changePassword(master(), Secret.copyOf(NEW));
            vault.put(connection("second"));

            var old = vault.copies().underOtherKeys();
            assertThat(old).hasSize(2);
            vault.copies().delete(old);

            assertThat(vault.copies().all())
                    .singleElement()
                    .satisfies(copy -> assertThat(vault.copies().look(copy)).isEqualTo(seen("first")));
            assertThat(vault.copies().underOtherKeys()).isEmpty();
        }
    }

    @Test
    void aRestoredCopyIsTheVaultAndWhatTheVaultHeldIsACopy() throws IOException {
        var folder = folder(temp);
        try (var vault = newVault(folder)) {
            vault.put(connection("first"));
            vault.put(connection("second"));
            var held = vault.connections().all().getFirst();

            assertThat(vault.copies().restore(vault.copies().all().getFirst())).isEqualTo(seen("first"));

            assertThat(names(vault)).containsExactly("first");
            assertThat(held.credentials().secretKey().isClosed()).isTrue();
            assertThat(vault.copies().look(vault.copies().all().getFirst())).isEqualTo(seen("first", "second"));
            assertThat(vault.credentials(vault.connections().all().getFirst().id()))
                    .isPresent();
        }
        try (var vault = reopen(folder)) {
            assertThat(names(vault)).containsExactly("first");
        }
    }

    @Test
    void aRestoredCopyOfAnOlderPasswordComesUnderThePresentOne() throws IOException {
        var folder = folder(temp);
        try (var vault = newVault(folder)) {
            vault.put(connection("first"));
            vault.changePassword(master(), Secret.copyOf(NEW));
            vault.remove(vault.connections().all().getFirst().id());
            var old = vault.copies().underOtherKeys().getFirst();

            assertThat(vault.copies().restore(old)).isEqualTo(new Look.OtherKey());
            assertThat(vault.copies().restore(old, Secret.copyOf("wrong"))).isInstanceOf(Opening.WrongPassword.class);
            assertThat(names(vault)).isEmpty();
            assertThat(vault.copies().restore(old, master())).isEqualTo(seen("first"));
        }
        try (var vault = open(folder, NEW)) {
            assertThat(names(vault)).containsExactly("first");
        }
    }

    @Test
    void aCopyThatIsDamagedOrGoneIsSaidToBeAndNotRestored() throws IOException {
        try (var vault = newVault(folder(temp))) {
            vault.put(connection("first"));
            var copy = vault.copies().all().getFirst();
            Files.write(copy.file(), Arrays.copyOf(Files.readAllBytes(copy.file()), 100));

            assertThat(vault.copies().look(copy)).isEqualTo(new Opening.Damaged(Damage.ALTERED));
            assertThat(vault.copies().restore(copy)).isEqualTo(new Opening.Damaged(Damage.ALTERED));
            assertThat(vault.copies().underOtherKeys()).isEmpty();
            Files.delete(copy.file());
            assertThat(vault.copies().look(copy)).isEqualTo(new Opening.Missing());
            assertThat(names(vault)).containsExactly("first");
        }
    }

    @Test
    void aRestorationThatTheDiskDoesNotTakeLeavesEverythingAsItWas() throws IOException {
        var full = new AtomicBoolean();
        var folder = folder(temp, (file, contents) -> {
            if (full.get() && file.endsWith("vault.latchkey")) {
                throw new IOException("No space left on device");
            }
            OwnerOnly.replace(file, contents);
        });
        try (var vault = newVault(folder)) {
            vault.put(connection("first"));
            full.set(true);

            assertThatThrownBy(() -> vault.copies().restore(vault.copies().all().getFirst()))
                    .isInstanceOf(IOException.class);

            assertThat(names(vault)).containsExactly("first");
            assertThat(vault.connections()
                            .all()
                            .getFirst()
                            .credentials()
                            .secretKey()
                            .isClosed())
                    .isFalse();
        }
        try (var vault = reopen(folder(temp))) {
            assertThat(names(vault)).containsExactly("first");
        }
    }

    @Test
    void whatACopyHoldsIsNotSaidInALog() {
        assertThat(seen("Grid bot").toString()).doesNotContain("Grid");
    }

    private static Look.Seen seen(String... names) {
        return new Look.Seen(List.of(names).stream().map(ConnectionName::new).toList());
    }
}
