package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import okio.ByteString;

/** Whatever becomes of a body on its way, reading it ends in an answer. */
class BodyMutationTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ClientId CLIENT_ID = new ClientId("abc123");

    private static final Map<String, Function<List<Row>, ?>> READINGS = Map.of(
            "config-doc.json", Readings::config,
            "status-doc.json", Readings::status,
            "funding-balances-doc.json", Readings::funding,
            "trading-balance-doc.json", Readings::trading,
            "trading-balance-multi-ccxt-test.json", Readings::trading,
            "asset-bills-doc.json", Readings::bills,
            "transfer-x-clientid-echo.json", rows -> Readings.receipt(rows, CLIENT_ID),
            "transfer-state-x-pending.json", rows -> Readings.transferState(rows, CLIENT_ID),
            "error-50110-live-with-key.json", Readings::config,
            "error-order-scode-ccxt.json", Readings::config);

    private static final List<String> STRANGE = List.of(
            "null",
            "\"\"",
            "[]",
            "{}",
            "true",
            "-1",
            "1e400",
            "0.1E-5",
            "\"x\"",
            "\" \"",
            "[[]]",
            "[null]",
            "[{}]",
            "{\"a\":{\"b\":[]}}",
            "\"99999999999999999999\"",
            "99999999999999999999",
            "\"\\u0000\"",
            "\"-0\"");

    @Property
    void aChangedBodyIsReadToAnAnswer(
            @ForAll("bodies") String file, @ForAll("strange") String strange, @ForAll long seed) throws IOException {
        var tree = JSON.readTree(Rig.recorded(file));
        change(tree, JSON.readTree(strange), new Random(seed));

        assertThat(answer(file, tree.toString())).isNotNull();
    }

    @Property
    void aBodyCutShortIsUnreadable(@ForAll("bodies") String file, @ForAll long seed) {
        var body = Rig.recorded(file).strip();
        var part = body.substring(0, new Random(seed).nextInt(body.length()));

        assertThat(answer(file, part))
                .isEqualTo(Answer.failed(new Failure.Unreadable(Endpoint.CONFIG.path(), "", 200)));
    }

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.of(READINGS.keySet().stream().sorted().toList());
    }

    @Provide
    Arbitrary<String> strange() {
        return Arbitraries.of(STRANGE);
    }

    private static Answer<?> answer(String file, String body) {
        var arrived = new Arrived(200, ByteString.encodeUtf8(body), Instant.EPOCH);
        var reading = Objects.requireNonNull(READINGS.get(file));
        return Envelope.<Object>open(arrived, Endpoint.CONFIG, (data, _) -> reading.apply(data), message -> message);
    }

    /** Puts something strange in place of any one value of the body, or drops the value. */
    private static void change(JsonNode tree, JsonNode strange, Random random) {
        var containers = new ArrayList<JsonNode>();
        collect(tree, containers);
        var container = containers.get(random.nextInt(containers.size()));
        switch (container) {
            case ObjectNode object -> {
                var names = object.properties().stream().map(Map.Entry::getKey).toList();
                if (!names.isEmpty()) {
                    var name = names.get(random.nextInt(names.size()));
                    if (random.nextBoolean()) {
                        object.set(name, strange);
                    } else {
                        object.remove(name);
                    }
                }
            }
            case ArrayNode array -> array.insert(0, strange);
            default -> throw new AssertionError(container);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }
}
