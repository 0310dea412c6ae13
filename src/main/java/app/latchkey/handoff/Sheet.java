package app.latchkey.handoff;

import app.latchkey.key.Secret;
import java.util.List;

/**
 * A text for a target, with its secrets apart, so that the rest of it can be shown; owns them.
 *
 * @param fileName how its file is usually called
 */
public record Sheet(String fileName, List<Part> parts) implements AutoCloseable {

    /** As many whatever they stand for, so that they tell nothing. */
    public static final String DOTS = "•".repeat(12);

    /** A piece of the text. */
    sealed interface Part {

        /** It may be seen by anybody. */
        record Plain(String text) implements Part {}

        /**
         * One of the credentials as it is written, quotes included.
         *
         * @param isSecret whether whoever has it can do harm; an API key alone does none
         */
        record Hidden(Secret written, String mask, boolean isSecret) implements Part {

            @Override
            public String toString() {
                return "Hidden[" + mask + "]";
            }
        }
    }

    public Sheet {
        parts = List.copyOf(parts);
    }

    /** The text with dots for its secrets, and otherwise to the letter. */
    public String masked() {
        var shown = new StringBuilder();
        for (var part : parts) {
            switch (part) {
                case Part.Plain(var text) -> shown.append(text);
                case Part.Hidden hidden -> shown.append(hidden.mask());
            }
        }
        return shown.toString();
    }

    /** Whether it holds a secret. */
    public boolean hasSecrets() {
        return parts.stream().anyMatch(part -> part instanceof Part.Hidden(var _, var _, var isSecret) && isSecret);
    }

    /** All of the text; the caller closes it. */
    public Secret text() {
        try (var ink = new Ink()) {
            for (var part : parts) {
                switch (part) {
                    case Part.Plain(var text) -> ink.write(text);
                    case Part.Hidden hidden -> ink.write(hidden.written());
                }
            }
            return ink.secret();
        }
    }

    @Override
    public void close() {
        for (var part : parts) {
            if (part instanceof Part.Hidden hidden) {
                hidden.written().close();
            }
        }
    }
}
