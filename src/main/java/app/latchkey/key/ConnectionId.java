package app.latchkey.key;

import java.util.Optional;
import java.util.UUID;

/**
 * Names a connection wherever its name and key must not stand: in the journal, in the history of verdicts.
 *
 * @param value random, says nothing about the key
 */
public record ConnectionId(UUID value) {

    public static ConnectionId random() {
        return new ConnectionId(UUID.randomUUID());
    }

    /** Reads the form that {@link #toString} writes; empty when the text is something else. */
    public static Optional<ConnectionId> parse(String text) {
        try {
            var value = UUID.fromString(text);
            return value.toString().equals(text) ? Optional.of(new ConnectionId(value)) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The UUID in lower case. */
    @Override
    public String toString() {
        return value.toString();
    }
}
