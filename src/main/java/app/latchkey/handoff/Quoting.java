package app.latchkey.handoff;

import app.latchkey.key.Secret;
import java.util.Optional;

/**
 * How a value is written in a format so that its reader gets every character back. Credentials are printable ASCII;
 * names may hold any visible character.
 */
enum Quoting {
    /** A string of JSON (RFC 8259) and, of visible characters, a basic string of TOML 1.0 as well. */
    BACKSLASHED {
        @Override
        Optional<Secret> quote(Secret value) {
            return between('"', value, (c, ink) -> (c == '"' || c == '\\' ? ink.write('\\') : ink).write(c));
        }
    },
    /** A field of CSV (RFC 4180). */
    DOUBLED {
        @Override
        Optional<Secret> quote(Secret value) {
            return between('"', value, (c, ink) -> (c == '"' ? ink.write('"') : ink).write(c));
        }
    },
    /** A word for a POSIX shell (2.2.2): nothing is special between apostrophes but the apostrophe itself. */
    SHELL {
        @Override
        Optional<Secret> quote(Secret value) {
            return between('\'', value, (c, ink) -> c == '\'' ? ink.write("'\\''") : ink.write(c));
        }
    },
    /** A verbatim string of PowerShell (about_Quoting_Rules): an apostrophe is doubled. */
    POWERSHELL {
        @Override
        Optional<Secret> quote(Secret value) {
            return between('\'', value, (c, ink) -> (c == '\'' ? ink.write('\'') : ink).write(c));
        }
    },
    /** A value in the file that {@code docker run --env-file} reads: it goes to the end of the line as it is. */
    AS_IT_IS {
        @Override
        Optional<Secret> quote(Secret value) {
            return Optional.of(value.copy());
        }
    },
    /**
     * A value in a file {@code .env}, which has many readers and no standard: written only where shells, node, dotenv and
     * python-dotenv agree. They do between apostrophes, unless a backslash meets another or the end, and between
     * quotation marks, unless there is anything that one of them replaces. python-dotenv replaces <code>${NAME}</code>
     * in either.
     */
    DOTENV {
        @Override
        Optional<Secret> quote(Secret value) {
            if (has(value, "${")) {
                return Optional.empty();
            }
            if (!hasAny(value, "'") && !has(value, "\\\\") && !endsIn(value, '\\')) {
                return between('\'', value, (c, ink) -> ink.write(c));
            }
            return hasAny(value, "\"\\$`") ? Optional.empty() : between('"', value, (c, ink) -> ink.write(c));
        }
    };

    /** The value as it is written, the caller's to close; empty when it cannot be written. */
    abstract Optional<Secret> quote(Secret value);

    /** The same for a text that is no secret. */
    String quoted(String text) {
        try (var value = Secret.copyOf(text);
                var written = quote(value).orElseThrow()) {
            return written.withChars(String::new);
        }
    }

    /** What is shown in the place of a value that was written so. */
    String mask(Secret written, String shown) {
        if (this == AS_IT_IS) {
            return shown;
        }
        char mark = written.withChars(chars -> chars[0]);
        return mark + shown + mark;
    }

    private interface Writing {
        Ink write(char c, Ink ink);
    }

    private static Optional<Secret> between(char mark, Secret value, Writing writing) {
        try (var ink = new Ink()) {
            ink.write(mark);
            value.withChars(chars -> {
                for (char c : chars) {
                    writing.write(c, ink);
                }
                return chars.length;
            });
            return Optional.of(ink.write(mark).secret());
        }
    }

    private static boolean hasAny(Secret value, String characters) {
        return value.withChars(chars -> {
            for (char c : chars) {
                if (characters.indexOf(c) >= 0) {
                    return true;
                }
            }
            return false;
        });
    }

    /** Whether two characters stand in the value one behind the other. */
    private static boolean has(Secret value, String pair) {
        return value.withChars(chars -> {
            for (int i = 1; i < chars.length; i++) {
                if (chars[i - 1] == pair.charAt(0) && chars[i] == pair.charAt(1)) {
                    return true;
                }
            }
            return false;
        });
    }

    private static boolean endsIn(Secret value, char last) {
        return value.withChars(chars -> chars.length > 0 && chars[chars.length - 1] == last);
    }
}
