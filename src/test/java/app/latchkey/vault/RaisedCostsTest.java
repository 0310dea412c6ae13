package app.latchkey.vault;

import static app.latchkey.vault.TestVaults.NOW;
import static app.latchkey.vault.TestVaults.connection;
import static app.latchkey.vault.TestVaults.folder;
import static app.latchkey.vault.TestVaults.master;
import static app.latchkey.vault.TestVaults.names;
import static app.latchkey.vault.TestVaults.newVault;
import static app.latchkey.vault.TestVaults.reopen;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.files.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A computer that has become fast for a vault raises its costs at unlock. */
class RaisedCostsTest {

    private static final Cost HARDER = new Cost(16, 2, 1);

    @TempDir
    Path temp;

    private byte[] before = new byte[0];

    @BeforeEach
    void aVaultFromASlowComputer() throws IOException {
        try (var vault = newVault(folder(temp))) {
            vault.put(connection("Grid bot"));
            vault.draft().save(new DraftContents("name", Map.of(), Map.of()));
        }
        before = Files.readAllBytes(file());
    }

    @Test
    void unlockingRaisesThemWithANewVaultKeySaltAndWrapping() throws IOException {
        reopen(fast(OwnerOnly::replace)).close();

        var raised = intact(Files.readAllBytes(file()));
        assertThat(raised.lock().cost()).isEqualTo(HARDER);
        assertThat(raised.lock().salt().toArray())
                .isNotEqualTo(intact(before).lock().salt().toArray());
        try (var oldKey = intact(before).lock().unlock(master()).orElseThrow()) {
            assertThat(raised.open(oldKey)).isEmpty();
        }
    }

    @Test
    void whatAGuessTookIsNoLongerThanTheUnlockingThatItIsPartOf() {
        var guess = new AtomicReference<>(Duration.ZERO);
        long start = System.nanoTime();

        reopen(folder(temp, InstantSource.fixed(NOW), OwnerOnly::replace, new Costs() {
                    @Override
                    public Cost ofNew() {
                        return HARDER;
                    }

                    @Override
                    public Cost raised(Cost now, Duration took) {
                        guess.set(took);
                        return now;
                    }
                }))
                .close();

        assertThat(guess.get()).isPositive().isLessThanOrEqualTo(Duration.ofNanos(System.nanoTime() - start));
    }

    @Test
    void passwordContentsAndDraftStayAndTheFileOfBeforeBecomesACopy() throws IOException {
        try (var vault = reopen(fast(OwnerOnly::replace))) {
            assertThat(names(vault)).containsExactly("Grid bot");
            vault.put(connection("another"));
        }

        var folder = folder(temp);
        try (var vault = reopen(folder)) {
            assertThat(names(vault)).containsExactly("Grid bot", "another");
            assertThat(vault.draft().load()).isPresent();
            assertThat(vault.copies().underOtherKeys())
                    .anySatisfy(copy -> assertThat(copy.file()).hasBinaryContent(before));
        }
    }

    @Test
    void aDiskThatDoesNotTakeItIsNoObstacleToUnlocking() throws IOException {
        var full = fast((_, _) -> {
            throw new IOException("No space left on device");
        });

        try (var vault = reopen(full)) {
            assertThat(names(vault)).containsExactly("Grid bot");
            assertThat(vault.check(master())).isEqualTo(new PasswordCheck.Right());
            assertThat(vault.draft().load()).isPresent();
        }
        assertThat(file()).hasBinaryContent(before);
    }

    @Test
    void costsThatAreHighEnoughAreLeftAndNothingIsWritten() throws IOException {
        reopen(folder(temp)).close();

        assertThat(file()).hasBinaryContent(before);
    }

    @Test
    void aChangedPasswordTakesTheCostsOfThisComputerButNeverLowerOnes() throws IOException {
        reopen(fast(OwnerOnly::replace)).close();

        try (var vault = reopen(folder(temp))) {
            vault.changePassword(master(), master());
        }

        assertThat(intact(Files.readAllBytes(file())).lock().cost()).isEqualTo(HARDER);
    }

    private VaultFolder fast(Saver saver) {
        return folder(temp, InstantSource.fixed(NOW), saver, new Costs() {
            @Override
            public Cost ofNew() {
                return HARDER;
            }

            @Override
            public Cost raised(Cost now, Duration took) {
                return HARDER;
            }
        });
    }

    private Path file() {
        return folder(temp).files().vault();
    }

    private static VaultFile intact(byte[] bytes) {
        return ((VaultFile.Reading.Intact) VaultFile.read(bytes)).file();
    }
}
