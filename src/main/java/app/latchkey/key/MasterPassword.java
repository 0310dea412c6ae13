package app.latchkey.key;

import app.latchkey.key.PasswordRating.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a master password must be, and how long it would stand against somebody who stole the vault file. */
public final class MasterPassword {

    public static final int MIN_LENGTH = 12;

    /** Beyond this many characters zxcvbn takes long and learns nothing new. */
    private static final int MEASURED_LENGTH = 64;

    private static final String OUR_DICTIONARY = "user_inputs";

    /** Why a master password is refused. */
    public enum Problem {
        MISSING,
        TOO_SHORT,
        TOO_EASY
    }

    /** What is in a master password that nobody sees, and that is hard to type again. */
    public enum Hidden {
        /** A blank at its beginning or end. */
        BLANK_AT_AN_END,
        /** A blank that is not the space bar's, such as a no-break space. */
        ODD_BLANK,
        /** A control, zero-width or direction-changing character. */
        INVISIBLE
    }

    private MasterPassword() {}

    /** Takes some 130 ms at its first call, 30 at later ones: keep it off the FX thread. */
    public static PasswordRating rate(Secret password) {
        return password.withChars(chars -> {
            var measured = Arrays.copyOf(chars, Math.min(chars.length, MEASURED_LENGTH));
            try {
                var result = new Zxcvbn().measure(CharBuffer.wrap(measured), FamousPhrases.load());
                boolean famous =
                        result.getSequence().stream().anyMatch(match -> OUR_DICTIONARY.equals(match.dictionaryName));
                var rating = PasswordRating.of(result.getScore(), result.getFeedback(), famous);
                result.wipe();
                return rating;
            } finally {
                Arrays.fill(measured, '\0');
            }
        });
    }

    /** The rule this password breaks, if any. */
    public static Optional<Problem> problem(Secret password, Strength strength) {
        if (password.length() == 0) {
            return Optional.of(Problem.MISSING);
        }
        if (characters(password) < MIN_LENGTH) {
            return Optional.of(Problem.TOO_SHORT);
        }
        return strength.compareTo(Strength.FAIR) < 0 ? Optional.of(Problem.TOO_EASY) : Optional.empty();
    }

    /** What nobody sees in it; allowed, and worth a notice. */
    public static Set<Hidden> hidden(Secret password) {
        return password.withChars(chars -> {
            var found = EnumSet.noneOf(Hidden.class);
            for (int i = 0; i < chars.length; i++) {
                boolean atAnEnd = i == 0 || i == chars.length - 1;
                hidden(Character.codePointAt(chars, i), atAnEnd).ifPresent(found::add);
            }
            return found;
        });
    }

    private static Optional<Hidden> hidden(int codePoint, boolean atAnEnd) {
        if (codePoint == ' ') {
            return atAnEnd ? Optional.of(Hidden.BLANK_AT_AN_END) : Optional.empty();
        }
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR -> Optional.of(Hidden.ODD_BLANK);
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                Optional.of(Hidden.INVISIBLE);
            default -> Optional.empty();
        };
    }

    private static int characters(Secret password) {
        return password.withChars(chars -> Character.codePointCount(chars, 0, chars.length));
    }
}
