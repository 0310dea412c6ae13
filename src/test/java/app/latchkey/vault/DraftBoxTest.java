package app.latchkey.vault;

import static app.latchkey.vault.TestVaults.folder;
import static app.latchkey.vault.TestVaults.master;
import static app.latchkey.vault.TestVaults.newVault;
import static app.latchkey.vault.TestVaults.open;
import static app.latchkey.vault.TestVaults.reopen;
import static app.latchkey.vault.TestVaults.reveal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.latchkey.files.OwnerOnly;
import app.latchkey.key.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftBoxTest {

    private static final String SECRET = "Qwr4321!";

    @TempDir
    Path temp;

    @Test
    void whatWasTypedComesBackAfterReopening() throws IOException {
        var folder = folder(temp);
        try (var vault = newVault(folder)) {
            vault.draft().save(draft());
        }

        try (var vault = reopen(folder);
                var found = vault.draft().load().orElseThrow()) {
            assertThat(found.step()).isEqualTo("passphrase");
            assertThat(found.texts()).containsOnly(Map.entry("name", "Grid bot"), Map.entry("notes", ""));
            assertThat(found.text("name")).contains("Grid bot");
            assertThat(found.secrets()).containsOnlyKeys("passphrase", "secretKey");
            assertThat(reveal(found.secret("passphrase").orElseThrow())).isEqualTo(SECRET);
            assertThat(reveal(found.secret("secretKey").orElseThrow())).isEmpty();
        }
    }

    @Test
    void theFileShowsNothingOfIt() throws IOException {
        var folder = folder(temp);
        try (var vault = newVault(folder)) {
            vault.draft().save(draft());
        }

        var file = new String(Files.readAllBytes(folder.files().draft()), StandardCharsets.ISO_8859_1);

        assertThat(file).doesNotContain(SECRET, "Grid bot", "passphrase");
        assertThat(Files.getPosixFilePermissions(folder.files().draft())).hasSize(2);
        assertThat(draft().toString()).doesNotContain(SECRET, "Grid");
    }

    @Test
    void aDiscardedDraftIsGone() throws IOException {
        var folder = folder(temp);
        try (var vault = newVault(folder)) {
            assertThat(vault.draft().load()).isEmpty();
            vault.draft().save(draft());

            vault.draft().discard();

            assertThat(vault.draft().load()).isEmpty();
            assertThat(folder.files().draft()).doesNotExist();
        }
    }

    @Test
    void aDraftNeverEntersTheCopies() throws IOException {
        var folder = folder(temp);
        try (var vault = newVault(folder)) {
            vault.draft().save(draft());
            vault.put(TestVaults.connection("Grid bot"));

            assertThat(folder.copies()).singleElement().satisfies(copy -> assertThat(
                            VaultFile.read(Files.readAllBytes(copy.file())))
                    .isInstanceOf(VaultFile.Reading.Intact.class));
        }
    }

    @Test
    void everyDamagedDraftIsSetAsideAndNeverFatal() throws IOException {
        var folder = folder(temp);
        try (var vault = newVault(folder)) {
            vault.draft().save(draft());
            var good = Files.readAllBytes(folder.files().draft());

            for (int at = 0; at < good.length; at++) {
                var bad = good.clone();
                bad[at] ^= 1;
                Files.write(folder.files().draft(), bad);
                assertThat(vault.draft().load()).as("byte %d", at).isEmpty();
            }

            assertThat(folder.files().draft()).doesNotExist();
            assertThat(temp.resolve("unreadable-draft.latchkey")).exists();
            vault.draft().save(draft());
            assertThat(vault.draft().load()).isPresent();
        }
    }

    @Test
    void theDraftOfAnotherVaultIsSetAside() throws IOException {
        var other = folder(temp.resolve("other"));
        try (var vault = newVault(other)) {
            vault.draft().save(draft());
        }
        var folder = folder(temp.resolve("mine"));
        try (var vault = newVault(folder)) {
            Files.copy(other.files().draft(), folder.files().draft());

            assertThat(vault.draft().load()).isEmpty();
        }
    }

    @Test
    void aDraftSurvivesAChangedPassword() throws IOException {
        var folder = folder(temp);
        try (var vault = newVault(folder)) {
            vault.draft().save(draft());
            var before = Files.readAllBytes(folder.files().draft());

            vault.changePassword(master(), Secret.copyOf("another password"));

            assertThat(Files.readAllBytes(folder.files().draft())).isNotEqualTo(before);
            assertThat(vault.draft().load()).isPresent();
        }
        try (var vault = open(folder, "another password")) {
            assertThat(vault.draft().load()).isPresent();
        }
    }

    @Test
    void aDraftSurvivesACrashOnEitherSideOfAChangedPassword() throws IOException {
        var beforeVault = new AtomicReference<byte[]>(new byte[0]);
        var folder = folder(temp, (file, contents) -> {
            if (file.getFileName().toString().equals("draft-next.latchkey")) {
                beforeVault.set(Files.readAllBytes(temp.resolve("draft.latchkey")));
            }
            OwnerOnly.replace(file, contents);
        });
        try (var vault = newVault(folder)) {
            vault.draft().save(draft());
            vault.changePassword(master(), Secret.copyOf("another password"));
        }

        // as if it had been killed after the vault was written and before the draft was moved into place
        Files.move(folder.files().draft(), folder.files().draftUnderNextKey());
        Files.write(folder.files().draft(), beforeVault.get());

        try (var vault = open(folder, "another password")) {
            assertThat(vault.draft().load()).isPresent();
            assertThat(folder.files().draftUnderNextKey()).doesNotExist();
            assertThat(vault.draft().load()).isPresent();
        }
    }

    @Test
    void aPasswordChangeThatFailsLeavesTheDraft() throws IOException {
        var folder = folder(temp, (file, contents) -> {
            if (file.toString().contains("copies")) {
                throw new IOException("No space left on device");
            }
            OwnerOnly.replace(file, contents);
        });
        try (var vault = newVault(folder)) {
            vault.draft().save(draft());

            assertThatThrownBy(() -> vault.changePassword(master(), Secret.copyOf("another password")))
                    .isInstanceOf(IOException.class);

            assertThat(vault.draft().load()).isPresent();
        }
        try (var vault = reopen(folder)) {
            assertThat(vault.draft().load()).isPresent();
        }
    }

    @Test
    void aDraftThatTheDiskRefusesComesBackAfterALockAndTheOneBeforeAfterARestart() throws IOException {
        Saver fullOnceWritten = (file, contents) -> {
            if (Files.exists(file)) {
                throw new IOException("No space left on device");
            }
            OwnerOnly.replace(file, contents);
        };
        var folder = folder(temp, fullOnceWritten);
        try (var vault = newVault(folder)) {
            vault.draft().save(draft());

            assertThatThrownBy(() -> vault.draft().save(new DraftContents("name", Map.of(), Map.of())))
                    .isInstanceOf(IOException.class);
        }

        try (var afterLock = reopen(folder)) {
            assertThat(afterLock.draft().load().map(DraftContents::step)).contains("name");
        }
        try (var afterRestart = reopen(folder(temp))) {
            assertThat(afterRestart.draft().load().map(DraftContents::step)).contains("passphrase");
        }
    }

    @Test
    void whatIsSavedStaysTheCallersAndAClosedVaultRefuses() throws IOException {
        var vault = newVault(folder(temp));
        var mine = draft();
        vault.draft().save(mine);
        assertThat(mine.secrets().values()).noneMatch(Secret::isClosed);

        vault.close();

        assertThatThrownBy(() -> vault.draft().save(mine)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.draft().load()).isInstanceOf(IllegalStateException.class);
    }

    private static DraftContents draft() {
        return new DraftContents(
                "passphrase",
                Map.of("name", "Grid bot", "notes", ""),
                Map.of("passphrase", Secret.copyOf(SECRET), "secretKey", Secret.copyOf("")));
    }
}
