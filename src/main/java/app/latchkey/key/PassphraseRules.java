package app.latchkey.key;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What OKX accepts as a passphrase, and what is wise.
 *
 * <p>OKX documents 8 to 32 characters with a digit, a capital, a small letter and a special character for keys of
 * sub-accounts (POST /api/v5/users/subaccount/apikey); guides for other keys allow 6 and demand less, so there it is
 * advice.
 */
public final class PassphraseRules {

    public static final int MIN_LENGTH = 6;
    public static final int ADVISED_LENGTH = 8;
    public static final int MAX_LENGTH = 32;

    /** Characters that shells and configuration files mangle. */
    private static final String TROUBLESOME = " $#\"'&\\`";

    /** Why OKX, or the HTTP header it travels in, cannot take a passphrase. */
    public enum Problem {
        MISSING,
        TOO_SHORT,
        TOO_LONG,
        /** Not printable ASCII: it could not be sent. */
        NOT_ASCII,
        /** A blank first or last: HTTP drops it on the way, so OKX would see another passphrase. */
        BLANK_AT_AN_END,
        /** Fewer than {@value PassphraseRules#ADVISED_LENGTH} characters where OKX demands as many. */
        SHORTER_THAN_DEMANDED,
        NO_DIGIT,
        NO_CAPITAL,
        NO_SMALL_LETTER,
        NO_SPECIAL
    }

    /** What would make a passphrase better, or OKX more willing to take it. */
    public enum Advice {
        LONGER,
        ADD_A_DIGIT,
        ADD_A_CAPITAL,
        ADD_A_SMALL_LETTER,
        ADD_A_SPECIAL,
        HAS_TROUBLESOME_CHARACTER
    }

    private PassphraseRules() {}

    /** The rule this passphrase breaks, if any. */
    public static Optional<Problem> problem(Secret passphrase) {
        int length = passphrase.length();
        if (length == 0) {
            return Optional.of(Problem.MISSING);
        }
        if (!passphrase.isPrintableAscii()) {
            return Optional.of(Problem.NOT_ASCII);
        }
        if (hasBlankAtAnEnd(passphrase)) {
            return Optional.of(Problem.BLANK_AT_AN_END);
        }
        if (length < MIN_LENGTH) {
            return Optional.of(Problem.TOO_SHORT);
        }
        return length > MAX_LENGTH ? Optional.of(Problem.TOO_LONG) : Optional.empty();
    }

    /** The rule this passphrase breaks where OKX demands all of {@link Advice}, as for the key of a sub-account. */
    public static Optional<Problem> problemWhereAllIsDemanded(Secret passphrase) {
        return problem(passphrase).or(() -> advice(passphrase).stream()
                .flatMap(PassphraseRules::demanded)
                .findFirst());
    }

    private static Stream<Problem> demanded(Advice advice) {
        return switch (advice) {
            case LONGER -> Stream.of(Problem.SHORTER_THAN_DEMANDED);
            case ADD_A_DIGIT -> Stream.of(Problem.NO_DIGIT);
            case ADD_A_CAPITAL -> Stream.of(Problem.NO_CAPITAL);
            case ADD_A_SMALL_LETTER -> Stream.of(Problem.NO_SMALL_LETTER);
            case ADD_A_SPECIAL -> Stream.of(Problem.NO_SPECIAL);
            case HAS_TROUBLESOME_CHARACTER -> Stream.empty();
        };
    }

    /** Everything worth saying about a passphrase that breaks no rule. */
    public static Set<Advice> advice(Secret passphrase) {
        return passphrase.withChars(chars -> {
            var advice = EnumSet.of(
                    Advice.LONGER,
                    Advice.ADD_A_DIGIT,
                    Advice.ADD_A_CAPITAL,
                    Advice.ADD_A_SMALL_LETTER,
                    Advice.ADD_A_SPECIAL);
            if (chars.length >= ADVISED_LENGTH) {
                advice.remove(Advice.LONGER);
            }
            for (char c : chars) {
                metBy(c).ifPresent(advice::remove);
                if (TROUBLESOME.indexOf(c) >= 0) {
                    advice.add(Advice.HAS_TROUBLESOME_CHARACTER);
                }
            }
            return advice;
        });
    }

    private static boolean hasBlankAtAnEnd(Secret passphrase) {
        return passphrase.withChars(chars -> chars[0] == ' ' || chars[chars.length - 1] == ' ');
    }

    private static Optional<Advice> metBy(char c) {
        if (c >= '0' && c <= '9') {
            return Optional.of(Advice.ADD_A_DIGIT);
        }
        if (c >= 'A' && c <= 'Z') {
            return Optional.of(Advice.ADD_A_CAPITAL);
        }
        if (c >= 'a' && c <= 'z') {
            return Optional.of(Advice.ADD_A_SMALL_LETTER);
        }
        return c == ' ' ? Optional.empty() : Optional.of(Advice.ADD_A_SPECIAL);
    }
}
