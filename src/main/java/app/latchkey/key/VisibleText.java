package app.latchkey.key;

/** What may stand in a name: characters that a person can see, and plain blanks. */
public final class VisibleText {

    private VisibleText() {}

    /**
     * Whether the text is free of line breaks, tabs, zero-width and direction-changing characters and broken
     * surrogates, all of which let two names look the same.
     */
    public static boolean isVisible(CharSequence text) {
        return text.codePoints().allMatch(VisibleText::isVisible);
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
