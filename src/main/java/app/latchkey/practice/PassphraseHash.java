package app.latchkey.practice;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** All that the exchange keeps of a passphrase: it can be compared, never read. */
record PassphraseHash(String salt, String hash) {

    private static final int ITERATIONS = 50_000;
    private static final int BITS = 256;

    static PassphraseHash of(String passphrase, SecureRandom random) {
        var salt = new byte[16];
        random.nextBytes(salt);
        return new PassphraseHash(HexFormat.of().formatHex(salt), HexFormat.of().formatHex(derive(passphrase, salt)));
    }

    boolean matches(String passphrase) {
        var derived = derive(passphrase, HexFormat.of().parseHex(salt));
        return MessageDigest.isEqual(derived, HexFormat.of().parseHex(hash));
    }

    private static byte[] derive(String passphrase, byte[] salt) {
        var spec = new PBEKeySpec(passphrase.toCharArray(), salt, ITERATIONS, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has PBKDF2WithHmacSHA256", e);
        } finally {
            spec.clearPassword();
        }
    }
}
