package app.latchkey.vault;

import app.latchkey.key.Secret;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * How a master password leads to a vault key: the public part, which stands in the file's header.
 *
 * @param cost of one guess
 * @param salt 16 random bytes for Argon2id
 * @param wrappedKey the vault key as {@link KeyWrap} wrapped it
 */
record MasterLock(Cost cost, Bytes salt, Bytes wrappedKey) {

    static final int SALT_LENGTH = 16;

    /** Locks a key with a password; takes the costs' time. */
    static MasterLock around(VaultKey key, Secret master, Cost cost, SecureRandom random) {
        var salt = new byte[SALT_LENGTH];
        random.nextBytes(salt);
        return Wipe.after(
                KeyDerivation.derivePassword(master, salt, cost),
                password -> new MasterLock(cost, Bytes.copyOf(salt), Bytes.copyOf(key.wrap(password, random))));
    }

    /**
     * The key that this password gives; takes the costs' time. A wrong password mostly gives none, and sometimes one
     * that opens nothing.
     */
    Optional<VaultKey> unlock(Secret master) {
        return Wipe.after(
                KeyDerivation.derivePassword(master, salt.toArray(), cost),
                password -> KeyWrap.unwrap(wrappedKey.toArray(), password).flatMap(MasterLock::ofRightLength));
    }

    /** The key that these bytes are, which belong to it then; bytes that are none are overwritten. */
    static Optional<VaultKey> ofRightLength(byte[] key) {
        if (key.length == VaultKey.LENGTH) {
            return Optional.of(new VaultKey(key));
        }
        Wipe.clear(key);
        return Optional.empty();
    }
}
