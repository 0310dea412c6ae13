package app.latchkey.practice;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Objects;

/** Bodies that were recorded from, or documented for, the live exchange. */
final class Fixture {

    private Fixture() {}

    static JsonNode read(String name) throws IOException {
        try (var in = Objects.requireNonNull(Fixture.class.getResourceAsStream("/okx/" + name), name)) {
            return Bot.JSON.readTree(in);
        }
    }

    static JsonNode response(String name) throws IOException {
        return read("responses/" + name + ".json");
    }
}
