package app.latchkey.vault;

import app.latchkey.key.Secret;
import java.nio.CharBuffer;
import java.text.Normalizer;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id (version 1.3, RFC 9106) over a master password: NFC, then UTF-8. */
final class KeyDerivation {

    private static final int KEY_LENGTH = 32;

    /** Below it nothing composes or decomposes, so such text is in NFC already. */
    private static final char FIRST_COMBINING = '\u0300';

    private KeyDerivation() {}

    /** 32 bytes, the caller's to overwrite; needs the costs' memory and time. */
    static byte[] derive(Secret master, byte[] salt, Cost cost) {
        try (var normal = normalised(master)) {
            return normal.withUtf8(password -> argon2id(password, salt, cost));
        }
    }

    /** The derived key as Jasypt takes it, 44 characters of Base64; the caller's to overwrite. */
    static char[] derivePassword(Secret master, byte[] salt, Cost cost) {
        return Wipe.after(
                derive(master, salt, cost),
                key -> Wipe.after(Base64.getEncoder().encode(key), KeyDerivation::charsOf));
    }

    private static char[] charsOf(byte[] ascii) {
        var chars = new char[ascii.length];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = (char) ascii[i];
        }
        return chars;
    }

    private static byte[] argon2id(byte[] password, byte[] salt, Cost cost) {
        var argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(salt)
                .withMemoryAsKB(cost.memoryKib())
                .withIterations(cost.passes())
                .withParallelism(cost.parallelism())
                .build());
        var key = new byte[KEY_LENGTH];
        argon2.generateBytes(password, key);
        return key;
    }

    /** The same password, however its accents were typed. The JDK normalises Strings only: made as rarely as can be. */
    private static Secret normalised(Secret master) {
        return master.withChars(chars -> {
            for (char c : chars) {
                if (c >= FIRST_COMBINING) {
                    return Secret.copyOf(Normalizer.normalize(CharBuffer.wrap(chars), Normalizer.Form.NFC));
                }
            }
            return Secret.owning(chars.clone());
        });
    }
}
