package app.latchkey.vault;

import static app.latchkey.vault.TestVaults.connection;
import static app.latchkey.vault.TestVaults.folder;
import static app.latchkey.vault.TestVaults.master;
import static app.latchkey.vault.TestVaults.newVault;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Files that somebody made up: refused, whatever they say, before they cost time or memory. */
class VaultFuzzTest {

    private static final int COSTS_AT = 11;
    private static final int COSTS_END = 20;

    private Path temp = Path.of("unset");
    private byte[] good = new byte[0];
    private byte[] goodDraft = new byte[0];

    @BeforeProperty
    void aVault() throws IOException {
        temp = Files.createTempDirectory("latchkey-fuzz");
        var folder = folder(temp);
        try (var vault = newVault(folder)) {
            vault.put(connection("Grid bot"));
            vault.draft().save(new DraftContents("name", Map.of("name", "Grid bot"), Map.of()));
        }
        good = Files.readAllBytes(folder.files().vault());
        goodDraft = Files.readAllBytes(folder.files().draft());
    }

    @AfterProperty
    void clear() throws IOException {
        try (var files = Files.walk(temp)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property
    void noiseIsNoVault(@ForAll @Size(max = 600) byte[] noise) throws IOException {
        assertThat(opening(noise)).isInstanceOf(Opening.Damaged.class);
        assertThat(opening(withDigest(noise))).isInstanceOf(Opening.Damaged.class);
    }

    /** The costs stay as they were: what they may be is the next property's. */
    @Property(tries = 2_000)
    void aForgedFileNeverOpensAndThrowsNothing(@ForAll long seed) throws IOException {
        var forged = good.clone();
        var random = new Random(seed);
        for (int i = 0; i <= random.nextInt(8); i++) {
            int at = random.nextInt(forged.length - VaultFile.DIGEST_LENGTH);
            forged[at] ^= (byte) (at >= COSTS_AT && at < COSTS_END ? 0 : 1 + random.nextInt(255));
        }
        var cut = random.nextBoolean() ? forged : Arrays.copyOf(forged, random.nextInt(2 * forged.length));
        if (Arrays.equals(cut, good)) {
            return;
        }

        assertThat(opening(cut)).isInstanceOf(Opening.Refused.class);
        assertThat(opening(withDigest(cut)))
                .satisfiesAnyOf(
                        refused -> assertThat(refused).isInstanceOf(Opening.Refused.class),
                        same -> assertThat(withDigest(cut)).isEqualTo(good));
    }

    @Property(tries = 2_000)
    void costsAreEitherWithinTheirBoundsOrRefusedBeforeAnyWork(
            @ForAll byte lanes, @ForAll int memoryKib, @ForAll int passes) {
        var forged = good.clone();
        ByteBuffer.wrap(forged)
                .put(COSTS_AT, lanes)
                .putInt(COSTS_AT + 1, memoryKib)
                .putInt(COSTS_AT + 5, passes);

        var reading = VaultFile.read(withDigest(forged));

        if (reading instanceof VaultFile.Reading.Intact(var file)) {
            assertThat(file.lock().cost().memoryKib()).isLessThanOrEqualTo(256 * 1024);
            assertThat(file.lock().cost().work()).isLessThanOrEqualTo(200L * 64 * 1024);
        } else {
            assertThat(reading).isEqualTo(new VaultFile.Reading.Damaged(Damage.IMPOSSIBLE_HEADER));
        }
    }

    @Property(tries = 500)
    void aForgedDraftIsNoDraftAndThrowsNothing(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        var forged = Arrays.copyOf(goodDraft, random.nextBoolean() ? goodDraft.length : random.nextInt(600));
        if (forged.length > 0) {
            forged[random.nextInt(forged.length)] ^= (byte) (1 + random.nextInt(255));
        }
        var folder = folder(temp);
        Files.write(folder.files().vault(), good);
        try (var vault = TestVaults.reopen(folder)) {
            Files.write(folder.files().draft(), forged);

            assertThat(vault.draft().load()).isEmpty();
        }
    }

    @Example
    void aFileLargerThanAnyVaultIsRefusedHoweverWholeItIs() throws IOException {
        assertThat(opening(withDigest(Arrays.copyOf(good, VaultFiles.LARGEST + 1))))
                .isEqualTo(new Opening.Damaged(Damage.ALTERED));
        assertThat(opening(withDigest(Arrays.copyOf(good, VaultFiles.LARGEST))))
                .isEqualTo(new Opening.WrongPassword(1, Duration.ZERO));
    }

    @Example
    void aFileLargerThanAnyDiskIsNotReadToItsEnd() throws IOException {
        try (var file = new RandomAccessFile(folder(temp).files().vault().toFile(), "rw")) {
            file.setLength(1L << 40);
        }

        assertThat(folder(temp).open(master())).isEqualTo(new Opening.Damaged(Damage.ALTERED));
    }

    private Opening opening(byte[] file) throws IOException {
        var folder = folder(temp);
        Files.write(folder.files().vault(), file);
        var opening = folder.open(master());
        if (opening instanceof Opening.Opened(var vault)) {
            vault.close();
        }
        return opening;
    }

    private static byte[] withDigest(byte[] file) {
        var changed = file.clone();
        int end = Math.max(0, file.length - VaultFile.DIGEST_LENGTH);
        var digest = VaultFile.sha256().digest(Arrays.copyOf(file, end));
        System.arraycopy(digest, 0, changed, end, changed.length - end);
        return changed;
    }
}
