package app.latchkey.vault;

import static app.latchkey.vault.TestVaults.folder;
import static app.latchkey.vault.TestVaults.master;
import static app.latchkey.vault.TestVaults.newVault;
import static app.latchkey.vault.TestVaults.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.latchkey.files.OwnerOnly;
import app.latchkey.key.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A draft that the disk refused is written later, at a time when there may be a newer one. */
@Timeout(20)
class RefusedDraftTest {

    private final AtomicBoolean hold = new AtomicBoolean();
    private final CountDownLatch held = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private volatile boolean full;

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDraftThatIsSavedWhileTheEarlierOneIsWrittenAtLastStays(boolean diskTakesIt) throws Exception {
        var folder = folder(temp, this::save);
        try (var vault = newVault(folder)) {
            full = true;
            assertThatThrownBy(() -> vault.draft().save(at("earlier"))).isInstanceOf(IOException.class);
            full = false;
            hold.set(true);
            var writing = new FutureTask<>(() -> {
                folder.saveRefusedDraft();
                return true;
            });
            Thread.ofPlatform().start(writing);
            held.await();

            full = !diskTakesIt;
            var saving = Thread.ofPlatform().start(() -> tryToSave(vault, at("later")));
            await().until(() -> saving.getState() == Thread.State.BLOCKED || !saving.isAlive());
            goOn.countDown();
            writing.get();
            saving.join();

            assertThat(vault.draft().load().map(DraftContents::step)).contains("later");
            assertThat(vault.draft().isInMemoryOnly()).isEqualTo(!diskTakesIt);
        }
    }

    @Test
    void aChangedPasswordTakesItToTheDiskWhereNoOlderOneReplacesIt() throws IOException {
        var folder = folder(temp, this::save);
        try (var vault = newVault(folder)) {
            full = true;
            assertThatThrownBy(() -> vault.draft().save(at("name"))).isInstanceOf(IOException.class);
            full = false;

            vault.changePassword(master(), Secret.copyOf("another password"));

            assertThat(vault.draft().isInMemoryOnly()).isFalse();
        }
        folder.saveRefusedDraft();

        try (var vault = open(folder, "another password")) {
            assertThat(vault.draft().load().map(DraftContents::step)).contains("name");
        }
    }

    @Test
    void whatTheDiskDoesNotLetGoOfIsStillThere() throws IOException {
        var folder = folder(temp, this::save);
        try (var vault = newVault(folder)) {
            full = true;
            assertThatThrownBy(() -> vault.draft().save(at("name"))).isInstanceOf(IOException.class);
            Files.createDirectories(folder.files().draft().resolve("no file, so it is not deleted as one"));

            assertThatThrownBy(() -> vault.draft().discard()).isInstanceOf(IOException.class);

            assertThat(vault.draft().load().map(DraftContents::step)).contains("name");
        }
    }

    private void save(Path file, byte[] contents) throws IOException {
        if (full) {
            throw new IOException("No space left on device");
        }
        if (hold.compareAndSet(true, false)) {
            held.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
        OwnerOnly.replace(file, contents);
    }

    private static void tryToSave(Vault vault, DraftContents draft) {
        try {
            vault.draft().save(draft);
        } catch (IOException _) {
            // then it is in memory
        }
    }

    private static DraftContents at(String step) {
        return new DraftContents(step, Map.of(), Map.of());
    }
}
