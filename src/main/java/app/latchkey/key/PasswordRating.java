package app.latchkey.key;

import com.nulabinc.zxcvbn.Feedback;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * How long a master password would stand, and why: what zxcvbn found in it, as constants that every language has its own
 * sentence for.
 *
 * @param warning what makes it easy, if one thing stands out
 * @param suggestions what would help
 */
public record PasswordRating(Strength strength, Optional<Warning> warning, List<Suggestion> suggestions) {

    /** Of nothing at all. */
    public static final PasswordRating NONE = new PasswordRating(Strength.HOPELESS, Optional.empty(), List.of());

    /** zxcvbn's five levels, from guessed at once to out of reach. */
    public enum Strength {
        HOPELESS(0),
        WEAK(1),
        FAIR(2),
        GOOD(3),
        STRONG(4);

        private final int level;

        Strength(int level) {
            this.level = level;
        }

        /** From 0 to 4, as zxcvbn counts. */
        public int level() {
            return level;
        }
    }

    /** What makes a password easy to guess. */
    public enum Warning {
        /** A passphrase that everybody knows. */
        FAMOUS(""),
        TOP_TEN(Feedback.DICTIONARY_WARNING_PASSWORDS_TOP10),
        TOP_HUNDRED(Feedback.DICTIONARY_WARNING_PASSWORDS_TOP100),
        VERY_COMMON(Feedback.DICTIONARY_WARNING_PASSWORDS_VERY_COMMON),
        LIKE_A_COMMON_ONE(Feedback.DICTIONARY_WARNING_PASSWORDS_SIMILAR),
        ONE_WORD(Feedback.DICTIONARY_WARNING_ENGLISH_WIKIPEDIA_ITSELF),
        NAMES_ALONE(Feedback.DICTIONARY_WARNING_ETC_NAMES_THEMSELVES),
        COMMON_NAMES(Feedback.DICTIONARY_WARNING_ETC_NAMES_COMMON),
        ROWS_OF_KEYS(Feedback.SPATIAL_WARNING_STRAIGHT_ROWS_OF_KEYS),
        KEYBOARD_PATTERN(Feedback.SPATIAL_WARNING_SHORT_KEYBOARD_PATTERNS),
        REPEATED_CHARACTER(Feedback.REPEAT_WARNING_LIKE_AAA),
        REPEATED_PATTERN(Feedback.REPEAT_WARNING_LIKE_ABCABCABC),
        SEQUENCE(Feedback.SEQUENCE_WARNING_LIKE_ABCOR6543),
        RECENT_YEAR(Feedback.REGEX_WARNING_RECENT_YEARS),
        DATE(Feedback.DATE_WARNING_DATES);

        private final String key;

        Warning(String key) {
            this.key = key;
        }
    }

    /** What would make a password harder to guess. */
    public enum Suggestion {
        USE_A_FEW_WORDS(Feedback.DEFAULT_SUGGESTIONS_USE_FEW_WORDS),
        NO_NEED_FOR_SIGNS(Feedback.DEFAULT_SUGGESTIONS_NO_NEED_SYMBOLS),
        ADD_A_WORD(Feedback.EXTRA_SUGGESTIONS_ADD_ANOTHER_WORD),
        LONGER_KEYBOARD_PATTERN(Feedback.SPATIAL_SUGGESTIONS_USE_LONGER_KEYBOARD_PATTERN),
        NO_REPEATS(Feedback.REPEAT_SUGGESTIONS_AVOID_REPEATED_WORDS),
        NO_SEQUENCES(Feedback.SEQUENCE_SUGGESTIONS_AVOID_SEQUENCES),
        NO_RECENT_YEARS(Feedback.REGEX_SUGGESTIONS_AVOID_RECENT_YEARS),
        NO_DATES(Feedback.DATE_SUGGESTIONS_AVOID_DATES),
        CAPITALS_HELP_LITTLE(Feedback.DICTIONARY_SUGGESTIONS_CAPITALIZATION),
        ALL_CAPITALS_HELP_LITTLE(Feedback.DICTIONARY_SUGGESTIONS_ALL_UPPERCASE),
        REVERSED_WORDS_HELP_LITTLE(Feedback.DICTIONARY_SUGGESTIONS_REVERSED),
        LOOK_ALIKES_HELP_LITTLE(Feedback.DICTIONARY_SUGGESTIONS_L33T);

        private final String key;

        Suggestion(String key) {
            this.key = key;
        }
    }

    public PasswordRating {
        suggestions = List.copyOf(suggestions);
    }

    /** @param famous whether a phrase that everybody knows is in it */
    static PasswordRating of(int score, Feedback feedback, boolean famous) {
        var keys = feedback.withResourceBundle(new Keys());
        var warning = famous ? Optional.of(Warning.FAMOUS) : warning(keys.getWarning());
        var suggestions = keys.getSuggestions().stream()
                .flatMap(key -> Arrays.stream(Suggestion.values()).filter(each -> each.key.equals(key)))
                .toList();
        return new PasswordRating(Strength.values()[score], warning, suggestions);
    }

    private static Optional<Warning> warning(String key) {
        return Arrays.stream(Warning.values())
                .filter(each -> !each.key.isEmpty() && each.key.equals(key))
                .findFirst();
    }

    /** A language in which every sentence is its own key. */
    private static final class Keys extends ResourceBundle {

        @Override
        protected Object handleGetObject(String key) {
            return key;
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.emptyEnumeration();
        }
    }
}
