package app.latchkey.app;

import app.latchkey.ui.PracticeControls;
import app.latchkey.ui.Rehearsal;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The practice exchange's controls under {@code /practice/}: over HTTP, also where the exchange is in this very program,
 * so that it makes no difference which one it is.
 */
final class PracticeOverHttp implements PracticeControls {

    private static final int PATIENCE_MILLIS = 5_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI exchange;

    /** @param exchange its address on loopback */
    PracticeOverHttp(URI exchange) {
        this.exchange = exchange;
    }

    @Override
    public List<Standing> standings() throws IOException {
        return standings(ask("GET", "/practice/trouble"));
    }

    @Override
    public List<Standing> begin(Rehearsal what) throws IOException {
        return standings(ask("POST", "/practice/trouble?name=" + wireName(what)));
    }

    @Override
    public List<Standing> end(Rehearsal what) throws IOException {
        return standings(ask("POST", "/practice/trouble/off?name=" + wireName(what)));
    }

    @Override
    public List<Standing> endAll() throws IOException {
        return standings(ask("POST", "/practice/trouble/off"));
    }

    /** Empties the exchange: no keys, new accounts with their first deposits. */
    void startOver() throws IOException {
        ask("POST", "/practice/start-over");
    }

    /** The JDK's plain client: it is asked every other second, and keeps neither threads nor buffers for that. */
    private JsonNode ask(String method, String path) throws IOException {
        var http = (HttpURLConnection) exchange.resolve(path).toURL().openConnection(Proxy.NO_PROXY);
        http.setRequestMethod(method);
        http.setConnectTimeout(PATIENCE_MILLIS);
        http.setReadTimeout(PATIENCE_MILLIS);
        if (http.getResponseCode() != HttpURLConnection.HTTP_OK) {
            throw new IOException("The practice exchange answered " + http.getResponseCode());
        }
        try (var answer = http.getInputStream()) {
            return JSON.readTree(answer);
        }
    }

    /** A later exchange may have problems that this program does not know; it cannot speak of them. */
    private static List<Standing> standings(JsonNode answer) {
        return answer.path("troubles")
                .valueStream()
                .flatMap(trouble -> named(trouble.path("name").asText()).stream()
                        .map(what -> new Standing(
                                what,
                                span(trouble.path("usual")),
                                Optional.of(trouble.path("left"))
                                        .filter(JsonNode::isObject)
                                        .map(PracticeOverHttp::span))))
                .toList();
    }

    private static Span span(JsonNode span) {
        if (span.has("times")) {
            return new Span.Times(span.path("times").asInt());
        }
        return span.has("seconds")
                ? new Span.Lasting(Duration.ofSeconds(span.path("seconds").asLong()))
                : new Span.UntilEnded();
    }

    private static Optional<Rehearsal> named(String name) {
        return Arrays.stream(Rehearsal.values())
                .filter(what -> wireName(what).equals(name))
                .findFirst();
    }

    private static String wireName(Rehearsal what) {
        return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
