package app.latchkey.okx;

import app.latchkey.key.Credentials;
import app.latchkey.key.Secret;
import java.nio.CharBuffer;
import java.util.regex.Pattern;

/**
 * Takes keys out of what OKX, or something in its place, says: the live text of 50110 holds the API key itself, and a
 * box in between may echo whole headers.
 */
final class Masking {

    private static final String MASK = "…";
    private static final int LONGEST = 500;

    private static final Pattern API_KEY =
            Pattern.compile("[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGNATURE = Pattern.compile("[0-9A-Za-z+/]{43}=");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private Masking() {}

    /** The message without keys, signatures and control characters, cut to a readable length. */
    static String mask(String message, Credentials credentials) {
        if (holds(message, credentials.passphrase()) || holds(message, credentials.secretKey())) {
            return MASK;
        }
        var text = message.replace(credentials.apiKey().value(), MASK);
        text = API_KEY.matcher(text).replaceAll(MASK);
        text = SIGNATURE.matcher(text).replaceAll(MASK);
        text = CONTROL.matcher(text).replaceAll(" ");
        return text.length() > LONGEST ? text.substring(0, LONGEST) + MASK : text;
    }

    private static boolean holds(String message, Secret secret) {
        return secret.withChars(chars -> message.contains(CharBuffer.wrap(chars)));
    }
}
