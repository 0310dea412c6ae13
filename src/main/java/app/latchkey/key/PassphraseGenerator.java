package app.latchkey.key;

import java.util.random.RandomGenerator;

/**
 * Makes passphrases that meet every rule OKX documents and pass through configuration files unharmed: 20 characters
 * with a digit, a capital, a small letter and a special character, without characters that look alike.
 */
public final class PassphraseGenerator {

    private static final int LENGTH = 20;
    private static final String DIGITS = "23456789";
    private static final String CAPITALS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String SMALL = "abcdefghijkmnpqrstuvwxyz";
    private static final String SPECIAL = "!*+-.:=@_~";
    private static final String ALL = DIGITS + CAPITALS + SMALL + SPECIAL;

    private final RandomGenerator random;

    /** @param random cryptographically strong, e.g. {@link java.security.SecureRandom} */
    public PassphraseGenerator(RandomGenerator random) {
        this.random = random;
    }

    /** A new passphrase; the caller owns it. */
    public Secret next() {
        var chars = new char[LENGTH];
        do {
            for (int i = 0; i < LENGTH; i++) {
                chars[i] = ALL.charAt(random.nextInt(ALL.length()));
            }
        } while (!isComplete(chars));
        return Secret.owning(chars);
    }

    /** Drawing again until complete keeps every complete passphrase equally likely. A letter begins it, for CSV's sake. */
    private static boolean isComplete(char[] chars) {
        return Character.isLetter(chars[0])
                && holds(chars, DIGITS)
                && holds(chars, CAPITALS)
                && holds(chars, SMALL)
                && holds(chars, SPECIAL);
    }

    private static boolean holds(char[] chars, String any) {
        for (char c : chars) {
            if (any.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
