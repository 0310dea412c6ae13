package app.latchkey.key;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The public part of the credentials: OKX names a key by a UUID in lower case (header OK-ACCESS-KEY).
 *
 * @param value 8-4-4-4-12 hexadecimal digits
 */
public record ApiKey(String value) {

    /** Why a text is no API key. */
    public enum Problem {
        MISSING,
        /** Looks like a secret key: the two fields were probably swapped. */
        IS_A_SECRET_KEY,
        NOT_A_UUID
    }

    /** First group of every key that the practice exchange makes; no exchange hands this out. */
    private static final String PRACTICE_GROUP = "0badc0de-";

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public ApiKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("An API key has the form of a UUID");
        }
    }

    /** Blanks around the text are dropped, capitals read as small letters. */
    public static Parsed<ApiKey, Problem> parse(String text) {
        var trimmed = text.strip();
        if (trimmed.isEmpty()) {
            return Parsed.invalid(Problem.MISSING);
        }
        if (SecretKeyForm.matches(trimmed)) {
            return Parsed.invalid(Problem.IS_A_SECRET_KEY);
        }
        var lower = trimmed.toLowerCase(Locale.ROOT);
        return FORM.matcher(lower).matches() ? Parsed.valid(new ApiKey(lower)) : Parsed.invalid(Problem.NOT_A_UUID);
    }

    /** Whether the practice exchange made it: such a key is nothing to OKX, and OKX's keys are nothing to it. */
    public boolean isPractice() {
        return value.startsWith(PRACTICE_GROUP);
    }

    /** Enough to tell one's own keys apart, too little to use: {@code 0badc0de-…-3f1c}. */
    public String masked() {
        return value.substring(0, 9) + "…-" + value.substring(value.length() - 4);
    }

    @Override
    public String toString() {
        return "ApiKey[" + masked() + "]";
    }
}
