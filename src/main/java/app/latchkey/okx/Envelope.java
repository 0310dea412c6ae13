package app.latchkey.okx;

import app.latchkey.okx.Failure.Obstacle;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The frame of every OKX v5 answer: code, msg, data. A row's {@code sCode} decides where there is one, else the code.
 */
final class Envelope {

    private static final String SUCCESS = "0";
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z]{1,10}");

    /** Buffers are not recycled: what an answer held must not outlive it. */
    static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Envelope() {}

    /** Reads an answer; {@code masking} takes keys out of OKX's words. */
    static <T> Answer<T> open(Arrived arrived, Endpoint endpoint, Reading<T> reading, UnaryOperator<String> masking) {
        try {
            var frame = new Row(tree(arrived), "");
            var rejected = rejection(frame, arrived, masking);
            return rejected.isPresent()
                    ? Answer.failed(rejected.get())
                    : Answer.ok(reading.of(frame.rows("data"), arrived));
        } catch (WrongShape wrong) {
            return Answer.failed(unreadable(arrived, endpoint, wrong.field()));
        }
    }

    /** The bytes of a JSON object with these texts, in this order. */
    static byte[] write(List<Field> fields) {
        var object = JSON.createObjectNode();
        fields.forEach(field -> object.put(field.name(), field.value()));
        try {
            return JSON.writeValueAsBytes(object);
        } catch (IOException impossible) {
            throw new AssertionError("An object of texts can be written", impossible);
        }
    }

    /** One text of a request. */
    record Field(String name, String value) {}

    private static JsonNode tree(Arrived arrived) {
        try {
            var tree = JSON.readTree(arrived.body().toByteArray());
            if (tree.isObject()) {
                return tree;
            }
        } catch (IOException _) {
            // what is no JSON is no more than that: the parser's words could repeat the body
        }
        throw new WrongShape("");
    }

    private static Optional<Failure> rejection(Row frame, Arrived arrived, UnaryOperator<String> masking) {
        var rows = rowsWithCode(frame);
        for (var row : rows) {
            var code = row.needText("sCode");
            if (!code.equals(SUCCESS)) {
                var words = said(row, "sMsg").or(() -> said(frame, "msg"));
                return Optional.of(rejected(code, row.path() + ".sCode", words, arrived, masking));
            }
        }
        var code = frame.needText("code");
        if (!code.equals(SUCCESS) && rows.isEmpty()) {
            return Optional.of(rejected(code, "code", said(frame, "msg"), arrived, masking));
        }
        if (arrived.status() / 100 != 2) {
            throw new WrongShape("code");
        }
        return Optional.empty();
    }

    /** An error may come with a data of any shape, so what is no row is passed over here. */
    private static List<Row> rowsWithCode(Row frame) {
        var data = frame.node().path("data");
        return IntStream.range(0, data.isArray() ? data.size() : 0)
                .mapToObj(i -> new Row(data.get(i), "data[" + i + ']'))
                .filter(row -> row.text("sCode").isPresent())
                .toList();
    }

    /** The code decides, so words that cannot be read are no words. */
    private static Optional<String> said(Row row, String field) {
        var words = row.node().path(field);
        return words.isTextual() && !words.textValue().isEmpty() ? Optional.of(words.textValue()) : Optional.empty();
    }

    private static Failure rejected(
            String code, String field, Optional<String> words, Arrived arrived, UnaryOperator<String> masking) {
        if (!CODE.matcher(code).matches()) {
            throw new WrongShape(field);
        }
        return new Failure.Rejected(code, masking.apply(words.orElse("")), arrived.status());
    }

    private static Failure unreadable(Arrived arrived, Endpoint endpoint, String field) {
        if (arrived.status() == 403 && field.isEmpty()) {
            return new Failure.Unreachable(Obstacle.BLOCKED_ON_THE_WAY, true);
        }
        return new Failure.Unreadable(endpoint.path(), field, arrived.status());
    }
}
