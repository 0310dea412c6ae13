package app.latchkey.key;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Optional;

/** What a master password must be, and how long it would stand against somebody who stole the vault file. */
public final class MasterPassword {

    public static final int MIN_LENGTH = 12;

    /** Beyond this many characters zxcvbn takes long and learns nothing new. */
    private static final int MEASURED_LENGTH = 64;

    /** Why a master password is refused. */
    public enum Problem {
        MISSING,
        TOO_SHORT,
        TOO_EASY
    }

    /** zxcvbn's five levels, from guessed at once to out of reach. */
    public enum Strength {
        HOPELESS,
        WEAK,
        FAIR,
        GOOD,
        STRONG
    }

    private MasterPassword() {}

    /** Takes some 130 ms at its first call, 30 at later ones: keep it off the FX thread. */
    public static Strength strength(Secret password) {
        return password.withChars(chars -> {
            var measured = Arrays.copyOf(chars, Math.min(chars.length, MEASURED_LENGTH));
            try {
                var result = new Zxcvbn().measure(CharBuffer.wrap(measured));
                var score = result.getScore();
                result.wipe();
                return Strength.values()[score];
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
        if (password.length() < MIN_LENGTH) {
            return Optional.of(Problem.TOO_SHORT);
        }
        return strength.compareTo(Strength.FAIR) < 0 ? Optional.of(Problem.TOO_EASY) : Optional.empty();
    }
}
