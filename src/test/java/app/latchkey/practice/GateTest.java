package app.latchkey.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest extends ExchangeTest {

    private static final String CONFIG = "/api/v5/account/config";

    private static void assertRefused(Bot.Reply reply, int status, String recorded) throws IOException {
        assertThat(reply.json()).isEqualTo(Fixture.response(recorded));
        assertThat(reply.body()).startsWith("{\"msg\":");
        assertThat(reply.status()).isEqualTo(status);
    }

    @Test
    void aRightlySignedRequestPasses() throws Exception {
        assertThat(bot.get(CONFIG).code()).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "OK-ACCESS-PASSPHRASE, error-50104-doc",
        "OK-ACCESS-SIGN, error-50106-doc",
        "OK-ACCESS-TIMESTAMP, error-50107-doc"
    })
    void anAbsentHeaderIsNamed(String header, String recorded) throws Exception {
        assertRefused(bot.without(header).get(CONFIG), 401, recorded);
    }

    @Test
    void anAbsentKeyIsNamedInTheLiveForm() throws Exception {
        var reply = bot.without("OK-ACCESS-KEY").get(CONFIG);

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.body())
                .isEqualTo("{\"msg\":\"Request header OK-ACCESS-KEY can not be empty.\",\"code\":\"50103\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "ok-access-key, ok-access-sign, ok-access-timestamp, ok-access-passphrase, X-SIMULATED-TRADING",
        "OK-ACCESS-KEY, OK-ACCESS-SIGN, OK-ACCESS-TIMESTAMP, OK-ACCESS-PASSPHRASE, x-simulated-trading",
        "Ok-Access-Key, oK-aCCESS-sIGN, Ok-Access-TimeStamp, ok-ACCESS-passphrase, X-Simulated-Trading"
    })
    void headerNamesMayComeInAnyCase(String keyName, String sign, String timestamp, String passphrase, String demo)
            throws Exception {
        var demoKey = exchange.createKey(KeyRequest.trading("demo", PASSPHRASE).in(Environment.DEMO));
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", ".000Z");
        var signature = Signature.of(demoKey.secretKey(), now, "GET", CONFIG, ByteBuffer.allocate(0));
        try (var wire = new Wire(exchange.address())) {
            wire.send("GET " + CONFIG + " HTTP/1.1\r\nhost: 127.0.0.1\r\n"
                    + keyName + ": " + demoKey.apiKey() + "\r\n"
                    + sign + ": " + signature + "\r\n"
                    + timestamp + ":" + now + "\r\n"
                    + passphrase + ":  " + PASSPHRASE + "\r\n"
                    + demo + ": 1\r\n\r\n");

            assertThat(wire.status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-20T10:00:00Z",
                "2026-11-20T10:00:00.000000Z",
                "1795160000000",
                "2026-13-40T10:00:00.000Z",
                "2026-11-20T10:00:00.000+01:00"
            })
    void aTimestampThatIsNotIsoWithMillisecondsIsMalformed(String timestamp) throws Exception {
        assertRefused(bot.header("OK-ACCESS-TIMESTAMP", timestamp).get(CONFIG), 401, "error-50112-live");
    }

    @ParameterizedTest
    @ValueSource(longs = {-31_000, 31_000})
    void aTimestampMoreThanThirtySecondsOffIsExpired(long offset) throws Exception {
        assertRefused(bot.at(Instant.now().plusMillis(offset)).get(CONFIG), 401, "error-50102-live");
    }

    @ParameterizedTest
    @ValueSource(longs = {-25_000, 25_000})
    void aTimestampWithinThirtySecondsIsTaken(long offset) throws Exception {
        assertThat(bot.at(Instant.now().plusMillis(offset)).get(CONFIG).code()).isEqualTo("0");
    }

    @Test
    void aKeyThatIsNoUuidIsMalformed() throws Exception {
        assertRefused(bot.header("OK-ACCESS-KEY", "my-key").get(CONFIG), 401, "error-50111-live");
    }

    @Test
    void aKeyThatNobodyMadeDoesNotExist() throws Exception {
        var reply = bot.header("OK-ACCESS-KEY", "00000000-0000-4000-8000-000000000000")
                .get(CONFIG);

        assertRefused(reply, 401, "error-50119-live");
    }

    @Test
    void aDeletedKeyDoesNotExist() throws Exception {
        exchange.deleteKey(key.apiKey());

        assertRefused(bot.get(CONFIG), 401, "error-50119-live");
    }

    @Test
    void aLiveKeyIsRefusedInDemoTrading() throws Exception {
        assertRefused(bot.header("x-simulated-trading", "1").get(CONFIG), 401, "error-50101-live");
    }

    @Test
    void aDemoKeyNeedsTheHeaderAndALiveKeyMaySendAZero() throws Exception {
        var demo = bot(KeyRequest.trading("demo", PASSPHRASE).in(Environment.DEMO));

        assertRefused(demo.get(CONFIG), 401, "error-50101-live");
        assertThat(demo.header("X-SIMULATED-TRADING", "1").get(CONFIG).code()).isEqualTo("0");
        assertThat(bot.header("x-simulated-trading", "0").get(CONFIG).code()).isEqualTo("0");
    }

    @Test
    void anAddressOutsideTheWhitelistIsToldTogetherWithTheKey() throws Exception {
        var made = exchange.createKey(KeyRequest.trading("bound", PASSPHRASE).boundTo(List.of("192.0.2.1")));
        exchange.callerAddress("203.0.113.50");

        var reply = new Bot(exchange.address(), made, PASSPHRASE).get(CONFIG);

        var recorded = Fixture.response("error-50110-live-with-key").path("msg").asText();
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.code()).isEqualTo("50110");
        assertThat(reply.json().path("msg").asText())
                .isEqualTo(recorded.replace("00000000-0000-4000-8000-000000000000", made.apiKey()));
    }

    @ParameterizedTest
    @CsvSource({"198.51.100.0/24, 198.51.100.7", "2001:db8::/32, 2001:db8:1::5", "192.0.2.4, 192.0.2.4"})
    void anAddressInsideTheWhitelistPasses(String listed, String caller) throws Exception {
        var bound = bot(KeyRequest.trading("bound", PASSPHRASE).boundTo(List.of(listed)));
        exchange.callerAddress(caller);

        assertThat(bound.get(CONFIG).code()).isEqualTo("0");
    }

    @Test
    void aKeyForSomebodyElsesAppWorksFromNowhereHere() throws Exception {
        var linked = bot(KeyRequest.trading("linked", PASSPHRASE).of(Purpose.THIRD_PARTY_APP));

        assertRefused(linked.get(CONFIG), 200, "error-50118-doc");
    }

    @Test
    void aWrongPassphraseIsRefusedAlsoAfterTheRightOneWasSeen() throws Exception {
        assertThat(bot.get(CONFIG).code()).isEqualTo("0");

        assertRefused(bot.header("OK-ACCESS-PASSPHRASE", "Qwr4321?").get(CONFIG), 401, "error-50105-live");
    }

    @Test
    void aWrongSecretKeyMakesAWrongSignature() throws Exception {
        assertRefused(bot.secretKey("22582BD0CFF14C41EDBF1AB98506286D").get(CONFIG), 401, "error-50113-live");
    }

    @Test
    void theSignatureCoversTheQueryAsItIsOnTheWire() throws Exception {
        assertThat(bot.get("/api/v5/asset/balances?ccy=BTC%2CETH").json().path("data"))
                .hasSize(2);
        assertThat(bot.get("/api/v5/asset/balances?ccy=BTC,ETH").json().path("data"))
                .hasSize(2);
    }

    @Test
    void aReadOnlyKeyMayNotMoveFunds() throws Exception {
        var reader = bot(readOnly());

        assertRefused(reader.transfer("1", "6", "18", ""), 401, "error-50120-live");
        assertThat(reader.get(CONFIG).code()).isEqualTo("0");
    }

    @Test
    void aWrongMethodIsRefusedBeforeAnythingElse() throws Exception {
        assertRefused(bot.without("OK-ACCESS-SIGN").get("/api/v5/asset/transfer"), 405, "error-50115-doc");
    }

    @Test
    void aPathThatIsNoEndpointIsUnavailable() throws Exception {
        var reply = bot.get("/api/v5/asset/nonsense");

        assertThat(reply.status()).isEqualTo(410);
        assertThat(reply.json()).isEqualTo(Fixture.response("error-50005-doc"));
    }
}
