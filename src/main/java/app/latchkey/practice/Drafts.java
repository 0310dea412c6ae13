package app.latchkey.practice;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keys on their way from the form to their owner: those that wait for their second factor, and those whose secret was not
 * shown yet. In memory only, few, and not for long. Safe on any thread.
 */
final class Drafts {

    private static final int KEPT_MAX = 100;
    private static final int TRIES_MAX = 5;
    private static final long LIFE_MS = Duration.ofMinutes(10).toMillis();

    /** @param code what the exchange "sent" */
    record Draft(PracticeKey key, String code, int triesLeft, long until) {}

    private final InstantSource clock;
    private final SecureRandom random;
    private final Map<String, Draft> waiting = new LinkedHashMap<>();
    private final Map<String, PracticeKey> unseen = new LinkedHashMap<>();

    Drafts(InstantSource clock, SecureRandom random) {
        this.clock = clock;
        this.random = random;
    }

    /** The id under which the draft waits for its second factor. */
    synchronized String add(PracticeKey key) {
        var code = Integer.toString(random.nextInt(100_000, 1_000_000));
        return keep(waiting, new Draft(key, code, TRIES_MAX, clock.millis() + LIFE_MS));
    }

    synchronized Optional<Draft> find(String id) {
        return Optional.ofNullable(waiting.get(id)).filter(draft -> draft.until() > clock.millis());
    }

    /** Counts a wrong code; after a few the draft is gone. */
    synchronized void countWrongCode(String id) {
        waiting.computeIfPresent(
                id,
                (_, draft) -> draft.triesLeft() == 1
                        ? null
                        : new Draft(draft.key(), draft.code(), draft.triesLeft() - 1, draft.until()));
    }

    /** Takes the draft away: it becomes a key once, whoever posts the code twice. */
    synchronized Optional<PracticeKey> take(String id) {
        var draft = find(id);
        waiting.remove(id);
        return draft.map(Draft::key);
    }

    /** The id under which a new key can be seen, once. */
    synchronized String toShow(PracticeKey key) {
        return keep(unseen, key);
    }

    synchronized Optional<PracticeKey> showOnce(String id) {
        return Optional.ofNullable(unseen.remove(id));
    }

    private <T> String keep(Map<String, T> place, T value) {
        if (place.size() == KEPT_MAX) {
            place.remove(place.keySet().iterator().next());
        }
        var bytes = new byte[16];
        random.nextBytes(bytes);
        var id = HexFormat.of().formatHex(bytes);
        place.put(id, value);
        return id;
    }
}
