package app.latchkey.ui.care;

import app.latchkey.check.CheckHistory;
import app.latchkey.vault.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What is in order about a saved key and what is due, from what is known here and nothing else. Safe on any thread. */
public final class CareRules {

    private final InstantSource clock;
    private final Supplier<Duration> reviewEvery;

    /** @param reviewEvery how long after a review the next one is due, as the user has it at the moment */
    public CareRules(InstantSource clock, Supplier<Duration> reviewEvery) {
        this.clock = clock;
        this.reviewEvery = reviewEvery;
    }

    /** Everything there is to say, the most urgent kind first. */
    public List<CareFact> of(Connection connection, Optional<CheckHistory.Entry> lastCheck) {
        return new CareLook(connection, lastCheck, clock.instant(), nextReview(connection)).facts();
    }

    /** When the key is to be reviewed next. */
    public Instant nextReview(Connection connection) {
        return connection.care().reviewed().orElse(connection.created()).plus(reviewEvery());
    }

    /** How long after a review the next one is due. */
    public Duration reviewEvery() {
        return reviewEvery.get();
    }

    /** Whether a key is bound to addresses: as the last check saw it, else as it was to be when it was made. */
    public static boolean isBound(Connection connection, Optional<CheckHistory.Entry> lastCheck) {
        return new CareLook(connection, lastCheck, Instant.EPOCH, Instant.EPOCH)
                .isBound()
                .orElse(!connection.whitelist().isEmpty());
    }
}
