package app.latchkey.practice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A request as it came over the wire.
 *
 * @param target path and query, byte for byte: what is signed
 * @param header a header's value by its name in any case; empty when it is absent
 */
record Request(
        String method, String path, String target, Query query, ByteBuffer body, Function<String, String> header) {

    /** @throws Refusal when it is too long, or its query cannot be read */
    static Request of(HttpExchange http) throws IOException, Refusal {
        var uri = http.getRequestURI();
        var rawQuery = uri.getRawQuery();
        var path = uri.getRawPath();
        return new Request(
                http.getRequestMethod().toUpperCase(Locale.ROOT),
                path,
                rawQuery == null ? path : path + "?" + rawQuery,
                query(rawQuery),
                ByteBuffer.wrap(Http.body(http)),
                name -> {
                    var value = http.getRequestHeaders().getFirst(name);
                    return value == null ? "" : value;
                });
    }

    private static Query query(@Nullable String raw) throws Refusal {
        try {
            return new Query(raw);
        } catch (IllegalArgumentException _) {
            throw new Refusal(Answer.text(400, "The values are not encoded rightly"));
        }
    }

    Environment environment() {
        return header.apply("x-simulated-trading").strip().equals("1") ? Environment.DEMO : Environment.LIVE;
    }

    /** What a web form posted; empty when the body is something else. */
    Query bodyAsForm() throws Refusal {
        return query(StandardCharsets.UTF_8.decode(body.duplicate()).toString());
    }

    /** The posted JSON object. */
    Parameters parameters() throws Refusal {
        if (!body.hasRemaining()) {
            throw new Refusal(Errors.EMPTY_BODY);
        }
        if (!header.apply("Content-Type").toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw new Refusal(Errors.BAD_CONTENT_TYPE);
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(body.duplicate());
            if (Json.MAPPER.readTree(text.toString()) instanceof ObjectNode object) {
                return new Parameters(object);
            }
        } catch (CharacterCodingException | JsonProcessingException _) {
            throw new Refusal(Errors.BAD_JSON);
        }
        throw new Refusal(Errors.BAD_JSON);
    }
}
