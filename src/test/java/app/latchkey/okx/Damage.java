package app.latchkey.okx;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What can become of a value of a body; where, chance decides. */
enum Damage {
    DROP,
    RETYPE,
    NEST,
    SWAP,
    DOUBLE;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<JsonNode> STRANGE = List.of(
            parsed("null"),
            parsed("\"\""),
            parsed("[]"),
            parsed("{}"),
            parsed("true"),
            parsed("-1"),
            parsed("1e400"),
            parsed("0.1E-5"),
            parsed("\"x\""),
            parsed("\" \""),
            parsed("[[]]"),
            parsed("[null]"),
            parsed("[{}]"),
            parsed("{\"a\":{\"b\":[]}}"),
            parsed("\"1E+999999999\""),
            parsed("\"99999999999999999999\""),
            parsed("99999999999999999999"),
            parsed("\"" + "9".repeat(5000) + "\""),
            parsed("\"NaN\""),
            parsed("\"\\u0000\\uD800\""),
            parsed("\"-0\""));

    /** A value of a body and the container that holds it, under a name or at an index. */
    private record Spot(JsonNode container, String name, int index) {

        JsonNode value() {
            return container.isObject() ? container.path(name) : container.path(index);
        }

        void put(JsonNode value) {
            switch (container) {
                case ObjectNode object -> object.set(name, value);
                case ArrayNode array -> array.set(index, value);
                default -> throw new AssertionError(container);
            }
        }

        void remove() {
            switch (container) {
                case ObjectNode object -> object.remove(name);
                case ArrayNode array -> array.remove(index);
                default -> throw new AssertionError(container);
            }
        }
    }

    /**
     * Damages a body in one place.
     *
     * @param other a body that values can be swapped in from
     */
    void doneTo(JsonNode body, JsonNode other, Random chance) {
        var spots = spots(body);
        if (spots.isEmpty()) {
            return;
        }
        var spot = any(spots, chance);
        switch (this) {
            case DROP -> spot.remove();
            case RETYPE -> spot.put(any(STRANGE, chance).deepCopy());
            case NEST -> spot.put(nested(spot.value(), chance));
            case SWAP -> spot.put(any(spots(other), chance).value().deepCopy());
            case DOUBLE -> {
                if (spot.container() instanceof ArrayNode array) {
                    array.add(spot.value().deepCopy());
                } else {
                    spot.put(JSON.arrayNode().add(spot.value()).add(spot.value().deepCopy()));
                }
            }
        }
    }

    private static JsonNode nested(JsonNode value, Random chance) {
        int depth = 1 + chance.nextInt(20);
        var nested = value.deepCopy();
        for (int i = 0; i < depth; i++) {
            nested = chance.nextBoolean()
                    ? JSON.arrayNode().add(nested)
                    : JSON.objectNode().set("in", nested);
        }
        return nested;
    }

    private static List<Spot> spots(JsonNode node) {
        var spots = new ArrayList<Spot>();
        switch (node) {
            case ObjectNode object ->
                object.properties().stream()
                        .map(Map.Entry::getKey)
                        .map(name -> new Spot(object, name, 0))
                        .forEach(spots::add);
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    spots.add(new Spot(array, "", i));
                }
            }
            default -> {}
        }
        List.copyOf(spots).forEach(spot -> spots.addAll(spots(spot.value())));
        return spots;
    }

    private static <T> T any(List<T> of, Random chance) {
        return of.get(chance.nextInt(of.size()));
    }

    private static JsonNode parsed(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
