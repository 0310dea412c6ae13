package app.latchkey.vault;

import app.latchkey.key.Secret;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The keys of a vault file, for whoever looks whether a memory still holds them.
 *
 * @param derived from the master password
 * @param vaultKey which it wraps
 */
public record VaultKeys(byte[] derived, byte[] vaultKey) {

    public static VaultKeys of(Path file, String master) throws IOException {
        try (var secret = Secret.copyOf(master)) {
            var read = (VaultFile.Reading.Intact) VaultFile.read(VaultFiles.read(file));
            var lock = read.file().lock();
            var salt = lock.salt().toArray();
            var wrapping = KeyDerivation.derivePassword(secret, salt, lock.cost());
            return new VaultKeys(
                    KeyDerivation.derive(secret, salt, lock.cost()),
                    KeyWrap.unwrap(lock.wrappedKey().toArray(), wrapping).orElseThrow());
        }
    }
}
