package app.latchkey.practice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Somebody's trading program: signs requests the documented way, or the way a test tells it to. */
final class Bot {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI exchange;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String secretKey;
    private Instant time = Instant.now();

    Bot(URI exchange, NewKey key, String passphrase) {
        this.exchange = exchange;
        secretKey = key.secretKey();
        headers.put("OK-ACCESS-KEY", key.apiKey());
        headers.put("OK-ACCESS-PASSPHRASE", passphrase);
        headers.put("Content-Type", "application/json");
    }

    /** What came back; the body is JSON. */
    record Reply(int status, String body) {
        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new AssertionError("Not JSON: " + body, e);
            }
        }

        String code() {
            return json().path("code").asText();
        }

        JsonNode row() {
            return json().path("data").path(0);
        }
    }

    Bot at(Instant time) {
        this.time = time;
        return this;
    }

    Bot secretKey(String other) {
        secretKey = other;
        return this;
    }

    Bot header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    Bot without(String name) {
        headers.put(name, "");
        return this;
    }

    Reply get(String target) throws IOException, InterruptedException {
        return send("GET", target, "");
    }

    Reply post(String target, String body) throws IOException, InterruptedException {
        return send("POST", target, body);
    }

    Reply transfer(String amount, String from, String to, String clientId) throws IOException, InterruptedException {
        return post(
                "/api/v5/asset/transfer",
                "{\"ccy\":\"USDT\",\"amt\":\"%s\",\"from\":\"%s\",\"to\":\"%s\",\"clientId\":\"%s\"}"
                        .formatted(amount, from, to, clientId));
    }

    Reply send(String method, String target, String body) throws IOException, InterruptedException {
        var timestamp = MILLIS.format(time);
        var all = new LinkedHashMap<String, String>();
        all.put("OK-ACCESS-TIMESTAMP", timestamp);
        all.put("OK-ACCESS-SIGN", sign(timestamp + method + target + body));
        all.putAll(headers);
        return send(
                exchange,
                method,
                target,
                body,
                request -> all.forEach((name, value) -> {
                    if (!value.isEmpty()) {
                        request.header(name, value);
                    }
                }));
    }

    static Reply send(URI exchange, String method, String target, String body, Consumer<HttpRequest.Builder> more)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(exchange + target))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        more.accept(request);
        HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
        return new Reply(response.statusCode(), response.body());
    }

    private String sign(String prehash) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secretKey.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(prehash.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
