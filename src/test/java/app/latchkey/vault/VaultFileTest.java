package app.latchkey.vault;

import static app.latchkey.vault.TestVaults.connection;
import static app.latchkey.vault.TestVaults.folder;
import static app.latchkey.vault.TestVaults.master;
import static app.latchkey.vault.TestVaults.newVault;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a file that is not as it was written is answered with: never contents, never an exception. */
class VaultFileTest {

    private static final int VERSION_AT = 8;
    private static final int KDF_AT = 10;
    private static final int PARALLELISM_AT = 11;
    private static final int MEMORY_AT = 12;
    private static final int PASSES_AT = 16;

    @TempDir
    Path temp;

    private byte[] good = new byte[0];

    @BeforeEach
    void aGoodFile() throws IOException {
        try (var vault = newVault(folder(temp))) {
            vault.put(connection("Grid bot"));
        }
        good = Files.readAllBytes(folder(temp).files().vault());
    }

    @Test
    void everyFlippedByteIsNoticedAsDamage() throws IOException {
        for (int at = 0; at < good.length; at++) {
            assertThat(opening(flipped(at)))
                    .as("byte %d", at)
                    .isEqualTo(new Opening.Damaged(at < VERSION_AT ? Damage.NOT_A_VAULT : Damage.ALTERED));
        }
    }

    @Test
    void everyFlippedByteUnderAMatchingDigestIsRefused() throws IOException {
        for (int at = 0; at < good.length - VaultFile.DIGEST_LENGTH; at++) {
            assertThat(opening(withDigest(flipped(at)))).as("byte %d", at).isEqualTo(expectedAt(at));
        }
    }

    @Test
    void everyTruncationIsDamage() throws IOException {
        for (int length = 0; length < good.length; length++) {
            assertThat(opening(Arrays.copyOf(good, length)))
                    .as("%d bytes", length)
                    .isEqualTo(new Opening.Damaged(length < VERSION_AT ? Damage.NOT_A_VAULT : Damage.ALTERED));
        }
    }

    @Test
    void everyTruncationUnderAMatchingDigestIsRefused() throws IOException {
        for (int length = VaultFile.DIGEST_LENGTH; length < good.length; length++) {
            assertThat(opening(withDigest(Arrays.copyOf(good, length))))
                    .as("%d bytes", length)
                    .isInstanceOfAny(Opening.Damaged.class, Opening.WrongPassword.class);
        }
    }

    @Test
    void appendedBytesAreDamageAndUnderAMatchingDigestRefused() throws IOException {
        var longer = Arrays.copyOf(good, good.length + 1);

        assertThat(opening(longer)).isEqualTo(new Opening.Damaged(Damage.ALTERED));
        assertThat(opening(withDigest(longer))).isInstanceOf(Opening.WrongPassword.class);
    }

