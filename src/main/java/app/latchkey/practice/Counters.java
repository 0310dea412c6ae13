package app.latchkey.practice;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often the exchange was asked for what. Safe on any thread; forgotten when the program ends. */
public final class Counters {

    private final SortedMap<String, Long> requests = new TreeMap<>();
    private long transfersBooked;
    private long clientIdsRepeated;

    Counters() {}

    synchronized void received(String methodAndPath) {
        requests.merge(methodAndPath, 1L, Long::sum);
    }

    synchronized void booked(boolean clientIdWasKnown) {
        transfersBooked++;
        if (clientIdWasKnown) {
            clientIdsRepeated++;
        }
    }

    synchronized void reset() {
        requests.clear();
        transfersBooked = 0;
        clientIdsRepeated = 0;
    }

    /** API requests by method and path, as in {@code GET /api/v5/account/config}; unknown paths count as "other". */
    public synchronized Map<String, Long> requests() {
        return Map.copyOf(requests);
    }

    /** How often that was asked for, whatever the answer. */
    public synchronized long requests(String methodAndPath) {
        return requests.getOrDefault(methodAndPath, 0L);
    }

    /** How many transfers were booked through the API. */
    public synchronized long transfersBooked() {
        return transfersBooked;
    }

    /** How many of them came with a client id that was booked before: each is money moved once more. */
    public synchronized long clientIdsRepeated() {
        return clientIdsRepeated;
    }
}
