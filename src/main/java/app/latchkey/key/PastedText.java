package app.latchkey.key;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A pasted text, cut into lines, cells and values without a {@code String} of it. Owns its copy of the characters, which
 * closing overwrites.
 */
final class PastedText implements AutoCloseable {

    /** A stretch of the text. */
    record Part(int from, int to) {

        boolean isEmpty() {
            return from >= to;
        }
    }

    private static final Pattern UUID =
            Pattern.compile("(?<![0-9A-Za-z-])" + ApiKey.FORM_OF_A_UUID + "(?![0-9A-Za-z-])");
    private static final Pattern SECRET_KEY = Pattern.compile("(?<![0-9A-Za-z])[0-9A-F]{32}(?![0-9A-Za-z])");

    private final char[] chars;

    /** @param pasted stays the caller's; blanks of every kind become blanks, invisible characters go */
    PastedText(char[] pasted) {
        var kept = new char[pasted.length];
        int length = 0;
        for (char c : pasted) {
            if (c == '\r' || c == '\u2028' || c == '\u2029') {
                kept[length++] = '\n';
            } else if (Character.isSpaceChar(c)) {
                kept[length++] = ' ';
            } else if (Character.getType(c) != Character.FORMAT) {
                kept[length++] = c;
            }
        }
        chars = Arrays.copyOf(kept, length);
        Arrays.fill(kept, '\0');
    }

    char[] chars() {
        return chars;
    }

    /** For patterns; a view, no copy. */
    CharSequence view() {
        return CharBuffer.wrap(chars);
    }

    /** The lines that hold something, without the blanks and the table's rules around them. */
    List<Part> lines() {
        var lines = new ArrayList<Part>();
        int from = 0;
        for (int i = 0; i <= chars.length; i++) {
            if (i == chars.length || chars[i] == '\n') {
                var line = withoutRules(trimmed(from, i));
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                from = i + 1;
            }
        }
        return lines;
    }

    private Part withoutRules(Part line) {
        boolean row = line.to() - line.from() > 1 && chars[line.from()] == '|' && chars[line.to() - 1] == '|';
        return row ? trimmed(line.from() + 1, line.to() - 1) : line;
    }

    Part trimmed(int from, int to) {
        int first = PastedValue.firstVisible(chars, from, to);
        return new Part(first, PastedValue.lastVisible(chars, first, to));
    }

    /** The line's cells between delimiters; inside double quotes a delimiter is none. */
    List<Part> cells(Part line, char delimiter) {
        var cells = new ArrayList<Part>();
        boolean quoted = false;
        int from = line.from();
        for (int i = line.from(); i <= line.to(); i++) {
            if (i == line.to() || (chars[i] == delimiter && !quoted)) {
                cells.add(trimmed(from, i));
                from = i + 1;
            } else if (chars[i] == '"' && chars[trimmed(from, i + 1).from()] == '"') {
                quoted = !quoted;
            }
        }
        return cells;
    }

    /** What the part says, without quotes; {@code escaped} also without the backslashes of a quoted string. */
    Secret value(Part part, boolean escaped) {
        var all = trimmed(part.from(), part.to());
        if (!PastedValue.isQuoted(chars, all.from(), all.to())) {
            return Secret.owning(Arrays.copyOfRange(chars, all.from(), all.to()));
        }
        var inside = trimmed(all.from() + 1, all.to() - 1);
        return chars[all.from()] == '"' ? unescaped(inside, escaped) : value(inside);
    }

    private Secret value(Part part) {
        return Secret.owning(Arrays.copyOfRange(chars, part.from(), part.to()));
    }

    private Secret unescaped(Part part, boolean escaped) {
        var out = new char[part.to() - part.from()];
        int length = 0;
        for (int i = part.from(); i < part.to(); i++) {
            char c = chars[i];
            boolean more = i + 1 < part.to();
            if (escaped && c == '\\' && more && "\"\\/$`".indexOf(chars[i + 1]) >= 0) {
                c = chars[++i];
            } else if (escaped && c == '\\' && i + 5 < part.to() && chars[i + 1] == 'u' && isHex(i + 2, i + 6)) {
                c = unicode(i + 2);
                i += 5;
            } else if (!escaped && c == '"' && more && chars[i + 1] == '"') {
                i++;
            }
            out[length++] = c;
        }
        var value = Arrays.copyOf(out, length);
        Arrays.fill(out, '\0');
        return Secret.owning(value);
    }

    private boolean isHex(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.digit(chars[i], 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private char unicode(int from) {
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            code = code * 16 + Character.digit(chars[i], 16);
        }
        return (char) code;
    }

    Optional<Part> onlyUuid() {
        return only(UUID);
    }

    Optional<Part> onlySecretKey() {
        return only(SECRET_KEY);
    }

    private Optional<Part> only(Pattern form) {
        var found = form.matcher(view())
                .results()
                .map(match -> new Part(match.start(), match.end()))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    @Override
    public void close() {
        Arrays.fill(chars, '\0');
    }
}
