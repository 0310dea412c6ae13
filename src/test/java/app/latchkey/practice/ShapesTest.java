package app.latchkey.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers have the fields of the documented examples, in their order and of their types. */
class ShapesTest extends ExchangeTest {

    private static final String NOTHING = "{\"code\":\"0\",\"msg\":\"\",\"data\":[]}";

    private final HeldClock clock = new HeldClock();

    @Override
    Options options() {
        return super.options().clock(clock);
    }

    @BeforeEach
    void signInTime() {
        bot.at(clock.instant());
    }

    private void pass(Duration time) {
        clock.pass(time);
        bot.at(clock.instant());
    }

    private static void assertSameShape(Bot.Reply reply, String documented) throws Exception {
        assertThat(reply.status()).isEqualTo(200);
        assertThat(shape(reply.json())).isEqualTo(shape(Fixture.response(documented)));
    }

    /** Every field with its type, lists by their first element. */
    private static List<String> shape(JsonNode node) {
        var lines = new ArrayList<String>();
        collect("", node, lines);
        return lines;
    }

    private static void collect(String path, JsonNode node, List<String> lines) {
        switch (node.getNodeType()) {
            case OBJECT ->
                node.properties().forEach(field -> collect(path + "/" + field.getKey(), field.getValue(), lines));
            case ARRAY -> {
                boolean hasRows = node.path(0).isObject();
                lines.add(path + "[]");
                if (hasRows) {
                    collect(path + "[]", node.path(0), lines);
                }
            }
            default -> lines.add(path + ": " + node.getNodeType());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v5/public/time, time-doc",
        "/api/v5/account/config, config-doc",
        "/api/v5/asset/currencies, currencies-doc",
        "/api/v5/asset/balances, funding-balances-doc",
        "/api/v5/account/balance, trading-balance-doc",
        "/api/v5/asset/asset-valuation, valuation-doc",
        "/api/v5/asset/transfer-state?clientId=abc123, transfer-state-doc",
        "/api/v5/asset/bills, asset-bills-doc",
        "/api/v5/asset/bills-history, asset-bills-history-doc",
        "/api/v5/account/max-withdrawal, max-withdrawal-doc"
    })
    void everythingThatAnAccountCanRead(String target, String documented) throws Exception {
        bot.transfer("1.5", "6", "18", "abc123");
        pass(Duration.ofSeconds(30));

        assertSameShape(bot.get(target), documented);
    }

    @Test
    void theConfigOfTheKeyInUse() throws Exception {
        var bound = bot(new KeyRequest(
                        "Büro <1>",
                        Environment.LIVE,
                        Purpose.API_TRADING,
                        Set.of(Permission.values()),
                        List.of("198.51.100.7", "2001:DB8::/32"),
                        PASSPHRASE))
                .at(clock.instant());

        var reply = bound.get("/api/v5/account/config");

        assertSameShape(reply, "config-doc");
        assertThat(reply.row().path("label").asText()).isEqualTo("Büro <1>");
        assertThat(reply.row().path("perm").asText()).isEqualTo("read_only,withdraw,trade");
        assertThat(reply.row().path("ip").asText()).isEqualTo("198.51.100.7,2001:db8::/32");
        assertThat(reply.row().path("uid")).isEqualTo(reply.row().path("mainUid"));
    }

    @Test
    void theFundingBalancesWithAllTheirDecimals() throws Exception {
        var reply = bot.get("/api/v5/asset/balances");

        assertSameShape(reply, "funding-balances-doc");
        assertThat(reply.json().path("data").findValuesAsText("bal"))
                .containsExactly("0.04831772", "1.5", "1250.50000001");
    }

    @Test
    void anUnfundedTradingAccountHasATotalOfZeroAndNoDetails() throws Exception {
        var row = bot.get("/api/v5/account/balance").row();

        assertThat(row.path("totalEq").asText()).isEqualTo("0");
        assertThat(row.path("details")).isEmpty();
    }

    @Test
    void theTradingBalanceAfterATransfer() throws Exception {
        bot.transfer("250.00000001", "6", "18", "");

        var reply = bot.get("/api/v5/account/balance?ccy=USDT");

        assertSameShape(reply, "trading-balance-doc");
        assertThat(reply.row().path("details").path(0).path("cashBal").asText()).isEqualTo("250.00000001");
    }

    @Test
    void aBalanceThatWasMovedAwayWhollyHasNoRow() throws Exception {
        bot.transfer("1250.50000001", "6", "18", "");

        assertThat(bot.get("/api/v5/asset/balances?ccy=USDT").json().path("data"))
                .isEmpty();
    }

    @Test
    void theReceiptOfATransfer() throws Exception {
        var reply = bot.transfer("1.5", "6", "18", "abc123");

        assertSameShape(reply, "transfer-x-clientid-echo");
        assertThat(reply.row().path("clientId").asText()).isEqualTo("abc123");
        assertThat(reply.row().path("transId").asText()).matches("\\d{9,}");
    }

    @Test
    void theStateOfATransfer() throws Exception {
        bot.transfer("1.5", "6", "18", "abc123");

        var reply = bot.get("/api/v5/asset/transfer-state?clientId=abc123&type=0");

        assertSameShape(reply, "transfer-state-x-pending");
        assertThat(reply.row().path("state").asText()).isEqualTo("success");
    }

