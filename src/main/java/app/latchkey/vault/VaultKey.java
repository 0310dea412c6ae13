package app.latchkey.vault;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The random key that seals a vault and its draft by AES-256-GCM; the master password only wraps it. Safe on any
 * thread; a closed key refuses every use.
 */
final class VaultKey implements AutoCloseable {

    static final int LENGTH = 32;
    static final int NONCE_LENGTH = 12;
    static final int TAG_LENGTH = 16;

    private final byte[] bytes;
    private boolean closed;

    /** @param bytes 32 bytes; belong to the key from now on */
    VaultKey(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A vault key has 32 bytes");
        }
        this.bytes = bytes;
    }

    static VaultKey random(SecureRandom random) {
        var bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        return new VaultKey(bytes);
    }

    /**
     * Seals a text.
     *
     * @param nonce 12 bytes that this key has never sealed with before
     * @param header bound to the ciphertext without being part of it
     * @return the ciphertext, 16 bytes of tag at its end
     */
    byte[] seal(byte[] nonce, byte[] header, byte[] plaintext) {
        try {
            return run(Cipher.ENCRYPT_MODE, nonce, header, plaintext);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is part of every JDK", e);
        }
    }

    /** The text, the caller's to overwrite; empty when key, nonce, header or ciphertext are not as they were. */
    Optional<byte[]> open(byte[] nonce, byte[] header, byte[] ciphertext) {
        if (ciphertext.length < TAG_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(run(Cipher.DECRYPT_MODE, nonce, header, ciphertext));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is part of every JDK", e);
        }
    }

    /** Wraps this key under a password. */
    synchronized byte[] wrap(char[] password, SecureRandom random) {
        requireOpen();
        return KeyWrap.wrap(bytes, password, random);
    }

    /** Equality that takes the same time wherever the two differ. */
    boolean sameAs(VaultKey other) {
        return Wipe.after(other.copy(), this::isSameAs);
    }

    @Override
    public synchronized void close() {
        Wipe.clear(bytes);
        closed = true;
    }

    private synchronized byte[] run(int mode, byte[] nonce, byte[] header, byte[] input)
            throws GeneralSecurityException {
        requireOpen();
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(bytes, "AES"), new GCMParameterSpec(8 * TAG_LENGTH, nonce));
        cipher.updateAAD(header);
        return cipher.doFinal(input);
    }

    private synchronized byte[] copy() {
        requireOpen();
        return bytes.clone();
    }

    private synchronized boolean isSameAs(byte[] theirs) {
        requireOpen();
        return MessageDigest.isEqual(bytes, theirs);
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("The vault is closed");
        }
    }
}
