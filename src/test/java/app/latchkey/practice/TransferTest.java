package app.latchkey.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransferTest extends ExchangeTest {

    private static final String TRANSFER = "/api/v5/asset/transfer";
    private static final String STATE = "/api/v5/asset/transfer-state";
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Override
    Options options() {
        return super.options().clock(Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private Bot.Reply post(String body) throws IOException, InterruptedException {
        return bot.at(NOON).post(TRANSFER, body);
    }

    private Bot.Reply state(String query) throws IOException, InterruptedException {
        return bot.at(NOON).get(STATE + query);
    }

    private BigDecimal inTrading() {
        return exchange.balances(Environment.LIVE, AccountType.TRADING).getOrDefault("USDT", BigDecimal.ZERO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'amt':'1','from':'6','to':'18'}                                       | 400 | error-50014-doc",
                "{'ccy':'USDT','amt':'0','from':'6','to':'18'}                          | 400 | error-58114-doc",
                "{'ccy':'USDT','amt':'-1','from':'6','to':'18'}                         | 400 | error-58114-doc",
                "{'ccy':'USDT','amt':'1250.50000002','from':'6','to':'18'}              | 200 | error-58116-doc",
                "{'ccy':'USDT','amt':'1','from':'18','to':'6'}                          | 200 | error-58116-doc",
                "{'ccy':'USDT','amt':'1','from':'6','to':'6'}                           | 200 | error-58123-doc",
                "{'ccy':'USDT','amt':'1','from':'1','to':'18'}                          | 400 | error-51000-from-live",
                "{'ccy':'USDT','amt':'1','from':'6','to':'18','clientId':'a-b'}         | 400 | error-51000-clientid-doc",
                "{'ccy':'USDT','amt':'1','from':'6','to':'18','clientId':'a23456789012345678901234567890123'} | 400 | error-51000-clientid-doc",
                "{'ccy':'USDT','amt':'1','from':'6','to':'18','type':'1'}               | 200 | error-58127-doc",
                "{'ccy':'USDT','amt':'1'                                                | 400 | error-50002-doc",
                "[1]                                                                    | 400 | error-50002-doc"
            })
    void whatCannotBeMovedIsRefusedWithItsCodeAndMovesNothing(String body, int status, String documented)
            throws Exception {
        var reply = post(body.replace('\'', '"'));

        assertThat(reply.json()).isEqualTo(Fixture.response(documented));
        assertThat(reply.body()).startsWith("{\"code\":");
        assertThat(reply.status()).isEqualTo(status);
        assertThat(inTrading()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1e3, amt", "'1,5', amt", ".5, amt", "+1, amt"})
    void anAmountIsPlainDigits(String amount, String parameter) throws Exception {
        var reply = bot.at(NOON).transfer(amount, "6", "18", "");

        assertThat(reply.json().path("msg").asText()).isEqualTo("Parameter " + parameter + "  error");
    }

    @Test
    void anEmptyBodyAndAWrongContentTypeAreToldApart() throws Exception {
        assertThat(post("").json()).isEqualTo(Fixture.response("error-50000-doc"));
        assertThat(bot.header("Content-Type", "text/plain")
                        .at(NOON)
                        .post(TRANSFER, "{}")
                        .json())
                .isEqualTo(Fixture.response("error-50006-doc"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"ccy\":\"USDT\",\"amt\":\"1.5\",\"from\":\"6\",\"to\":\"18\"}",
                "{\"ccy\": \"USDT\", \"amt\": \"1.5\", \"from\": \"6\", \"to\": \"18\", \"type\": \"0\", \"subAcct\": \"\"}",
                "{\"ccy\":\"USDT\",\"amt\":\"1.5\",\"from\":\"6\",\"to\":\"18\",\"clientId\":null,\"loanTrans\":null}",
                "{\"ccy\":\"\\u0055SDT\",\"amt\":\"1.5\",\"from\":\"6\",\"to\":\"18\",\"clientId\":\"\",\"omitPosRisk\":\"\"}",
                "\r\n{\t\"to\" :\"18\" , \"from\":\"6\",\"amt\":\"1.5\",\"ccy\":\"USDT\",\"loanTrans\":false\n}\n",
                "{\"ccy\":\"USDT\",\"amt\":1.5,\"from\":6,\"to\":18,\"tag\":\"unknown\",\"more\":{\"a\":[]}}"
            })
    void everyWayThatClientsWriteTheirJsonIsUnderstood(String body) throws Exception {
        var reply = post(body);

        assertThat(reply.row().path("amt").asText()).isEqualTo("1.5");
        assertThat(inTrading()).isEqualByComparingTo("1.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "1E+101"})
    void aShortNumberThatIsLongInFullIsRefused(String number) throws Exception {
        var reply = post("{\"ccy\":\"USDT\",\"amt\":%s,\"from\":\"6\",\"to\":\"18\"}".formatted(number));

        assertThat(reply.json().path("msg").asText()).isEqualTo("Parameter amt  error");
    }

    @Test
    void theWholeBalanceMovesToItsLastDigitAndBack() throws Exception {
        bot.at(NOON).transfer("1250.50000001", "6", "18", "");
        bot.at(NOON).transfer("1250.50000001", "18", "6", "");

        assertThat(exchange.balances(Environment.LIVE, AccountType.FUNDING).get("USDT"))
                .isEqualByComparingTo("1250.50000001");
        assertThat(inTrading()).isZero();
    }

    @Test
    void aRepeatedClientIdIsBookedAgainAndCounted() throws Exception {
        var first = bot.at(NOON).transfer("10", "6", "18", "once");
        var second = bot.at(NOON).transfer("10", "6", "18", "once");

        assertThat(second.row().path("transId")).isNotEqualTo(first.row().path("transId"));
        assertThat(inTrading()).isEqualByComparingTo("20");
        assertThat(exchange.counters().transfersBooked()).isEqualTo(2);
        assertThat(exchange.counters().clientIdsRepeated()).isEqualTo(1);
        assertThat(exchange.counters().requests("POST " + TRANSFER)).isEqualTo(2);
    }

    @Test
    void aTransferThatNobodyMadeIsUnknownUnderTheNameItWasAskedFor() throws Exception {
        assertThat(state("?clientId=nothing").json()).isEqualTo(Fixture.response("error-58129-doc"));
        assertThat(state("?transId=1").json().path("msg").asText()).startsWith("transId is incorrect");
        assertThat(state("").code()).isEqualTo("50015");
    }

    @Test
    void theExchangesIdWinsAndAWrongTypeDoesNotMatch() throws Exception {
        var transId = bot.at(NOON)
                .transfer("1", "6", "18", "mine")
                .row()
                .path("transId")
                .asText();

        assertThat(state("?transId=" + transId + "&clientId=other")
                        .row()
                        .path("clientId")
                        .asText())
                .isEqualTo("mine");
        assertThat(state("?clientId=mine&type=1").code()).isEqualTo("58129");
    }

    @Test
    void demoMoneyAndLiveMoneyNeverMeet() throws Exception {
        var demo = bot(KeyRequest.trading("demo", PASSPHRASE).in(Environment.DEMO));

        demo.at(NOON).header("x-simulated-trading", "1").transfer("5", "6", "18", "demo");

        assertThat(inTrading()).isZero();
        assertThat(exchange.balances(Environment.DEMO, AccountType.TRADING)).containsEntry("USDT", new BigDecimal("5"));
        assertThat(state("?clientId=demo").code()).isEqualTo("58129");
    }

    @Test
    void aStateIsForgottenAfterTwoWeeks() throws Exception {
        var bound = bot(KeyRequest.trading("bound", PASSPHRASE).boundTo(List.of("198.51.100.7")));
        bound.at(NOON).transfer("1", "6", "18", "old");
        var later = Duration.ofDays(14).plusSeconds(1);

        Bot.send(exchange.address(), "POST", "/practice/clock?offsetMs=" + later.toMillis(), "", _ -> {});

        assertThat(bound.at(NOON.plus(later)).get(STATE + "?clientId=old").code())
                .isEqualTo("58129");
    }
}
