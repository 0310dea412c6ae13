package app.latchkey.check;

import app.latchkey.check.CheckHistory.Entry;
import app.latchkey.key.Environment;
import app.latchkey.vault.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** When a connection is to be checked again without having been asked. */
public final class Overdue {

    public static final Duration EVERY = Duration.ofHours(6);

    /** So that the checks of many connections, and of many users, do not all come at once. */
    static final Duration JITTER = Duration.ofMinutes(40);

    private static final Set<Cause> STAYS =
            EnumSet.of(Cause.STAYS_BECAUSE_BOUND, Cause.STAYS_BECAUSE_DEMO, Cause.STAYS_BECAUSE_READ_ONLY);

    private Overdue() {}

    /**
     * Whether a connection is to be checked now.
     *
     * @param disturbed when the computer last woke up or changed its network, if it did
     */
    public static boolean isDue(
            Connection connection, Optional<Entry> lastCheck, Optional<Instant> disturbed, Instant now) {
        if (lastCheck.isEmpty()) {
            return true;
        }
        var last = lastCheck.get().at();
        boolean isStale = disturbed.filter(last::isBefore).isPresent();
        return isStale || !now.isBefore(last.plus(EVERY).plus(jitter(connection, last)));
    }

    /** Another one for each connection and time, and always the same for both. */
    private static Duration jitter(Connection connection, Instant last) {
        long mixed = connection.id().value().getMostSignificantBits() + last.toEpochMilli() * 7919;
        return Duration.ofMillis(Math.floorMod(mixed, JITTER.toMillis()));
    }

    /**
     * Whether a check would keep alive a key that OKX drops when it is not used: only its owner can want that. What is not
     * known to stay is taken for one that ends.
     */
    public static boolean keepsAlive(Connection connection, Optional<Entry> lastCheck) {
        if (connection.environment() == Environment.DEMO) {
            return false;
        }
        var expiry = lastCheck.map(check -> check.findings().get(FindingKind.EXPIRY));
        return expiry.map(seen -> !STAYS.contains(seen.cause()))
                .orElseGet(() -> connection.whitelist().isEmpty());
    }
}
