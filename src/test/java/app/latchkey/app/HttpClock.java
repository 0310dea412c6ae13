package app.latchkey.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The clock of an app in a process of its own: a practice exchange's, which its tester moves, and off by as much as this
 * computer's is wrong.
 */
record HttpClock(URI exchange, Duration off) implements InstantSource {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public Instant instant() {
        try (var answer = exchange.resolve("/practice/clock").toURL().openStream()) {
            return Instant.parse(JSON.readTree(answer).path("now").asText()).plus(off);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
