package app.latchkey.check;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A value that belongs to a {@link Cause}; whoever shows it writes it the way of the user's language. */
public sealed interface Detail {

    /** OKX's own words (never with a key in them), or a level. */
    record Words(String text) implements Detail {}

    /** One of a few that the bundles have a word for. */
    record Term(Enum<?> value) implements Detail {}

    /** What somebody called a key or a connection: private, and in no report. */
    record Names(List<String> texts) implements Detail {
        public Names {
            texts = List.copyOf(texts);
        }
    }

    /** Addresses or networks: shortened in a report. */
    record Addresses(List<String> texts) implements Detail {
        public Addresses {
            texts = List.copyOf(texts);
        }
    }

    /** Currencies, permissions, or titles of OKX's. */
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
