package app.latchkey.okx;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Writes down which fields the answers of each endpoint have: their names, and never a value. Safe on any thread. */
final class SeenFields implements Interceptor {

    private static final long MOST = 16L << 20;

    private final Map<String, Set<String>> byPath = new ConcurrentHashMap<>();

    @Override
    public Response intercept(Chain chain) throws IOException {
        var response = chain.proceed(chain.request());
        var seen = byPath.computeIfAbsent(chain.request().url().encodedPath(), _ -> new ConcurrentSkipListSet<>());
        try {
            collect(Envelope.JSON.readTree(response.peekBody(MOST).bytes()).path("data"), "", seen);
        } catch (IOException _) {
            return response; // what is no JSON has no fields
        }
        return response;
    }

    /** Those of an endpoint, rows of lists not counted. */
    Set<String> of(Endpoint endpoint) {
        return new TreeSet<>(byPath.getOrDefault(endpoint.path(), Set.of()));
    }

    private static void collect(JsonNode node, String place, Set<String> found) {
        if (node.isArray()) {
            node.forEach(row -> collect(row, place, found));
            return;
        }
        node.properties().forEach(field -> {
            var name = place + field.getKey();
            found.add(name);
            collect(field.getValue(), name + ".", found);
        });
    }
}
