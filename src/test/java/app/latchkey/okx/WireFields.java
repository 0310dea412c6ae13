package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.Environment;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which component of a value holds which field of the wire: a second table beside the client's own, by which answers
 * are compared with bodies, field by field and digit by digit.
 *
 * @param <T> what a row is read as
 */
final class WireFields<T> {

    /** A field of one object of a body. */
    record Place(ObjectNode row, String field, String path, List<String> documented) {

        void set(JsonNode value) {
            row.set(field, value);
        }
    }

    private record Inner<T, U>(Function<T, List<U>> values, WireFields<U> fields, boolean isList) {

        void assertSame(T value, JsonNode node, String place) {
            fields.assertSame(values.apply(value), rows(node), place);
        }
    }

    private final Map<String, Function<T, ?>> components = new LinkedHashMap<>();
    private final Map<String, List<String>> codes = new LinkedHashMap<>();
    private final Map<String, Inner<T, ?>> inner = new LinkedHashMap<>();
    private final Set<String> leftOut = new HashSet<>();

    WireFields<T> with(String field, Function<T, ?> component) {
        components.put(field, component);
        return this;
    }

    /** A field that is empty or one of these codes. */
    WireFields<T> coded(String field, Function<T, ?> component, String... documented) {
        codes.put(field, List.of(documented));
        return with(field, component);
    }

    /** A field that holds rows itself. */
    <U> WireFields<T> withRows(String field, Function<T, List<U>> values, WireFields<U> fields) {
        inner.put(field, new Inner<>(values, fields, true));
        return this;
    }

    /** A field that holds an object. */
    <U> WireFields<T> withObject(String field, Function<T, U> value, WireFields<U> fields) {
        inner.put(field, new Inner<>(value.andThen(List::of), fields, false));
        return this;
    }

    WireFields<T> without(String... fields) {
        leftOut.addAll(Arrays.asList(fields));
        return this;
    }

    /** Every field of the rows is in the values, exactly; there is none that nobody knows. */
    void assertSame(List<T> values, List<JsonNode> rows, String place) {
        assertThat(values).as(place).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            assertSame(values.get(i), rows.get(i), place + '[' + i + ']');
        }
    }

    private void assertSame(T value, JsonNode row, String place) {
        row.properties().forEach(field -> {
            var name = field.getKey();
            var here = place + '.' + name;
            if (inner.containsKey(name)) {
                Objects.requireNonNull(inner.get(name)).assertSame(value, field.getValue(), here);
            } else if (!leftOut.contains(name)) {
                assertThat(components).as("a component for " + here).containsKey(name);
                var told = told(Objects.requireNonNull(components.get(name)).apply(value));
                assertThat(told).as(here).isEqualTo(onWire(field.getValue(), told));
            }
        });
    }

    /** A row with every field, each with a value of its own. */
    ObjectNode sample() {
        var row = JsonNodeFactory.instance.objectNode();
        components.keySet().forEach(field -> row.put(field, documented(field).getFirst()));
        inner.forEach((field, within) -> {
            var sample = within.fields().sample();
            row.set(
                    field,
                    within.isList() ? JsonNodeFactory.instance.arrayNode().add(sample) : sample);
        });
        return row;
    }

    /** Where in a row or a list of rows the fields stand that have a component. */
    Stream<Place> places(JsonNode node, String path) {
        var rows = rows(node);
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(i -> placesIn((ObjectNode) rows.get(i), node.isArray() ? path + '[' + i + ']' : path));
    }

    private Stream<Place> placesIn(ObjectNode row, String path) {
        var own = components.keySet().stream()
                .filter(row::has)
                .map(field -> new Place(row, field, path + '.' + field, documented(field)));
        var within = inner.entrySet().stream()
                .flatMap(each -> each.getValue().fields().places(row.path(each.getKey()), path + '.' + each.getKey()));
        return Stream.concat(own, within);
    }

    /** All documented values of a field, or one number that no other field has where it can be anything. */
    private List<String> documented(String field) {
        var number = 1000 + List.copyOf(components.keySet()).indexOf(field);
        return codes.getOrDefault(field, List.of(Integer.toString(number)));
    }

    private static List<JsonNode> rows(JsonNode node) {
        return node.isObject() ? List.of(node) : node.valueStream().toList();
    }

    private static Object told(Object component) {
        return switch (component) {
            case Optional<?> optional -> optional.map(WireFields::told).orElse("");
            case BigDecimal amount -> amount.toPlainString();
            case Instant moment -> Long.toString(moment.toEpochMilli());
            case Wire code -> code.wire();
            case Environment environment -> environment == Environment.LIVE ? "1" : "2";
            case Collection<?> words ->
                words.stream().map(Object::toString).sorted().toList();
            default -> component.toString();
        };
    }

    /** In the form of what it is compared with. */
    private static Object onWire(JsonNode value, Object told) {
        if (!(told instanceof List<?>)) {
            return value.asText();
        }
        var words = value.isArray()
                ? value.valueStream().map(JsonNode::asText)
                : Stream.of(value.asText().split(",")).filter(word -> !word.isEmpty());
        return words.sorted().toList();
    }
}
