package app.latchkey.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlsTest extends ExchangeTest {

    private Bot.Reply send(String method, String target) throws IOException, InterruptedException {
        return Bot.send(exchange.address(), method, target, "", _ -> {});
    }

    @Test
    void aScriptSwitchesTroublesOnAndOff() throws Exception {
        send("POST", "/practice/trouble?name=answer-lost&times=2");
        send("POST", "/practice/trouble?name=SLOW&seconds=86400");
        send("POST", "/practice/trouble?name=failed");
        assertThat(exchange.troubles().active())
                .containsEntry(Trouble.ANSWER_LOST, new Span.Times(2))
                .containsEntry(Trouble.FAILED, Trouble.FAILED.usual())
                .containsOnlyKeys(Trouble.SLOW, Trouble.ANSWER_LOST, Trouble.FAILED);

        send("POST", "/practice/trouble/off?name=slow");
        assertThat(exchange.troubles().active()).containsOnlyKeys(Trouble.ANSWER_LOST, Trouble.FAILED);

        send("POST", "/practice/trouble/off");
        assertThat(exchange.troubles().active()).isEmpty();
    }

    @Test
    void everyTroubleIsListedWithASentenceAndHowLongItLasts() throws Exception {
        var list = send("GET", "/practice/trouble").json().path("troubles");

        assertThat(list).hasSize(Trouble.values().length).allSatisfy(trouble -> {
            assertThat(trouble.path("title").asText()).isNotBlank();
            assertThat(trouble.path("sentence").asText()).endsWith(".");
            assertThat(trouble.path("usual").path("times").asInt()
                            + trouble.path("usual").path("seconds").asInt())
                    .isPositive();
            assertThat(trouble.path("on").asBoolean(true)).isFalse();
            assertThat(trouble.path("left").isNull()).isTrue();
        });
    }

    @Test
    void whatIsLeftOfATroubleIsTold() throws Exception {
        send("POST", "/practice/trouble?name=rate-limited&times=3");
        send("POST", "/practice/trouble?name=maintenance&seconds=9000");
        bot.get("/api/v5/public/time");
        exchange.troubles().on(Trouble.PENDING);

        var list = send("GET", "/practice/trouble").json().path("troubles");

        assertThat(left(list, "rate-limited").path("times").asInt()).isEqualTo(2);
        assertThat(left(list, "maintenance").path("seconds").asInt()).isBetween(8000, 9000);
        assertThat(left(list, "pending").isObject()).isTrue();
        assertThat(left(list, "pending")).isEmpty();
    }

    private static JsonNode left(JsonNode list, String name) {
        for (var trouble : list) {
            if (trouble.path("name").asText().equals(name)) {
                return trouble.path("left");
            }
        }
        throw new AssertionError("Not listed: " + name);
    }

    @Test
    void aScriptLetsADepositArriveThatTheBillsTellOf() throws Exception {
        var before = exchange.totals(Environment.LIVE).getOrDefault("USDT", BigDecimal.ZERO);

        var told = send("POST", "/practice/deposit?ccy=USDT&amt=25.50").json();

        assertThat(new BigDecimal(told.path("bal").asText())).isEqualByComparingTo(before.add(new BigDecimal("25.50")));
        assertThat(exchange.balances(Environment.LIVE, AccountType.FUNDING).get("USDT"))
                .isEqualByComparingTo(before.add(new BigDecimal("25.50")));
        assertThat(bot.get("/api/v5/asset/bills?type=1&ccy=USDT")
                        .row()
                        .path("balChg")
                        .asText())
                .isEqualTo("25.5");
        assertThat(send("POST", "/practice/deposit?ccy=USDT&amt=0").status()).isEqualTo(400);
        assertThat(send("POST", "/practice/deposit?ccy=NONE&amt=1").status()).isEqualTo(400);
    }

    @Test
    void aScriptMakesAKeyThatWorks() throws Exception {
        var made = Bot.send(
                        exchange.address(),
                        "POST",
                        "/practice/key",
                        "name=My+bot&permission=read&permission=trade&addresses=198.51.100.7&passphrase=Secret123%21"
                                + "&environment=demo",
                        _ -> {})
                .json();

        var config = new Bot(
                        exchange.address(),
                        new NewKey(
                                made.path("apiKey").asText(),
                                made.path("secretKey").asText()),
                        "Secret123!")
                .header("x-simulated-trading", "1")
                .get("/api/v5/account/config");
        assertThat(config.row().path("label").asText()).isEqualTo("My bot");
        assertThat(config.row().path("perm").asText()).isEqualTo("read_only,trade");
        assertThat(config.row().path("ip").asText()).isEqualTo("198.51.100.7");
    }

    @Test
    void aKeyThatTheFormWouldRefuseIsRefusedToAScriptAndItsPassphraseIsNotRepeated() throws Exception {
        var refused = send("POST", "/practice/key?name=Bot&permission=read&passphrase=tooplain");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .startsWith("The passphrase format is incorrect.")
                .doesNotContain("tooplain");
        assertThat(send("POST", "/practice/key?name=Bot&environment=moon").status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/practice/trouble?name=nonsense",
                "/practice/trouble?name=slow&times=-1",
                "/practice/trouble?name=slow&seconds=soon",
                "/practice/trouble?name=slow&seconds=1&times=1",
                "/practice/trouble/off?name=nonsense",
                "/practice/clock?offsetMs=soon",
                "/practice/address?ip=example.org"
            })
    void whatMakesNoSenseIsRefused(String target) throws Exception {
        assertThat(send("POST", target).status()).isEqualTo(400);
    }

    @Test
    void valuesMayBePostedAsAFormAndBadEncodingIsRefused() throws Exception {
        var moved = Bot.send(exchange.address(), "POST", "/practice/clock", "offsetMs=1500", _ -> {});
        var refused = Bot.send(exchange.address(), "POST", "/practice/clock", "offsetMs=%zz", _ -> {});

        assertThat(moved.json().path("offsetMs").asLong()).isEqualTo(1500);
        assertThat(refused.status()).isEqualTo(400);
    }

    @Test
    void theClockMovesAndTellsByHowMuch() throws Exception {
        assertThat(send("POST", "/practice/clock?offsetMs=-86400000")
                        .json()
                        .path("offsetMs")
                        .asLong())
                .isEqualTo(-86_400_000);
        assertThat(bot.get("/api/v5/account/config").code()).isEqualTo("50102");
    }

    @Test
    void theCallersAddressMovesToo() throws Exception {
        assertThat(send("GET", "/cdn-cgi/trace").body()).contains("\nip=198.51.100.7\n");

        send("POST", "/practice/address?ip=2001:db8::7");

        assertThat(send("GET", "/cdn-cgi/trace").body()).contains("\nip=2001:db8::7\n");
    }

    @Test
    void requestsAreCountedByPathAndUnknownPathsTogether() throws Exception {
        bot.get("/api/v5/account/config?x=1");
        bot.get("/api/v5/account/config?x=2");
        bot.get("/api/v5/some/thing");

        var requests = send("GET", "/practice/counters").json().path("requests");

        assertThat(requests.path("GET /api/v5/account/config").asInt()).isEqualTo(2);
        assertThat(requests.path("other").asInt()).isEqualTo(1);
    }

    @Test
    void whatComesFromAnotherSitesPageIsRefused() throws Exception {
        var reply = Bot.send(
                exchange.address(),
                "POST",
                "/practice/trouble?name=slow",
                "",
                request -> request.header("Origin", "https://evil.example"));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(exchange.troubles().active()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "localhost@evil.example", ""})
    void aNameThatIsNotLoopbackIsRefused(String host) throws Exception {
        assertThat(rawStatus("GET /account/my-api HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .contains(" 403 ");
    }

    private String rawStatus(String request) throws IOException {
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), exchange.address().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }

    @Test
    void aBodyAboveOneMegabyteIsRefused() throws Exception {
        var request = HttpRequest.newBuilder(exchange.address().resolve("/api/v5/asset/transfer"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[Http.BODY_MAX + 1]))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void aBodyThatIsNotUtf8IsBadJson() throws Exception {
        var body = new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'};

        assertThat(parse(body)).contains("50002");
    }

    private static String parse(byte[] body) {
        var request = new Request(
                "POST",
                "/",
                "/",
                new Query(null),
                ByteBuffer.wrap(body),
                name -> name.equals("Content-Type") ? "application/json; charset=utf-8" : "");
        try {
            return request.parameters().toString();
        } catch (Refusal refusal) {
            return refusal.answer().body();
        }
    }

    @Test
    void startingOverLeavesNoKeyAndTheFirstDeposits() throws Exception {
        bot.transfer("10", "6", "18", "x");
        exchange.troubles().on(Trouble.SLOW);

        send("POST", "/practice/start-over");

        assertThat(exchange.troubles().active()).isEmpty();
        assertThat(exchange.balances(Environment.LIVE, AccountType.TRADING)).isEmpty();
        assertThat(bot.get("/api/v5/account/config").code()).isEqualTo("50119");
    }
}
