package app.latchkey.ui.wizard;

import app.latchkey.key.PastedCredentials;

/** What a paste of credentials held, beside what was there; each has its sentence under its name. */
enum PasteHeld {
    NOTHING,
    ALL,
    SECRET_HIDDEN,
    NO_SECRET,
    NO_PASSPHRASE,
    NO_API_KEY;

    /** @param passphraseThere whether its field is filled now, by this paste or before */
    static PasteHeld in(PastedCredentials pasted, boolean passphraseThere) {
        if (pasted.isSecretHidden()) {
            return SECRET_HIDDEN;
        }
        if (pasted.count() == 0) {
            return NOTHING;
        }
        if (pasted.secretKey().isEmpty()) {
            return NO_SECRET;
        }
        if (pasted.apiKey().isEmpty()) {
            return NO_API_KEY;
        }
        return passphraseThere ? ALL : NO_PASSPHRASE;
    }
}
