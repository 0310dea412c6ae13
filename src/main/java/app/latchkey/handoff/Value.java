package app.latchkey.handoff;

import app.latchkey.key.Credentials;
import app.latchkey.key.Secret;

/** The three values of the credentials, in the order in which OKX shows them. */
public enum Value {
    API_KEY,
    SECRET_KEY,
    PASSPHRASE;

    /** A copy, the caller's to close. */
    public Secret of(Credentials credentials) {
        return switch (this) {
            case API_KEY -> Secret.copyOf(credentials.apiKey().value());
            case SECRET_KEY -> credentials.secretKey().copy();
            case PASSPHRASE -> credentials.passphrase().copy();
        };
    }
}