    @Test
    void theBillsNewestFirst() throws Exception {
        bot.transfer("0.50000001", "6", "18", "out");
        bot.transfer("0.2", "18", "6", "back");

        var reply = bot.get("/api/v5/asset/bills?ccy=USDT");

        assertSameShape(reply, "asset-bills-doc");
        var rows = reply.json().path("data");
        assertThat(rows.findValuesAsText("type")).containsExactly("130", "131", "1");
        assertThat(rows.findValuesAsText("balChg")).containsExactly("0.2", "-0.50000001", "1250.50000001");
        assertThat(rows.findValuesAsText("bal")).containsExactly("1250.2", "1250", "1250.50000001");
        assertThat(bot.get("/api/v5/asset/bills?clientId=out&type=131&limit=1")
                        .json()
                        .path("data"))
                .hasSize(1);
    }

    @Test
    void theStatusIsEmptyWhileAllIsWellAndNamesAnUpgrade() throws Exception {
        assertThat(bot.get("/api/v5/system/status").json()).isEqualTo(Bot.JSON.readTree(NOTHING));

        exchange.troubles().on(Trouble.MAINTENANCE);

        pass(Duration.ofSeconds(5));
        assertSameShape(bot.get("/api/v5/system/status"), "status-doc");
        pass(Duration.ofSeconds(5));
        assertThat(bot.get("/api/v5/system/status?state=scheduled").json().path("data"))
                .isEmpty();
    }

    @Test
    void aCurrencyHasARowForEachOfItsChains() throws Exception {
        var all = bot.get("/api/v5/asset/currencies").json().path("data");
        var some = bot.get("/api/v5/asset/currencies?ccy=USDT,NONE").json().path("data");

        assertThat(all.findValuesAsText("ccy")).containsExactly("BTC", "ETH", "USDT", "USDT");
        assertThat(some.findValuesAsText("chain")).containsExactly("USDT-ERC20", "USDT-TRC20");
        assertThat(some.findValuesAsText("wdTickSz")).containsOnly("8");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0.14415938, 0.13999272, 0.00416666",
        "?ccy=USDT, 8649.56320001, 8399.56320001, 250",
        "?ccy=JP, 1383930.1120016, 1343930.1120016, 40000"
    })
    void theAssetsAreWorthTheirSumInTheUnitAskedFor(String query, String total, String funding, String trading)
            throws Exception {
        bot.transfer("250", "6", "18", "");

        var row = bot.get("/api/v5/asset/asset-valuation" + query).row();

        assertThat(row.path("details").path("funding").asText()).isEqualTo(funding);
        assertThat(row.path("details").path("trading").asText()).isEqualTo(trading);
        assertThat(row.path("details").path("earn").asText()).isEqualTo("0");
        assertThat(new BigDecimal(row.path("totalBal").asText()))
                .isEqualByComparingTo(new BigDecimal(funding).add(new BigDecimal(trading)))
                .isCloseTo(new BigDecimal(total), within(new BigDecimal("0.00000002")));
    }

    @Test
    void anUnknownUnitIsNamedAsTheParameter() throws Exception {
        var reply = bot.get("/api/v5/asset/asset-valuation?ccy=JPY");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("msg").asText()).isEqualTo("Parameter ccy  error");
    }

    @Test
    void allThatIsAvailableInTheTradingAccountCouldLeaveIt() throws Exception {
        bot.transfer("250.00000001", "6", "18", "");

        var rows = bot.get("/api/v5/account/max-withdrawal?ccy=USDT,BTC").json().path("data");

        assertThat(rows.findValuesAsText("ccy")).containsExactly("USDT");
        assertThat(rows.findValuesAsText("maxWd")).containsExactly("250.00000001");
        assertThat(rows.findValuesAsText("maxWdEx")).containsExactly("250.00000001");
    }

    @Test
    void theHistoryIsHalfAMinuteBehindAndReachesFurtherBack() throws Exception {
        pass(Duration.ofSeconds(10));
        bot.transfer("1", "6", "18", "out");
        assertThat(historyTypes("")).containsExactly("1", "1", "1");

        pass(Duration.ofSeconds(20));
        assertThat(historyTypes("")).containsExactly("131", "1", "1", "1");

        pass(Duration.ofDays(40));
        var late = bot(readOnly()).at(clock.instant());
        assertThat(late.get("/api/v5/asset/bills").json().path("data")).isEmpty();
        assertThat(late.get("/api/v5/asset/bills-history").json().path("data")).hasSize(4);
    }

    private List<String> historyTypes(String query) throws Exception {
        var types = bot.get("/api/v5/asset/bills-history" + query)
                .json()
                .path("data")
                .findValuesAsText("type");
        pass(Duration.ofSeconds(1)); // once a second is the rate
        return types;
    }

    @Test
    void theHistoryIsPagedByTimeOrByBill() throws Exception {
        bot.transfer("1", "6", "18", "out");
        long transferredAt = clock.millis();
        pass(Duration.ofSeconds(30));
        var newest = bot.get("/api/v5/asset/bills-history?limit=1&pagingType=2")
                .row()
                .path("billId")
                .asText();
        pass(Duration.ofSeconds(1));

        assertThat(historyTypes("?pagingType=2&after=" + newest)).hasSize(3);
        assertThat(historyTypes("?pagingType=2&before=" + newest)).isEmpty();
        assertThat(historyTypes("?pagingType=1&before=" + (transferredAt - 1))).hasSize(4);
        assertThat(historyTypes("?after=" + transferredAt)).isEmpty();
        assertThat(bot.get("/api/v5/asset/bills-history?pagingType=3").code()).isEqualTo("51000");
    }

    @Test
    void nothingIsTradedHere() throws Exception {
        assertThat(bot.get("/api/v5/public/instruments?instType=SPOT").json()).isEqualTo(Bot.JSON.readTree(NOTHING));
    }
}
