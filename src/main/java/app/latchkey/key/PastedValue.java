package app.latchkey.key;

import java.util.Arrays;

/** A single value as it comes from the clipboard: without the blanks, invisible characters and quotes around it. */
public final class PastedValue {

    private static final String OPENING = "\"'`“‘«「";
    private static final String CLOSING = "\"'`”’»」";

    private PastedValue() {}

    /**
     * The value alone, its characters untouched.
     *
     * @param pasted stays the caller's
     * @return the caller's to close
     */
    public static Secret trimmed(Secret pasted) {
        return pasted.withChars(chars -> {
            int from = firstVisible(chars, 0, chars.length);
            int to = lastVisible(chars, from, chars.length);
            if (isQuoted(chars, from, to)) {
                from = firstVisible(chars, from + 1, to - 1);
                to = lastVisible(chars, from, to - 1);
            }
            return Secret.owning(Arrays.copyOfRange(chars, from, to));
        });
    }

    /** The same with its quotes, for a value that may begin and end with one. */
    public static Secret withoutBlanks(Secret pasted) {
        return pasted.withChars(chars -> {
            int from = firstVisible(chars, 0, chars.length);
            return Secret.owning(Arrays.copyOfRange(chars, from, lastVisible(chars, from, chars.length)));
        });
    }

    /** The same for a value that is no secret. */
    public static String trimmed(String text) {
        try (var pasted = Secret.copyOf(text);
                var value = trimmed(pasted)) {
            return value.withChars(String::new);
        }
    }

    static boolean isQuoted(char[] chars, int from, int to) {
        int quote = to - from < 2 ? -1 : OPENING.indexOf(chars[from]);
        return quote >= 0 && chars[to - 1] == CLOSING.charAt(quote);
    }

    /** Blank, or a character that web pages and spreadsheets put in and nobody sees. */
    static boolean isInvisible(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.isISOControl(c);
    }

    static int firstVisible(char[] chars, int from, int to) {
        int first = from;
        while (first < to && isInvisible(chars[first])) {
            first++;
        }
        return first;
    }

    static int lastVisible(char[] chars, int from, int to) {
        int last = to;
        while (last > from && isInvisible(chars[last - 1])) {
            last--;
        }
        return last;
    }
}
