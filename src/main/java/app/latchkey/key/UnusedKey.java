package app.latchkey.key;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * OKX's rule for keys that nobody uses: one with Trade or Withdraw permission that is bound to no address is gone after
 * 14 days without an authenticated call. Demo keys are exempt.
 */
public final class UnusedKey {

    public static final Duration LASTS = Duration.ofDays(14);

    private UnusedKey() {}

    /**
     * When a key with Trade permission ends unless it is used before.
     *
     * @param bound whether it is bound to an address
     * @param lastUse the last use that is known of, or its making
     */
    public static Optional<Instant> endsAt(Environment environment, boolean bound, Instant lastUse) {
        return environment == Environment.LIVE && !bound ? Optional.of(lastUse.plus(LASTS)) : Optional.empty();
    }
}
