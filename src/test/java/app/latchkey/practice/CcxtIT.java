package app.latchkey.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** ccxt as it comes from npm, told nothing but another address, gets along with the exchange. */
@Tag("real-clients")
class CcxtIT extends ExchangeTest {

    private static final Map<String, String> FUNDING = Map.of("type", "funding");
    private static final Map<String, String> TRADING = Map.of("type", "trading");

    private Ccxt ccxt;

    @BeforeAll
    static void install() throws Exception {
        NodeClients.install();
    }

    @BeforeEach
    void makeAKeyOnTheApiPage() throws Exception {
        var browser = new Browser(exchange.address()).go(Links.in(Environment.LIVE, Links.CREATE));
        browser.submit(
                        "name",
                        "ccxt",
                        "purpose",
                        "api-trading",
                        "permission",
                        "read",
                        "permission",
                        "trade",
                        "passphrase",
                        PASSPHRASE,
                        "addresses",
                        "198.51.100.7")
                .submit("code", browser.find("id=\"sent-code\"[^>]*>(\\d{6})<"));
        key = new NewKey(
                browser.find("id=\"api-key\"[^>]*>([0-9a-f-]{36})<"),
                browser.find("id=\"secret-key\"[^>]*>([0-9A-F]{32})<"));
        ccxt = new Ccxt(exchange.address(), key, PASSPHRASE);
    }

    private static void assertHolds(JsonNode balance, String ccy, String amount) {
        for (var part : List.of("free", "total")) {
            assertThat(balance.path(ccy).path(part).decimalValue())
                    .as(ccy + " " + part)
                    .isEqualByComparingTo(amount);
        }
        assertThat(balance.path(ccy).path("used").decimalValue()).isZero();
    }

    @Test
    void itReadsTheTimeTheConfigAndBothBalances() throws Exception {
        long before = Instant.now().toEpochMilli();

        var results = ccxt.then("fetchTime")
                .then("privateGetAccountConfig")
                .then("fetchBalance", FUNDING)
                .then("fetchBalance", TRADING)
                .run();

        assertThat(results.path(0).path("result").asLong())
                .isBetween(before, Instant.now().toEpochMilli());
        var config = results.path(1).path("result").path("data").path(0);
        assertThat(config.path("label").asText()).isEqualTo("ccxt");
        assertThat(config.path("perm").asText()).isEqualTo("read_only,trade");
        assertThat(config.path("ip").asText()).isEqualTo("198.51.100.7");
        assertThat(config.path("uid").asText())
                .isEqualTo(config.path("mainUid").asText())
                .matches("\\d{17}");
        var funding = results.path(2).path("result");
        assertHolds(funding, "BTC", "0.04831772");
        assertHolds(funding, "ETH", "1.5");
        assertHolds(funding, "USDT", "1250.50000001");
        var trading = results.path(3).path("result");
        assertThat(trading.path("info").path("data").path(0).path("totalEq").asText())
                .isEqualTo("0");
        assertThat(trading.has("USDT")).isFalse();
    }

    @Test
    void itMovesFundsAndIsToldWhatBecameOfThem() throws Exception {
        var moved = ccxt.then("transfer", "USDT", 250.12345678, "funding", "trading", Map.of("clientId", "ccxt1"))
                .run()
                .path(0)
                .path("result");

        assertThat(moved.path("currency").asText()).isEqualTo("USDT");
        assertThat(moved.path("amount").decimalValue()).isEqualByComparingTo("250.12345678");
        assertThat(moved.path("fromAccount").asText()).isEqualTo("funding");
        assertThat(moved.path("toAccount").asText()).isEqualTo("trading");
        assertThat(moved.path("info").path("clientId").asText()).isEqualTo("ccxt1");

        var results = new Ccxt(exchange.address(), key, PASSPHRASE)
                .then("fetchTransfer", moved.path("id").asText())
                .then("fetchBalance", FUNDING)
                .then("fetchBalance", TRADING)
                .run();

        var state = results.path(0).path("result");
        assertThat(state.path("id")).isEqualTo(moved.path("id"));
        assertThat(state.path("status").asText()).isEqualTo("ok");
        assertThat(state.path("amount").decimalValue()).isEqualByComparingTo("250.12345678");
        assertThat(state.path("fromAccount").asText()).isEqualTo("funding");
        assertHolds(results.path(1).path("result"), "USDT", "1000.37654323");
        assertHolds(results.path(2).path("result"), "USDT", "250.12345678");
        assertThat(exchange.balances(Environment.LIVE, AccountType.TRADING))
                .containsEntry("USDT", new BigDecimal("250.12345678"));
        assertThat(exchange.counters().transfersBooked()).isOne();
    }

    @Test
    void itTakesEachErrorForWhatItIs() throws Exception {
        assertThat(error(new Ccxt(exchange.address(), key, "Wrong123!"))).isEqualTo("AuthenticationError 50105");
        assertThat(error(new Ccxt(exchange.address(), new NewKey(key.apiKey(), "0".repeat(32)), PASSPHRASE)))
                .isEqualTo("AuthenticationError 50113");
        assertThat(error(new Ccxt(exchange.address(), new NewKey("nonsense", key.secretKey()), PASSPHRASE)))
                .isEqualTo("AuthenticationError 50111");

        exchange.callerAddress("203.0.113.50");
        assertThat(error(new Ccxt(exchange.address(), key, PASSPHRASE))).isEqualTo("PermissionDenied 50110");
        exchange.callerAddress("198.51.100.7");

        exchange.troubles().on(Trouble.SKEWED_CLOCK);
        assertThat(error(new Ccxt(exchange.address(), key, PASSPHRASE))).isEqualTo("InvalidNonce 50102");
        exchange.troubles().allOff();

        exchange.troubles().on(Trouble.RATE_LIMITED);
        assertThat(error(new Ccxt(exchange.address(), key, PASSPHRASE))).isEqualTo("RateLimitExceeded 50011");
        exchange.troubles().allOff();

        exchange.troubles().on(Trouble.MAINTENANCE);
        assertThat(error(new Ccxt(exchange.address(), key, PASSPHRASE))).isEqualTo("OnMaintenance 50001");
    }

    @Test
    void itIsToldWhyFundsWereNotMoved() throws Exception {
        var results = ccxt.then("transfer", "USDT", 5000, "funding", "trading")
                .then("fetchTransfer", "1")
                .run();

        assertThat(named(results.path(0))).isEqualTo("ExchangeError 58116");
        assertThat(named(results.path(1))).isEqualTo("ExchangeError 58129");
        assertThat(exchange.counters().transfersBooked()).isZero();
    }

    private static String error(Ccxt ccxt) throws Exception {
        return named(ccxt.then("privateGetAccountConfig").run().path(0));
    }

    /** The class of ccxt's error, and the code that it quotes. */
    private static String named(JsonNode outcome) {
        return outcome.path("error").asText()
                + outcome.path("text").asText().replaceAll("(?s).*\"code\":\"(\\d+)\".*", " $1");
    }
}
