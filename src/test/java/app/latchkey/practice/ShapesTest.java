package app.latchkey.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Answers have the fields of the documented examples, in their order and of their types. */
class ShapesTest extends ExchangeTest {

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

    @Test
    void theTime() throws Exception {
        assertSameShape(bot.get("/api/v5/public/time"), "time-doc");
    }

    @Test
    void theConfigOfTheKeyInUse() throws Exception {
        var bound = bot(new KeyRequest(
                "Büro <1>",
                Environment.LIVE,
                Purpose.API_TRADING,
                Set.of(Permission.values()),
                List.of("198.51.100.7", "2001:DB8::/32"),
                PASSPHRASE));

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
        assertThat(bot.get("/api/v5/system/status").json().path("data")).isEmpty();

        exchange.troubles().on(Trouble.MAINTENANCE);

        assertSameShape(bot.get("/api/v5/system/status"), "status-x-ongoing");
        assertThat(bot.get("/api/v5/system/status?state=scheduled").json().path("data"))
                .isEmpty();
    }
}
