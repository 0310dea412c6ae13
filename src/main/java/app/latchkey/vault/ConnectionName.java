package app.latchkey.vault;

import app.latchkey.key.Parsed;
import app.latchkey.key.VisibleText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the user calls a connection here; OKX never sees it.
 *
 * @param value trimmed, 1 to {@value #MAX_LENGTH} visible characters
 */
public record ConnectionName(String value) {

    public static final int MAX_LENGTH = 64;

    /** Why a text is no name for a connection. */
    public enum Problem {
        MISSING,
        TOO_LONG,
        /** A line break, tab or other invisible character. */
        INVISIBLE_CHARACTER
    }

    public ConnectionName {
        var problem = problemOf(value);
        if (problem != null) {
            throw new IllegalArgumentException("Not a connection name: " + problem);
        }
    }

    /** Blanks around the text are dropped. */
    public static Parsed<ConnectionName, Problem> parse(String text) {
        var trimmed = text.strip();
        var problem = problemOf(trimmed);
        return problem == null ? Parsed.valid(new ConnectionName(trimmed)) : Parsed.invalid(problem);
    }

    /** Whether people would take the two for one: capitals make no difference. */
    public boolean looksLike(ConnectionName other) {
        return folded().equals(other.folded());
    }

    /** The name with a number behind it, shortened when there is no room: {@code Grid bot 2}. */
    ConnectionName numbered(int number) {
        var ending = " " + number;
        var room = MAX_LENGTH - ending.length();
        if (value.length() <= room) {
            return new ConnectionName(value + ending);
        }
        int end = Character.isHighSurrogate(value.charAt(room - 1)) ? room - 1 : room;
        return new ConnectionName(value.substring(0, end).strip() + ending);
    }

    private String folded() {
        return value.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static @Nullable Problem problemOf(String text) {
        if (text.isBlank()) {
            return Problem.MISSING;
        }
        if (text.length() > MAX_LENGTH) {
            return Problem.TOO_LONG;
        }
        return VisibleText.isVisible(text) ? null : Problem.INVISIBLE_CHARACTER;
    }
}
