package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.Environment;
import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.stream.StreamSupport;

/**
 * Which component of a value holds which field of the wire: a second table beside the client's own, by which answers
 * are compared with bodies, field by field and digit by digit.
 *
 * @param <T> what a row is read as
 */
final class WireFields<T> {

    private record Inner<T, U>(Function<T, List<U>> values, WireFields<U> fields) {

        void assertSame(T value, JsonNode node, String place) {
            fields.assertSame(values.apply(value), rows(node), place);
        }
    }

    private final Map<String, Function<T, ?>> components = new LinkedHashMap<>();
    private final Map<String, Inner<T, ?>> inner = new LinkedHashMap<>();
    private final Set<String> deprecated = new HashSet<>();

    WireFields<T> with(String field, Function<T, ?> component) {
        components.put(field, component);
        return this;
    }

    /** A field that holds rows itself, or one object. */
    <U> WireFields<T> with(String field, Function<T, List<U>> values, WireFields<U> fields) {
        inner.put(field, new Inner<>(values, fields));
        return this;
    }

    /** Fields that nobody should ask for. */
    WireFields<T> without(String... fields) {
        deprecated.addAll(Arrays.asList(fields));
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
            } else if (!deprecated.contains(name)) {
                assertThat(components).as("a component for " + here).containsKey(name);
                var told = told(Objects.requireNonNull(components.get(name)).apply(value));
                assertThat(told).as(here).isEqualTo(onWire(field.getValue(), told));
            }
        });
    }

    /** Where in a body the fields stand that have a component. */
    Stream<Place> places(JsonNode rows, String path) {
        var all = rows(rows);
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(i -> placesIn(all.get(i), rows.isArray() ? path + '[' + i + ']' : path));
    }

    private Stream<Place> placesIn(JsonNode row, String path) {
        var own = components.keySet().stream().filter(row::has).map(field -> new Place(row, field, path + '.' + field));
        var within = inner.entrySet().stream()
                .flatMap(field ->
                        field.getValue().fields().places(row.path(field.getKey()), path + '.' + field.getKey()));
        return Stream.concat(own, within);
    }

    /** A field of one object of a body. */
    record Place(JsonNode row, String field, String path) {}

    private static List<JsonNode> rows(JsonNode node) {
        return node.isObject()
                ? List.of(node)
                : StreamSupport.stream(node.spliterator(), false).toList();
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
                ? StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText)
                : Stream.of(value.asText().split(",")).filter(word -> !word.isEmpty());
        return words.sorted().toList();
    }
}
