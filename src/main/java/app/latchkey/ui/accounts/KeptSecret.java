package app.latchkey.ui.accounts;

import app.latchkey.key.ConnectionId;
import app.latchkey.key.Credentials;
import app.latchkey.key.Secret;
import app.latchkey.vault.Vault;
import java.util.Optional;

/** The secrets of a connection. */
public enum KeptSecret {
    SECRET_KEY,
    PASSPHRASE;

    /** A copy of it as it is saved now, the caller's to close; empty when the connection is gone. */
    public Optional<Secret> in(Vault vault, ConnectionId id) {
        return vault.connections().withId(id).map(saved -> of(saved.credentials())
                .copy());
    }

    /** It stays its owner's. */
    Secret of(Credentials credentials) {
        return switch (this) {
            case SECRET_KEY -> credentials.secretKey();
            case PASSPHRASE -> credentials.passphrase();
        };
    }
}
