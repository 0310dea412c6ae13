package app.latchkey.key;

import java.util.regex.Pattern;

/**
 * The public part of the credentials: OKX names a key by a UUID (header OK-ACCESS-KEY), in small letters as far as
 * known.
 *
 * @param value 8-4-4-4-12 hexadecimal digits, in the capitals they came in
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

    /** As a regular expression, to be looked for in a longer text as well. */
    static final String FORM_OF_A_UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private static final Pattern FORM = Pattern.compile(FORM_OF_A_UUID);

    public ApiKey {
        if (!hasFormOfOne(value)) {
            throw new IllegalArgumentException("An API key has the form of a UUID");
        }
    }

    /** Blanks and quotes around the text are dropped; nothing else is changed. */
    public static Parsed<ApiKey, Problem> parse(String text) {
        var trimmed = PastedValue.trimmed(text);
        if (trimmed.isEmpty()) {
            return Parsed.invalid(Problem.MISSING);
        }
        if (SecretKeyForm.matches(trimmed)) {
            return Parsed.invalid(Problem.IS_A_SECRET_KEY);
        }
        return hasFormOfOne(trimmed) ? Parsed.valid(new ApiKey(trimmed)) : Parsed.invalid(Problem.NOT_A_UUID);
    }

    static boolean hasFormOfOne(CharSequence text) {
        return FORM.matcher(text).matches();
    }

    /** Whether both name the same key, whatever their capitals. */
    public boolean isSameAs(ApiKey other) {
        return value.equalsIgnoreCase(other.value);
    }

    /** Whether the practice exchange made it: such a key is nothing to OKX, and OKX's keys are nothing to it. */
    public boolean isPractice() {
        return value.regionMatches(true, 0, PRACTICE_GROUP, 0, PRACTICE_GROUP.length());
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
