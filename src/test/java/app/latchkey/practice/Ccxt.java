package app.latchkey.practice;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A trader's program on ccxt, which runs under node with what {@code npm ci} put there. */
final class Ccxt {

    private final Map<String, Object> task;
    private final List<List<Object>> steps = new ArrayList<>();

    Ccxt(URI exchange, NewKey key, String passphrase) {
        task = Map.of(
                "url",
                exchange.toString(),
                "credentials",
                Map.of("apiKey", key.apiKey(), "secret", key.secretKey(), "password", passphrase),
                "steps",
                steps);
    }

    /** One more call of a method of ccxt's okx class. */
    Ccxt then(String method, Object... args) {
        var step = new ArrayList<Object>(List.of(method));
        step.addAll(List.of(args));
        steps.add(step);
        return this;
    }

    /** What the calls came to, in their order: each a {@code result}, or an {@code error} with its {@code text}. */
    JsonNode run() throws Exception {
        return Bot.JSON.readTree(NodeClients.run("ccxt.mjs", Bot.JSON.writeValueAsString(task)));
    }
}
