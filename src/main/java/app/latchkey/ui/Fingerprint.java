package app.latchkey.ui;

import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** By what something is known again without being kept; keyed at random, so that nobody guesses it from this. */
final class Fingerprint {

    private static final String HMAC = "HmacSHA256";
    private static final int KEY_LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;
    private final byte[] value;

    private Fingerprint(byte[] key, byte[] value) {
        this.key = key;
        this.value = value;
    }

    static Fingerprint of(byte[] bytes) {
        var key = new byte[KEY_LENGTH];
        RANDOM.nextBytes(key);
        return new Fingerprint(key, hash(key, bytes));
    }

    boolean matches(byte[] bytes) {
        return MessageDigest.isEqual(value, hash(key, bytes));
    }

    private static byte[] hash(byte[] key, byte[] bytes) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(bytes);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
