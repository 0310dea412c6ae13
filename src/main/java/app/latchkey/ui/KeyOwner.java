package app.latchkey.ui;

import app.latchkey.vault.Connection;
import app.latchkey.vault.Vault;
import java.io.IOException;
import java.util.Optional;

/** Whose a key is, kept with its connection: transfers are settled with any key of their account. Blocking. */
public final class KeyOwner {

    private KeyOwner() {}

    /**
     * Keeps the account's uid with the connection, unless it is known, or the connection was removed or got another key
     * meanwhile.
     *
     * @return why it could not be kept, if so
     */
    public static Optional<Message> remember(Vault vault, Connection connection, String uid) {
        var key = connection.credentials().apiKey();
        try {
            vault.update(connection.id(), now -> now.credentials().apiKey().equals(key) ? now.withUid(uid) : now);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Problems.ofSaving(e));
        }
    }
}
