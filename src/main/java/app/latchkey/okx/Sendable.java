package app.latchkey.okx;

import app.latchkey.key.Credentials;
import app.latchkey.key.Secret;

/** Which credentials can travel in HTTP headers; asked before one is built, because the library prints bad ones. */
final class Sendable {

    private Sendable() {}

    /** Throws, without naming a value, when these credentials cannot be sent as they are. */
    static void require(Credentials credentials) {
        if (!fits(credentials.passphrase()) || !fits(credentials.secretKey())) {
            throw new IllegalArgumentException("Credentials are printable ASCII, without a blank at either end");
        }
    }

    /** A blank at an end does not count as part of a header's value, so it would be lost on the way. */
    private static boolean fits(Secret secret) {
        return secret.isPrintableAscii()
                && secret.withChars(chars -> chars.length > 0 && chars[0] != ' ' && chars[chars.length - 1] != ' ');
    }
}
