package app.latchkey.vault;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How a connection was looked after since it was made; in whole milliseconds.
 *
 * @param reviewed when the user last went through the list of what a good key needs
 * @param leaked when the user said that the key may be in somebody else's hands
 */
public record Care(Optional<Instant> reviewed, Optional<Instant> leaked) {

    public static final Care NONE = new Care(Optional.empty(), Optional.empty());

    public Care {
        reviewed = reviewed.map(Care::inMillis);
        leaked = leaked.map(Care::inMillis);
    }

    public Care withReviewed(Instant at) {
        return new Care(Optional.of(at), leaked);
    }

    public Care withLeaked(Optional<Instant> since) {
        return new Care(reviewed, since);
    }

    private static Instant inMillis(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }
}
