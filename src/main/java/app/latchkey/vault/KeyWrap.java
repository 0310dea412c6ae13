package app.latchkey.vault;

import java.security.SecureRandom;
import java.util.Optional;
import org.jasypt.encryption.pbe.StandardPBEByteEncryptor;
import org.jasypt.exceptions.EncryptionOperationNotPossibleException;
import org.jasypt.iv.IvGenerator;
import org.jasypt.salt.SaltGenerator;

/**
 * Wraps a vault key by Jasypt. Jasypt detects no tampering and lets some wrong passwords pass, so what comes out is
 * only believed once it has opened something that is authenticated.
 */
final class KeyWrap {

    /** Salt 16, IV 16, then 32 bytes of key and a block of padding. */
    static final int WRAPPED_LENGTH = 80;

    private static final String ALGORITHM = "PBEWITHHMACSHA512ANDAES_256";

    /** Fixed by the format: the password is 256 bits of Argon2id, which more iterations would not make stronger. */
    private static final int ITERATIONS = 1_000;

    private KeyWrap() {}

    static byte[] wrap(byte[] vaultKey, char[] password, SecureRandom random) {
        return jasypt(password, random).encrypt(vaultKey);
    }

    /** What the wrapped bytes hold under this password; the caller's to overwrite. */
    static Optional<byte[]> unwrap(byte[] wrapped, char[] password) {
        try {
            return Optional.of(jasypt(password, new SecureRandom()).decrypt(wrapped));
        } catch (EncryptionOperationNotPossibleException _) {
            return Optional.empty();
        }
    }

    private static StandardPBEByteEncryptor jasypt(char[] password, SecureRandom random) {
        var encryptor = new StandardPBEByteEncryptor();
        encryptor.setAlgorithm(ALGORITHM);
        encryptor.setKeyObtentionIterations(ITERATIONS);
        encryptor.setSaltGenerator(new RandomSalt(random));
        encryptor.setIvGenerator(new RandomIv(random));
        encryptor.setPasswordCharArray(password);
        return encryptor;
    }

    /** Jasypt's own generator draws from SHA1PRNG. */
    private record RandomSalt(SecureRandom random) implements SaltGenerator {

        @Override
        public byte[] generateSalt(int length) {
            var salt = new byte[length];
            random.nextBytes(salt);
            return salt;
        }

        @Override
        public boolean includePlainSaltInEncryptionResults() {
            return true;
        }
    }

    private record RandomIv(SecureRandom random) implements IvGenerator {

        @Override
        public byte[] generateIv(int length) {
            var iv = new byte[length];
            random.nextBytes(iv);
            return iv;
        }

        @Override
        public boolean includePlainIvInEncryptionResults() {
            return true;
        }
    }
}
