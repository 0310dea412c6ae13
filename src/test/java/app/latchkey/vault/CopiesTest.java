package app.latchkey.vault;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.files.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesTest {

    @TempDir
    Path temp;

    private final AtomicReference<Instant> now = new AtomicReference<>(TestVaults.NOW);

    @Test
    void aCopyIsNamedAfterItsTime() throws IOException {
        var copies = copies();

        copies.keep(new byte[] {1});

        assertThat(copies.all()).singleElement().satisfies(copy -> {
            assertThat(copy.until()).isEqualTo(TestVaults.NOW);
            assertThat(copy.file()).hasFileName("vault-20261120T101530123Z.latchkey");
        });
    }

    @Test
    void aLaterCopyIsNamedAfterItsOwnTime() throws IOException {
        var copies = copies();
        copies.keep(new byte[] {1});
        var later = now.updateAndGet(before -> before.plusSeconds(60));

        copies.keep(new byte[] {2});

        assertThat(copies.all()).extracting(Copy::until).containsExactly(later, TestVaults.NOW);
    }

    @Test
    void whatACrashLeftOfACopyIsClearedAway() throws IOException {
        var copies = copies();
        copies.keep(new byte[] {1});
        var copy = copies.all().getFirst().file();
        var leftover = Files.writeString(copy.resolveSibling(copy.getFileName() + OwnerOnly.LEFTOVER), "half of it");

        copies.prune();

        assertThat(leftover).doesNotExist();
        assertThat(copy).exists();
    }

    @Test
    void theOldestGoFirstEvenWhenTheClockStandsStillOrGoesBack() throws IOException {
        var copies = copies();
        for (byte i = 1; i <= 12; i++) {
            now.updateAndGet(before -> before.minusSeconds(60));
            copies.keep(new byte[] {i});
            copies.prune();
        }

        assertThat(copies.all()).hasSize(10);
        assertThat(Files.readAllBytes(copies.all().getFirst().file())).containsExactly(12);
        assertThat(Files.readAllBytes(copies.all().getLast().file())).containsExactly(3);
    }

    @Test
    void filesThatAreNoCopiesAreLeftAlone() throws IOException {
        var copies = copies();
        var mine = Files.writeString(
                Files.createDirectories(temp.resolve("copies")).resolve("vault-mine.latchkey"), "x");
        Files.writeString(mine.resolveSibling("vault-.latchkey"), "x");
        Files.writeString(mine.resolveSibling("vault-20261399T101530123Z.latchkey"), "x");
        for (byte i = 1; i <= 12; i++) {
            copies.keep(new byte[] {i});
        }

        copies.prune();

        assertThat(copies.all()).hasSize(10);
        assertThat(mine).exists();
    }

    private Copies copies() {
        InstantSource clock = now::get;
        return new Copies(temp.resolve("copies"), clock, OwnerOnly::replace);
    }
}
