package app.latchkey.vault;

import app.latchkey.key.Secret;
import java.security.SecureRandom;

/**
 * A vault key and the lock that the master password opens: together they seal a vault.
 *
 * @param lock around this very key
 */
record Sealing(MasterLock lock, VaultKey key) implements AutoCloseable {

    /** A new key under this password; takes the costs' time. */
    static Sealing under(Secret master, Cost cost, SecureRandom random) {
        var key = VaultKey.random(random);
        return new Sealing(MasterLock.around(key, master, cost, random), key);
    }

    /** Whether this is the master password; takes the costs' time. */
    boolean opensWith(Secret master) {
        var unlocked = lock.unlock(master);
        if (unlocked.isEmpty()) {
            return false;
        }
        try (var theirs = unlocked.get()) {
            return key.sameAs(theirs);
        }
    }

    /** The whole file around these contents, under a fresh nonce. */
    byte[] seal(Contents contents, SecureRandom random) {
        return Wipe.after(contents.toBytes(), plaintext -> VaultFile.seal(lock, key, plaintext, random));
    }

    @Override
    public void close() {
        key.close();
    }
}
