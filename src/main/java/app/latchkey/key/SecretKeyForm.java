package app.latchkey.key;

import java.nio.CharBuffer;
import java.util.Optional;

/** The form of a secret key: 32 upper-case hexadecimal digits in OKX's examples, which it does not promise. */
public final class SecretKeyForm {

    /** What is, or may be, wrong with a secret key. */
    public enum Problem {
        MISSING,
        /** Looks like an API key: the two fields were probably swapped. */
        IS_AN_API_KEY,
        /** Holds a character that no secret key has (beyond printable ASCII, or a blank inside). */
        STRANGE_CHARACTER
    }

    private static final int USUAL_LENGTH = 32;

    private SecretKeyForm() {}

    /** The problem that makes this secret unusable as a secret key, if any. */
    public static Optional<Problem> problem(Secret secret) {
        return secret.withChars(chars -> {
            if (chars.length == 0) {
                return Optional.of(Problem.MISSING);
            }
            if (ApiKey.hasFormOfOne(CharBuffer.wrap(chars))) {
                return Optional.of(Problem.IS_AN_API_KEY);
            }
            for (char c : chars) {
                if (c <= ' ' || c > '~') {
                    return Optional.of(Problem.STRANGE_CHARACTER);
                }
            }
            return Optional.empty();
        });
    }

    /** Whether it has the usual form; another form is worth a hint, no refusal. */
    public static boolean isUsual(Secret secret) {
        return secret.withChars(chars -> matches(CharBuffer.wrap(chars)));
    }

    static boolean matches(CharSequence text) {
        return text.length() == USUAL_LENGTH
                && text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F'));
    }
}
