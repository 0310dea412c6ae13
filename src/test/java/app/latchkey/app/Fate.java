package app.latchkey.app;

import app.latchkey.practice.Mishap;
import app.latchkey.practice.Mishaps;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Deals out what befalls the requests of a torture, and counts which transfers arrived. Safe on any thread.
 *
 * <p>What befalls a transfer is settled before it is sent; reads go well unless somebody says that some fail.
 */
final class Fate implements Mishaps {

    private static final String TRANSFER = "POST /api/v5/asset/transfer";
    private static final String STATE = "GET /api/v5/asset/transfer-state";

    private final Random random;
    private final Map<String, Mishap> ofTransfers = new ConcurrentHashMap<>();
    private final Map<String, Integer> arrivals = new ConcurrentHashMap<>();
    private final AtomicInteger notKnown = new AtomicInteger();
    private final AtomicInteger failingReads = new AtomicInteger();
    private volatile boolean wild;

    Fate(long seed) {
        random = new Random(seed);
    }

    void ofTransfer(String clientId, Mishap mishap) {
        ofTransfers.put(clientId, mishap);
    }

    /** The next questions for a transfer's state are answered as if it were not known. */
    void notKnownAtFirst(int times) {
        notKnown.set(times);
    }

    /** The next reads fail, each in a way of its own. */
    void readsFail(int times) {
        failingReads.set(times);
    }

    /** From now on anything befalls transfers that nobody settled anything for. */
    void runWild() {
        wild = true;
    }

    /** All goes well from now on. */
    void calm() {
        wild = false;
        notKnown.set(0);
        failingReads.set(0);
    }

    /** How often the exchange received a transfer of that name, refused ones included. */
    int arrivals(String clientId) {
        return arrivals.getOrDefault(clientId, 0);
    }

    @Override
    public Mishap befalls(String endpoint, String clientId) {
        if (endpoint.equals(TRANSFER)) {
            arrivals.merge(clientId, 1, Integer::sum);
            return ofTransfers.computeIfAbsent(clientId, _ -> wild && random(2) == 0 ? any() : Mishap.NONE);
        }
        if (endpoint.equals(STATE) && takes(notKnown)) {
            return new Mishap.Says(200, "58129", false);
        }
        return takes(failingReads) ? any() : Mishap.NONE;
    }

    private static boolean takes(AtomicInteger left) {
        return left.getAndUpdate(now -> Math.max(0, now - 1)) > 0;
    }

    private Mishap any() {
        return switch (random(8)) {
            case 0 -> new Mishap.Cut(random(2) == 0);
            case 1 -> new Mishap.Garbled();
            case 2 -> new Mishap.Says(503, "50001", false);
            case 3 -> new Mishap.Says(400, "50004", true);
            case 4 -> new Mishap.Says(429, "50013", false);
            case 5 -> new Mishap.Says(500, "50026", true);
            case 6 -> new Mishap.Gateway(502, true);
            default -> new Mishap.Gateway(504, false);
        };
    }

    private synchronized int random(int bound) {
        return random.nextInt(bound);
    }
}
