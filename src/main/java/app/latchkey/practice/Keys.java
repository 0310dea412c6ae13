package app.latchkey.practice;

import app.latchkey.practice.Event.KeyChanged;
import app.latchkey.practice.Event.KeyDeleted;
import app.latchkey.practice.Event.KeyMade;
import app.latchkey.practice.Event.KeyUsed;
import app.latchkey.practice.Event.OfKeys;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The exchange's API keys. Safe on any thread; changes happen under the exchange's lock and are logged first. */
final class Keys {

    /** Every practice key begins with it, so that nobody takes it for a real one. */
    static final String FIRST_GROUP = "0badc0de";

    private static final int SECRET_BYTES = 16;

    /** After a crash, a key may seem unused by as much longer than it was. */
    private static final long WRITTEN_EVERY_MS = Duration.ofHours(1).toMillis();

    private final Object lock;
    private final Consumer<Event> log;
    private final InstantSource clock;
    private final SecureRandom random;
    private final Map<String, PracticeKey> keys = new ConcurrentHashMap<>();
    private final Map<String, Long> lastUses = new ConcurrentHashMap<>();

    Keys(Object lock, Consumer<Event> log, InstantSource clock, SecureRandom random) {
        this.lock = lock;
        this.log = log;
        this.clock = clock;
        this.random = random;
    }

    /** Takes in what was logged before. */
    void replay(OfKeys event) {
        switch (event) {
            case KeyMade made -> keys.put(made.key().apiKey(), made.key());
            case KeyChanged change -> keys.computeIfPresent(change.apiKey(), (_, key) -> changed(key, change));
            case KeyUsed use -> keys.computeIfPresent(use.apiKey(), (_, key) -> key.activeSince(use.at()));
            case KeyDeleted deleted -> {
                keys.remove(deleted.apiKey());
                lastUses.remove(deleted.apiKey());
            }
        }
    }

    private PracticeKey changed(PracticeKey key, KeyChanged change) {
        var changed = key.changed(change);
        if (changed.activeSince() != key.activeSince()) {
            lastUses.remove(key.apiKey()); // older than the fortnight that begins here
        }
        return changed;
    }

    void forget() {
        keys.clear();
        lastUses.clear();
    }

    /** A key of that request, not yet made: the form is right, and its second factor is still to come. */
    PracticeKey draft(KeyRequest request) {
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return new PracticeKey(
                newApiKey(),
                HexFormat.of().withUpperCase().formatHex(secret),
                PassphraseHash.of(request.passphrase(), random),
                request.name(),
                request.environment(),
                request.purpose(),
                request.permissions(),
                request.addresses().stream().distinct().map(AddressRange::of).toList(),
                clock.millis(),
                0);
    }

    private static String newApiKey() {
        return FIRST_GROUP
                + UUID.randomUUID().toString().toLowerCase(Locale.ROOT).substring(FIRST_GROUP.length());
    }

    List<KeyProblem> problems(KeyRequest request) {
        return KeyRules.problems(request, in(request.environment()));
    }

    /** Makes the drafted key; refused when another key took its name, or the last place, in the meantime. */
    List<KeyProblem> make(PracticeKey draft) {
        synchronized (lock) {
            var others = in(draft.environment());
            if (others.size() >= KeyRules.KEYS_MAX) {
                return List.of(KeyProblem.TOO_MANY_KEYS);
            }
            if (others.stream().anyMatch(key -> key.name().equals(draft.name()))) {
                return List.of(KeyProblem.NAME_TAKEN);
            }
            happen(new KeyMade(draft));
            return List.of();
        }
    }

    /** Changes name, permissions and addresses; the rest of a key is for its life. */
    List<KeyProblem> change(PracticeKey key, String name, Set<Permission> permissions, List<String> addresses) {
        synchronized (lock) {
            var others = in(key.environment()).stream()
                    .filter(other -> !other.apiKey().equals(key.apiKey()))
                    .toList();
            var problems = KeyRules.problems(name, permissions, addresses, others);
            if (problems.isEmpty()) {
                var ranges = addresses.stream().distinct().map(AddressRange::of).toList();
                happen(new KeyChanged(key.apiKey(), name, permissions, ranges, clock.millis()));
            }
            return problems;
        }
    }

    void delete(String apiKey) {
        synchronized (lock) {
            if (keys.containsKey(apiKey)) {
                happen(new KeyDeleted(apiKey));
            }
        }
    }

    private void happen(OfKeys event) {
        log.accept(event);
        replay(event);
    }

    /** The key, unless it is none, or has ended unused. */
    Optional<PracticeKey> find(String apiKey) {
        return Optional.ofNullable(keys.get(apiKey)).filter(key -> !deleteIfEnded(key));
    }

    private boolean deleteIfEnded(PracticeKey key) {
        if (!key.endsUnused() || unusedFor(key).compareTo(PracticeKey.UNUSED_LIFE) < 0) {
            return false;
        }
        delete(key.apiKey());
        return true;
    }

    private Duration unusedFor(PracticeKey key) {
        return Duration.ofMillis(clock.millis() - lastUses.getOrDefault(key.apiKey(), key.activeSince()));
    }

    /** A signed request with that key was let in. It is remembered exactly, and written down when it matters. */
    void used(PracticeKey key) {
        if (!key.endsUnused()) {
            return;
        }
        long now = clock.millis();
        lastUses.put(key.apiKey(), now);
        if (Math.abs(now - key.activeSince()) >= WRITTEN_EVERY_MS) {
            write(key.apiKey(), now);
        }
    }

    /** Writes down what was only remembered, before the program ends. */
    void writeUses() {
        lastUses.forEach(this::write);
    }

    private void write(String apiKey, long usedAt) {
        synchronized (lock) {
            var key = keys.get(apiKey);
            if (key != null && key.activeSince() != usedAt) {
                happen(new KeyUsed(apiKey, usedAt));
            }
        }
    }

    /** Newest first. */
    List<PracticeKey> in(Environment environment) {
        return keys.values().stream()
                .filter(key -> key.environment() == environment && !deleteIfEnded(key))
                .sorted(Comparator.comparingLong(PracticeKey::madeAt)
                        .thenComparing(PracticeKey::apiKey)
                        .reversed())
                .toList();
    }
}
