package app.latchkey.vault;

import app.latchkey.key.ConnectionId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The replacing of a key by a new one, kept with the old one until that is removed.
 *
 * @param begun when; in whole milliseconds
 * @param successor the connection with the new key, once there is one
 * @param settled targets of hand-offs that the user says need nothing more
 * @param deleted when the user said that the old key is deleted on OKX; in whole milliseconds
 */
public record Rotation(
        Instant begun, Optional<ConnectionId> successor, Set<String> settled, Optional<Instant> deleted) {

    public Rotation {
        begun = begun.truncatedTo(ChronoUnit.MILLIS);
        settled = Set.copyOf(settled);
        deleted = deleted.map(at -> at.truncatedTo(ChronoUnit.MILLIS));
    }

    public static Rotation begunAt(Instant now) {
        return new Rotation(now, Optional.empty(), Set.of(), Optional.empty());
    }

    public Rotation withSuccessor(ConnectionId id) {
        return new Rotation(begun, Optional.of(id), settled, deleted);
    }

    public Rotation withSettled(String target, boolean isSettled) {
        var next = new TreeSet<>(settled);
        if (isSettled) {
            next.add(target);
        } else {
            next.remove(target);
        }
        return new Rotation(begun, successor, next, deleted);
    }

    public Rotation withDeleted(Optional<Instant> at) {
        return new Rotation(begun, successor, settled, at);
    }
}
