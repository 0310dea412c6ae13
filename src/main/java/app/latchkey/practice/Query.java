package app.latchkey.practice;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a query string or a posted form; both are written the same way. An absent value is empty. */
final class Query {

    private final Map<String, List<String>> values = new HashMap<>();

    /** @throws IllegalArgumentException when something is percent-encoded wrongly */
    Query(@Nullable String encoded) {
        if (encoded == null) {
            return;
        }
        Arrays.stream(encoded.split("&", -1)).filter(pair -> !pair.isEmpty()).forEach(this::add);
    }

    private void add(String pair) {
        int equals = pair.indexOf('=');
        var name = equals < 0 ? pair : pair.substring(0, equals);
        var value = equals < 0 ? "" : pair.substring(equals + 1);
        values.computeIfAbsent(decode(name), _ -> new ArrayList<>()).add(decode(value));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String get(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** A comma list, whether its commas came encoded or plain. */
    List<String> list(String name) {
        return Arrays.stream(get(name).split(",", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
