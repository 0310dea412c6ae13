package app.latchkey.vault;

import app.latchkey.key.Secret;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The keys of a vault file, for whoever looks whether a memory still holds them. */
public final class VaultKeys {

    private VaultKeys() {}

    /** The vault key, and the key derived from the master password that wraps it, by their names. */
    public static Map<String, byte[]> of(Path file, String master) throws IOException {
        try (var secret = Secret.copyOf(master)) {
            var read = (VaultFile.Reading.Intact) VaultFile.read(VaultFiles.read(file));
            var lock = read.file().lock();
            var salt = lock.salt().toArray();
            var wrapping = KeyDerivation.derivePassword(secret, salt, lock.cost());
            return Map.of(
                    "derived key",
                    KeyDerivation.derive(secret, salt, lock.cost()),
                    "vault key",
                    KeyWrap.unwrap(lock.wrappedKey().toArray(), wrapping).orElseThrow());
        }
    }
}