    @Test
    void anEmptyFileAndAnotherKindOfFileAreNoVaults() throws IOException {
        assertThat(opening(new byte[0])).isEqualTo(new Opening.Damaged(Damage.NOT_A_VAULT));
        assertThat(opening("PK\u0003\u0004 a zip file of some size".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new Opening.Damaged(Damage.NOT_A_VAULT));
    }

    @Test
    void aLaterVersionIsLeftAloneEvenWhenNothingElseIsKnownOfIt() throws IOException {
        var later = ByteBuffer.allocate(60)
                .put("LATCHKEY".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 2)
                .array();

        assertThat(opening(withDigest(later))).isEqualTo(new Opening.NewerVersion(2));
        assertThat(opening(withDigest(with(good, VERSION_AT, (byte) 0xff, (byte) 0xff))))
                .isEqualTo(new Opening.NewerVersion(65_535));
        assertThat(opening(withDigest(with(good, VERSION_AT, (byte) 0, (byte) 0))))
                .isEqualTo(new Opening.Damaged(Damage.IMPOSSIBLE_HEADER));
    }

    @Test
    void theShortestFileThatNamesALaterVersionIsToldFromDamage() throws IOException {
        var shortest = TestVaults.ofLaterVersion();

        assertThat(opening(shortest)).isEqualTo(new Opening.NewerVersion(2));
        assertThat(opening(withDigest(Arrays.copyOf(shortest, shortest.length - 1))))
                .isEqualTo(new Opening.Damaged(Damage.ALTERED));
    }

    @Test
    void aFileIsReadUpToTheLargestAVaultCanBeAndNoFurther() {
        assertThat(VaultFile.read(withDigest(Arrays.copyOf(good, VaultFiles.LARGEST))))
                .isInstanceOf(VaultFile.Reading.Intact.class);
        assertThat(VaultFile.read(withDigest(Arrays.copyOf(good, VaultFiles.LARGEST + 1))))
                .isEqualTo(new VaultFile.Reading.Damaged(Damage.ALTERED));
    }

    @Test
    void aFileWithNothingButATagBehindItsHeaderIsWholeAndOneByteLessIsNot() {
        int length = VaultFile.HEADER_LENGTH + VaultKey.TAG_LENGTH + VaultFile.DIGEST_LENGTH;

        assertThat(VaultFile.read(withDigest(Arrays.copyOf(good, length))))
                .isInstanceOf(VaultFile.Reading.Intact.class);
        assertThat(VaultFile.read(withDigest(Arrays.copyOf(good, length - 1))))
                .isEqualTo(new VaultFile.Reading.Damaged(Damage.IMPOSSIBLE_HEADER));
    }

    @Test
    @Timeout(5)
    void costsOutOfBoundsAreRefusedBeforeAnyWork() throws IOException {
        assertThat(opening(withCosts(Integer.MAX_VALUE, 1, 1))).isEqualTo(impossible());
        assertThat(opening(withCosts(-1, 1, 1))).isEqualTo(impossible());
        assertThat(opening(withCosts(Cost.MAX_MEMORY_KIB + 1, 1, 1))).isEqualTo(impossible());
        assertThat(opening(withCosts(Cost.MAX_MEMORY_KIB, Cost.MAX_PASSES, 1))).isEqualTo(impossible());
        assertThat(opening(withCosts(8, Cost.MAX_PASSES + 1, 1))).isEqualTo(impossible());
        assertThat(opening(withCosts(8, -1, 1))).isEqualTo(impossible());
        assertThat(opening(withCosts(8, 0, 1))).isEqualTo(impossible());
        assertThat(opening(withCosts(7, 1, 1))).isEqualTo(impossible());
        assertThat(opening(withCosts(15, 1, 2))).isEqualTo(impossible());
        assertThat(opening(withCosts(8, 1, 0))).isEqualTo(impossible());
        assertThat(opening(withCosts(4096, 1, 9))).isEqualTo(impossible());
        assertThat(opening(withCosts(4096, 1, 8))).isInstanceOf(Opening.WrongPassword.class);
    }

    @Test
    @Timeout(30)
    void noiseNeverOpensHangsOrThrows() throws IOException {
        var random = new Random(20261120);
        for (int i = 0; i < 2_000; i++) {
            var noise = new byte[random.nextInt(600)];
            random.nextBytes(noise);
            System.arraycopy(good, 0, noise, 0, Math.min(noise.length, random.nextInt(40)));

            assertThat(VaultFile.read(noise)).isNotInstanceOf(VaultFile.Reading.Intact.class);
            assertThat(VaultFile.read(withDigest(noise))).isNotNull();
        }
    }

    private Opening expectedAt(int at) {
        if (at < VERSION_AT) {
            return new Opening.Damaged(Damage.NOT_A_VAULT);
        }
        if (at < KDF_AT) {
            int version = ByteBuffer.wrap(flipped(at)).getShort(VERSION_AT);
            return version > 1 ? new Opening.NewerVersion(version) : impossible();
        }
        boolean refusedUnread = at == KDF_AT
                || Cost.within(
                                ByteBuffer.wrap(flipped(at)).getInt(MEMORY_AT),
                                ByteBuffer.wrap(flipped(at)).getInt(PASSES_AT),
                                flipped(at)[PARALLELISM_AT])
                        .isEmpty();
        return refusedUnread ? impossible() : new Opening.WrongPassword(1, Duration.ZERO);
    }

    private static Opening.Damaged impossible() {
        return new Opening.Damaged(Damage.IMPOSSIBLE_HEADER);
    }

    private Opening opening(byte[] file) throws IOException {
        var folder = folder(temp);
        Files.write(folder.files().vault(), file);
        var opening = folder.open(master());
        assertThat(opening).isNotInstanceOf(Opening.Opened.class);
        return opening;
    }

    private byte[] flipped(int at) {
        var file = good.clone();
        file[at] ^= (byte) (1 << (at % 8));
        return file;
    }

    private byte[] withCosts(int memoryKib, int passes, int parallelism) {
        var file = with(good, PARALLELISM_AT, (byte) parallelism);
        ByteBuffer.wrap(file).putInt(MEMORY_AT, memoryKib).putInt(PASSES_AT, passes);
        return withDigest(file);
    }

    private static byte[] with(byte[] file, int at, byte... values) {
        var changed = file.clone();
        System.arraycopy(values, 0, changed, at, values.length);
        return changed;
    }

    /** Somebody who alters a file can reckon its digest, too. */
    private static byte[] withDigest(byte[] file) {
        var changed = file.clone();
        int end = Math.max(0, file.length - VaultFile.DIGEST_LENGTH);
        var digest = VaultFile.sha256().digest(Arrays.copyOf(file, end));
        System.arraycopy(digest, 0, changed, end, changed.length - end);
        return changed;
    }
}
