package app.latchkey.practice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.SocketException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever clients do to it, the exchange goes on answering the others. */
class RoughClientsTest extends ExchangeTest {

    private static final String TIME = "/api/v5/public/time";
    private static final int MANY = 200;

    private final List<Wire> wires = new ArrayList<>();

    @Override
    Options options() {
        return super.options().withoutRateLimits();
    }

    private Wire wire() throws IOException {
        var wire = new Wire(exchange.address());
        wires.add(wire);
        return wire;
    }

    private void open(int count, String sent) throws IOException {
        for (int i = 0; i < count; i++) {
            wire().send(sent);
        }
    }

    @AfterEach
    void hangUp() throws IOException {
        for (var wire : wires) {
            wire.close();
        }
    }

    private void assertOthersAreAnswered() throws Exception {
        for (int i = 0; i < 20; i++) {
            assertThat(bot.at(Instant.now()).get("/api/v5/account/config").code())
                    .isEqualTo("0");
        }
    }

    @Test
    void twoHundredOpenConnectionsAreAllAnsweredAgainAndAgain() throws Exception {
        open(MANY, "");

        for (int round = 0; round < 3; round++) {
            for (var wire : wires) {
                wire.send(Wire.get(TIME));
            }
            for (var wire : wires) {
                assertThat(wire.status()).isEqualTo(200);
            }
        }
    }

