package app.latchkey.key;

import org.jspecify.annotations.Nullable;

/**
 * The name a key has on OKX ("API name", {@code label} in account/config): at most 50 characters, unique in the account.
 *
 * @param value trimmed, 1 to {@value #MAX_LENGTH} characters
 */
public record ApiKeyName(String value) {

    public static final int MAX_LENGTH = 50;

    /** One public guide says ten; longer names work, and are harder to tell apart in a list. */
    public static final int ADVISED_LENGTH = 10;

    /** Why a text is no name for a key. */
    public enum Problem {
        MISSING,
        TOO_LONG,
        /** A line break, tab or other invisible character. */
        INVISIBLE_CHARACTER
    }

    public ApiKeyName {
        var problem = problemOf(value);
        if (problem != null) {
            throw new IllegalArgumentException("Not a key name: " + problem);
        }
    }

    /** Blanks around the text are dropped. */
    public static Parsed<ApiKeyName, Problem> parse(String text) {
        var trimmed = text.strip();
        var problem = problemOf(trimmed);
        return problem == null ? Parsed.valid(new ApiKeyName(trimmed)) : Parsed.invalid(problem);
    }

    public boolean isLongerThanAdvised() {
        return value.length() > ADVISED_LENGTH;
    }

    private static @Nullable Problem problemOf(String text) {
        if (text.isEmpty()) {
            return Problem.MISSING;
        }
        if (text.length() > MAX_LENGTH) {
            return Problem.TOO_LONG;
        }
        return VisibleText.isVisible(text) ? null : Problem.INVISIBLE_CHARACTER;
    }
}
