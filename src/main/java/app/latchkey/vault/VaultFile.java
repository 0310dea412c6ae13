package app.latchkey.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/**
 * A vault file's bytes, taken apart and put together; {@code src/docs/vault-format.md} describes them one by one.
 *
 * @param lock how the master password leads to the vault key
 * @param header every byte before the ciphertext, bound to it
 * @param ciphertext the sealed contents
 */
record VaultFile(MasterLock lock, Bytes header, Bytes ciphertext) {

    static final int VERSION = 1;
    static final int HEADER_LENGTH = 128;
    static final int DIGEST_LENGTH = 32;

    private static final byte[] MAGIC = "LATCHKEY".getBytes(StandardCharsets.US_ASCII);
    private static final byte ARGON2ID = 1;
    private static final int NONCE_AT = HEADER_LENGTH - VaultKey.NONCE_LENGTH;

    /** What a file's bytes turned out to be, before any password is tried. */
    sealed interface Reading {

        record Intact(VaultFile file) implements Reading {}

        record Damaged(Damage what) implements Reading {}

        record Newer(int version) implements Reading {}
    }

    /** Takes a file apart; cheap, whatever the file asks for. */
    static Reading read(byte[] bytes) {
        if (!startsWith(bytes, MAGIC)) {
            return new Reading.Damaged(Damage.NOT_A_VAULT);
        }
        int end = bytes.length - DIGEST_LENGTH;
        if (bytes.length > VaultFiles.LARGEST || end < MAGIC.length + Short.BYTES || !isDigest(bytes, end)) {
            return new Reading.Damaged(Damage.ALTERED);
        }
        int version = Short.toUnsignedInt(ByteBuffer.wrap(bytes).getShort(MAGIC.length));
        if (version > VERSION) {
            return new Reading.Newer(version);
        }
        if (version < VERSION || end < HEADER_LENGTH + VaultKey.TAG_LENGTH) {
            return new Reading.Damaged(Damage.IMPOSSIBLE_HEADER);
        }
        var header = Arrays.copyOf(bytes, HEADER_LENGTH);
        return lockOf(header)
                .<Reading>map(lock -> new Reading.Intact(
                        new VaultFile(lock, Bytes.copyOf(header), Bytes.copyOf(bytes, HEADER_LENGTH, end))))
                .orElseGet(() -> new Reading.Damaged(Damage.IMPOSSIBLE_HEADER));
    }

    /** The whole file around these contents, under a fresh nonce. */
    static byte[] seal(MasterLock lock, VaultKey key, byte[] contents, SecureRandom random) {
        var nonce = new byte[VaultKey.NONCE_LENGTH];
        random.nextBytes(nonce);
        var header = headerOf(lock, nonce);
        var ciphertext = key.seal(nonce, header, contents);
        var body = ByteBuffer.allocate(header.length + ciphertext.length)
                .put(header)
                .put(ciphertext)
                .array();
        return ByteBuffer.allocate(body.length + DIGEST_LENGTH)
                .put(body)
                .put(sha256().digest(body))
                .array();
    }

    /** The plaintext, the caller's to overwrite; empty when the key is not this file's. */
    Optional<byte[]> open(VaultKey key) {
        var bound = header.toArray();
        return key.open(Arrays.copyOfRange(bound, NONCE_AT, HEADER_LENGTH), bound, ciphertext.toArray());
    }

    /** What the file holds, the caller's to close; empty when the key is not this file's. */
    Optional<Contents> contents(VaultKey key) throws UnreadableContents {
        var plaintext = open(key);
        return plaintext.isEmpty() ? Optional.empty() : Optional.of(Wipe.after(plaintext.get(), Contents::read));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }

    private static byte[] headerOf(MasterLock lock, byte[] nonce) {
        var header = ByteBuffer.allocate(HEADER_LENGTH);
        header.put(MAGIC).putShort((short) VERSION).put(ARGON2ID);
        header.put((byte) lock.cost().parallelism());
        header.putInt(lock.cost().memoryKib()).putInt(lock.cost().passes());
        return header.put(lock.salt().toArray())
                .put(lock.wrappedKey().toArray())
                .put(nonce)
                .array();
    }

    private static Optional<MasterLock> lockOf(byte[] header) {
        var rest = ByteBuffer.wrap(header).position(MAGIC.length + Short.BYTES);
        if (rest.get() != ARGON2ID) {
            return Optional.empty();
        }
        int parallelism = Byte.toUnsignedInt(rest.get());
        int memoryKib = rest.getInt();
        int passes = rest.getInt();
        var salt = new byte[MasterLock.SALT_LENGTH];
        var wrappedKey = new byte[KeyWrap.WRAPPED_LENGTH];
        rest.get(salt).get(wrappedKey);
        return Cost.within(memoryKib, passes, parallelism)
                .map(cost -> new MasterLock(cost, Bytes.copyOf(salt), Bytes.copyOf(wrappedKey)));
    }

    private static boolean isDigest(byte[] bytes, int end) {
        var digest = sha256();
        digest.update(bytes, 0, end);
        return Arrays.equals(digest.digest(), Arrays.copyOfRange(bytes, end, bytes.length));
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
