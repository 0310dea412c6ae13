package app.latchkey.practice;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other web sites out. A page somewhere can make the user's browser send requests here; it cannot choose their Host
 * header (unless by a name that resolves here) and cannot hide that they come from elsewhere.
 */
final class LoopbackOnly extends Filter {

    private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost", "[::1]", OtherSite.HOST);

    @Override
    public String description() {
        return "Refuses what does not come from this computer's own programs and pages";
    }

    @Override
    public void doFilter(HttpExchange http, Chain chain) throws IOException {
        var host = http.getRequestHeaders().getFirst("Host");
        var origin = http.getRequestHeaders().getFirst("Origin");
        if (!isLoopback(host)) {
            refuse(http, "This exchange answers to loopback names only");
        } else if (origin != null && !origin.equals("http://" + host)) {
            refuse(http, "This exchange takes nothing from other sites");
        } else {
            chain.doFilter(http);
        }
    }

    private static boolean isLoopback(@Nullable String host) {
        if (host == null) {
            return false;
        }
        try {
            var name = URI.create("http://" + host).getHost();
            return name != null && NAMES.contains(name);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static void refuse(HttpExchange http, String why) throws IOException {
        try (http) {
            Http.send(http, Answer.text(403, why));
        }
    }
}
