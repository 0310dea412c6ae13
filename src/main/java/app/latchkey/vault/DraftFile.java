package app.latchkey.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/** A draft file's bytes: magic, version and nonce, then the draft sealed under the vault key. */
final class DraftFile {

    private static final byte[] MAGIC = "LATCHDFT".getBytes(StandardCharsets.US_ASCII);
    private static final short VERSION = 1;
    private static final int NONCE_AT = MAGIC.length + Short.BYTES;
    private static final int HEADER_LENGTH = NONCE_AT + VaultKey.NONCE_LENGTH;

    private DraftFile() {}

    static byte[] seal(DraftContents contents, VaultKey key, SecureRandom random) {
        var nonce = new byte[VaultKey.NONCE_LENGTH];
        random.nextBytes(nonce);
        var header = ByteBuffer.allocate(HEADER_LENGTH)
                .put(MAGIC)
                .putShort(VERSION)
                .put(nonce)
                .array();
        var ciphertext = Wipe.after(contents.toBytes(), plaintext -> key.seal(nonce, header, plaintext));
        return ByteBuffer.allocate(header.length + ciphertext.length)
                .put(header)
                .put(ciphertext)
                .array();
    }

    /** The draft, the caller's to close; empty when it is damaged, of another vault or of a later version. */
    static Optional<DraftContents> open(byte[] file, VaultKey key) {
        if (file.length < HEADER_LENGTH || ByteBuffer.wrap(file).getShort(MAGIC.length) != VERSION) {
            return Optional.empty();
        }
        var header = Arrays.copyOf(file, HEADER_LENGTH);
        var nonce = Arrays.copyOfRange(file, NONCE_AT, HEADER_LENGTH);
        return key.open(nonce, header, Arrays.copyOfRange(file, HEADER_LENGTH, file.length))
                .flatMap(DraftFile::read);
    }

    private static Optional<DraftContents> read(byte[] plaintext) {
        try {
            return Optional.of(Wipe.after(plaintext, DraftContents::read));
        } catch (UnreadableContents _) {
            return Optional.empty();
        }
    }
}