    @Test
    void twoHundredTransfersAtOnceAreEachBookedOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var transfers = IntStream.range(0, MANY)
                    .mapToObj(i -> (Callable<String>)
                            () -> bot.transfer("1.00000001", "6", "18", "n" + i).code())
                    .toList();
            for (var done : threads.invokeAll(transfers)) {
                assertThat(done.get()).isEqualTo("0");
            }
        }

        assertThat(exchange.counters().transfersBooked()).isEqualTo(MANY);
        assertThat(exchange.balances(Environment.LIVE, AccountType.TRADING).get("USDT"))
                .isEqualByComparingTo("200.000002");
        assertThat(exchange.totals(Environment.LIVE).get("USDT")).isEqualByComparingTo("1250.50000001");
    }

    @Test
    void sendersThatStopHalfWayStopNobody() throws Exception {
        open(MANY, "");
        open(MANY, "GET /api/v5/pub");
        open(MANY, "GET /api/v5/public/time HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ");
        open(MANY, Wire.post("/api/v5/asset/transfer", "Content-Length: 100") + "{\"ccy\":");

        assertOthersAreAnswered();

        var early = wires.get(MANY);
        assertThat(early.send("lic/time HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4_000_000, 63_000_000})
    void aBodyAboveOneMegabyteIsRefusedWhetherItsLengthWasToldOrNot(int more) throws Exception {
        var body = new byte[Http.BODY_MAX + more];
        var told = HttpRequest.newBuilder(exchange.address().resolve(TransferEndpoints.TRANSFER_PATH))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        var untold = HttpRequest.newBuilder(exchange.address().resolve("/account/my-api/create"))
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();

        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.send(told, BodyHandlers.ofString()).statusCode()).isEqualTo(413);
            assertThat(client.send(untold, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(413);
        }
        assertOthersAreAnswered();
    }

    @Test
    void aBodyOfExactlyOneMegabyteIsRead() throws Exception {
        var transfer = "{\"ccy\":\"USDT\",\"amt\":\"1\",\"from\":\"6\",\"to\":\"18\"}";

        var reply = bot.post(TransferEndpoints.TRANSFER_PATH, transfer + " ".repeat(Http.BODY_MAX - transfer.length()));

        assertThat(reply.code()).isEqualTo("0");
    }

    @Test
    void aBodyWithoutEndIsGivenUp() throws Exception {
        var endless = wire().send(Wire.post(TIME, "Transfer-Encoding: chunked"));
        var chunk = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(UTF_8);

        assertThat(bytesTaken(endless, chunk)).isLessThan(512L * 1024 * 1024);

        assertOthersAreAnswered();
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Flood", "X-Flood-%d"})
    void aFloodOfHeadersIsGivenUp(String name) throws Exception {
        var flood = wire().send("GET /api/v5/public/time HTTP/1.1\r\nHost: 127.0.0.1\r\n");
        var sent = new int[1];

        assertThat(bytesTaken(flood, () -> (name.formatted(sent[0]++) + ": yes\r\n").getBytes(UTF_8)))
                .isLessThan(16L * 1024 * 1024);

        assertOthersAreAnswered();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /", "GET / HTTP/1.1\r\nHost: ", "GET / HTTP/1.1\r\n"})
    void aLineWithoutEndIsGivenUp(String beginning) throws Exception {
        var line = wire().send(beginning);

        assertThat(bytesTaken(line, "x".repeat(1000).getBytes(UTF_8))).isLessThan(16L * 1024 * 1024);

        assertOthersAreAnswered();
    }

    private static long bytesTaken(Wire wire, byte[] again) {
        return bytesTaken(wire, () -> again);
    }

    /** How much can be sent until the exchange hangs up; what is under way in buffers counts too. */
    private static long bytesTaken(Wire wire, Supplier<byte[]> more) {
        long sent = 0;
        try {
            while (sent < Integer.MAX_VALUE) {
                var bytes = more.get();
                wire.send(bytes);
                sent += bytes.length;
            }
        } catch (IOException e) {
            assertThat(e).isInstanceOf(SocketException.class);
        }
        return sent;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r\n\r\n\r\nnonsense\r\n\r\n",
                "GET\r\n\r\n",
                "GET /api/v5/public/time\r\n\r\n",
                "GET /api/v5/asset/balances?ccy=\"{|}\" HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
                "GET http://[ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
                "GET * HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
                "GET mailto:x HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: -1\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1e9\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabc",
                "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: gzip\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n: no name\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nna me: x\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\r\n\r\n"
            })
    void whatIsNoHttpIsRefusedOrHungUpOn(String sent) throws Exception {
        assertThat(wire().send(sent).status()).isIn(0, 400, 403, 404, 501);

        assertOthersAreAnswered();
    }

    @ParameterizedTest
    @CsvSource({
        "HEAD, /api/v5/public/time, 405",
        "OPTIONS, /api/v5/public/time, 405",
        "PUT, /practice/clock, 404",
        "HEAD, /account/my-api, 405",
        "DELETE, /balance, 405",
        "HEAD, /cdn-cgi/trace, 404"
    })
    void aMethodThatIsNotMeantIsRefusedAndTheConnectionGoesOn(String method, String path, int status) throws Exception {
        var request = HttpRequest.newBuilder(exchange.address().resolve(path))
                .method(method, BodyPublishers.noBody())
                .build();

        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(status);
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(status);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"C328", "FF", "7B22636379223A22C0AF227D", "EDA080", "7BFE7D"})
    void aSignedBodyThatIsNotUtf8IsBadJson(String hex) throws Exception {
        var body = HexFormat.of().parseHex(hex);
        var timestamp = Instant.now().toString().substring(0, 23) + "Z";
        var sign = Signature.of(
                key.secretKey(), timestamp, "POST", TransferEndpoints.TRANSFER_PATH, ByteBuffer.wrap(body));
        var request = HttpRequest.newBuilder(exchange.address().resolve(TransferEndpoints.TRANSFER_PATH))
                .header("OK-ACCESS-KEY", key.apiKey())
                .header("OK-ACCESS-PASSPHRASE", PASSPHRASE)
                .header("OK-ACCESS-TIMESTAMP", timestamp)
                .header("OK-ACCESS-SIGN", sign)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body))
                .build();

        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(request, BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(Bot.JSON.readTree(response.body())).isEqualTo(Fixture.response("error-50002-doc"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?ccy=%C3%28", "?ccy=%FF%FE", "?ccy=%00", "?%C3%28=1", "?ccy=&ccy=&&&=&=x"})
    void aQueryThatIsNotUtf8NamesNoCurrency(String query) throws Exception {
        var reply = bot.get("/api/v5/asset/balances" + query);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.code()).isEqualTo("0");
    }

    @Test
    void deepJsonIsBadJson() throws Exception {
        var deep = "{\"ccy\":" + "[".repeat(100_000);

        assertThat(bot.post(TransferEndpoints.TRANSFER_PATH, deep).code()).isEqualTo("50002");
    }
}
