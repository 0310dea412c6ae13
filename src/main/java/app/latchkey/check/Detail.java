package app.latchkey.check;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A value that belongs to a {@link Cause}; whoever shows it writes it the way of the user's language. */
public sealed interface Detail {

    /** A code, an address, or OKX's own words (never with a key in them). */
    record Words(String text) implements Detail {}

    /** Addresses or currencies. */
    record Items(List<String> texts) implements Detail {
        public Items {
            texts = List.copyOf(texts);
        }
    }

    /** A length of time, with its sign. */
    record Span(Duration length) implements Detail {}

    /** A point in time. */
    record Moment(Instant at) implements Detail {}
}
