package app.latchkey.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TroublesTest extends ExchangeTest {

    private static final String CONFIG = "/api/v5/account/config";
    private static final String STATE = "/api/v5/asset/transfer-state?clientId=";

    private volatile Instant now = Instant.now();

    @Override
    Options options() {
        return super.options()
                .slowness(Duration.ofMillis(300))
                .silence(Duration.ofSeconds(6))
                .clock(() -> now);
    }

    private BigDecimal inTrading() {
        return exchange.balances(Environment.LIVE, AccountType.TRADING).getOrDefault("USDT", BigDecimal.ZERO);
    }

    private String state(String clientId) throws IOException, InterruptedException {
        return bot.get(STATE + clientId).row().path("state").asText();
    }

    @Test
    void aTroubleEndsAfterAsManyRequestsAsItWasAskedFor() throws Exception {
        exchange.troubles().on(Trouble.RATE_LIMITED, 2);

        var first = bot.get(CONFIG);

        assertThat(first.status()).isEqualTo(429);
        assertThat(first.json()).isEqualTo(Fixture.response("error-50011-429-live"));
        assertThat(bot.get(CONFIG).status()).isEqualTo(429);
        assertThat(bot.get(CONFIG).code()).isEqualTo("0");
    }

    @Test
    void aTroubleEndsAfterItsTimeWhateverTheExchangesClockIsMovedTo() throws Exception {
        exchange.troubles().on(Trouble.RATE_LIMITED, new Span.Lasting(Duration.ofMinutes(5)));
        Bot.send(exchange.address(), "POST", "/practice/clock?offsetMs=86400000", "", _ -> {});

        assertThat(bot.get("/api/v5/public/time").status()).isEqualTo(429);
        assertThat(exchange.troubles().active())
                .containsEntry(Trouble.RATE_LIMITED, new Span.Lasting(Duration.ofMinutes(5)));

        now = now.plus(Duration.ofMinutes(5));

        assertThat(exchange.troubles().active()).isEmpty();
        assertThat(bot.get("/api/v5/public/time").code()).isEqualTo("0");
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void everyTroubleEndsByItselfUnlessToldOtherwise(Trouble trouble) {
        assertThat(trouble.usual()).isIn(new Span.Times(1), new Span.Lasting(Duration.ofMinutes(5)));
    }

    @Test
    void aShuffledGateFindsAnotherFaultFirstNowAndThen() throws Exception {
        exchange.troubles().on(Trouble.GATE_SHUFFLED);
        var stranger = new Bot(exchange.address(), new NewKey(key.apiKey(), "F".repeat(32)), "Wrong123!");

        var codes = new HashSet<String>();
        for (int i = 0; i < 64; i++) {
            now = now.plusSeconds(2);
            codes.add(stranger.at(now).get(CONFIG).code());
        }

        assertThat(codes).containsExactlyInAnyOrder("50105", "50113");
        assertThat(bot.at(now).get(CONFIG).code()).isEqualTo("0");
    }

    @Test
    void aSkewedClockIsTheSameInTheTimeAndInTheGate() throws Exception {
        exchange.troubles().on(Trouble.SKEWED_CLOCK);

        long ts = bot.get("/api/v5/public/time").row().path("ts").asLong();

        assertThat(bot.get(CONFIG).code()).isEqualTo("50102");
        assertThat(bot.at(Instant.ofEpochMilli(ts)).get(CONFIG).code()).isEqualTo("0");
    }

    @Test
    void aKeyOfAnotherSiteAndAnExpiredOneDoNotExist() throws Exception {
        exchange.troubles().on(Trouble.WRONG_SITE, 1);
        assertThat(bot.get(CONFIG).json()).isEqualTo(Fixture.response("error-50119-live"));

        exchange.troubles().on(Trouble.KEY_EXPIRED, 1);
        assertThat(bot.get(CONFIG).json()).isEqualTo(Fixture.response("error-50119-live"));
    }

    @Test
    void fromAnotherAddressOnlyABoundKeyIsRefused() throws Exception {
        var bound = bot(KeyRequest.trading("bound", PASSPHRASE).boundTo(List.of("198.51.100.7")));
        exchange.troubles().on(Trouble.IP_NOT_LISTED);

        var trace = Bot.send(exchange.address(), "GET", "/cdn-cgi/trace", "", _ -> {});

        assertThat(trace.body()).contains("\nip=203.0.113.50\n");
        assertThat(bound.get(CONFIG).code()).isEqualTo("50110");
        assertThat(bot.get(CONFIG).code()).isEqualTo("0");
    }

    @Test
    void aMissingPermissionShowsInTheConfigAndAtTheTransfer() throws Exception {
        exchange.troubles().on(Trouble.PERMISSION_MISSING);

        assertThat(bot.get(CONFIG).row().path("perm").asText()).isEqualTo("read_only");
        assertThat(bot.transfer("1", "6", "18", "").code()).isEqualTo("50120");
    }

    @Test
    void duringMaintenanceTheTimeIsToldAndSignedRequestsAreRefused() throws Exception {
        exchange.troubles().on(Trouble.MAINTENANCE);

        var reply = bot.get(CONFIG);

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.json()).isEqualTo(Fixture.response("error-50001-doc"));
        assertThat(bot.get("/api/v5/public/time").code()).isEqualTo("0");
    }

    @Test
    void aSlowExchangeAnswersInTheEnd() throws Exception {
        exchange.troubles().on(Trouble.SLOW, 1);
        long start = System.nanoTime();

        assertThat(bot.get(CONFIG).code()).isEqualTo("0");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void theGatekeeperDoesNotSpeakJson() throws Exception {
        exchange.troubles().on(Trouble.EDGE_BLOCK);

        var reply = bot.get("/api/v5/public/time");

        assertThat(reply).isEqualTo(new Bot.Reply(403, "error code: 1010"));
    }

    @Test
    void theGatekeeperTellsNoAddressToWhomItDoesNotLetThrough() throws Exception {
        exchange.troubles().on(Trouble.EDGE_BLOCK);

        assertThat(bot.get("/cdn-cgi/trace")).isEqualTo(new Bot.Reply(403, "error code: 1010"));
    }

    @Test
    void aLostAnswerLeavesTheTransferBooked() throws Exception {
        exchange.troubles().on(Trouble.ANSWER_LOST, 1);

        assertThatThrownBy(() -> bot.transfer("7", "6", "18", "lost")).isInstanceOf(IOException.class);

        now = now.plus(Duration.ofSeconds(6));
        assertThat(state("lost")).isEqualTo("success");
        assertThat(inTrading()).isEqualByComparingTo("7");
    }

    @Test
    void afterALostAnswerNobodyLearnsForAWhileWhatBecameOfTheTransferButAllElseIsAnswered() throws Exception {
        exchange.troubles().on(Trouble.ANSWER_LOST, 1);
        assertThatThrownBy(() -> bot.transfer("7", "6", "18", "lost")).isInstanceOf(IOException.class);

        now = now.plus(Duration.ofSeconds(5));

        for (var path : List.of(STATE + "lost", "/api/v5/asset/bills")) {
            assertThatThrownBy(() -> bot.get(path)).as(path).isInstanceOf(IOException.class);
        }
        assertThat(bot.get(CONFIG).code()).isEqualTo("0");
        assertThat(bot.transfer("7", "6", "18", "next").code()).isEqualTo("0");
    }

    @Test
    void aConnectionCutBeforeBookingLeavesNothing() throws Exception {
        exchange.troubles().on(Trouble.CUT_BEFORE_BOOKING, 1);

        assertThatThrownBy(() -> bot.transfer("7", "6", "18", "cut")).isInstanceOf(IOException.class);

        assertThat(bot.get(STATE + "cut").code()).isEqualTo("58129");
        assertThat(inTrading()).isZero();
    }

    @Test
    void aPendingTransferIsFrozenAndSettledAfterThreeQuestions() throws Exception {
        exchange.troubles().on(Trouble.PENDING, 1);
        bot.transfer("7", "6", "18", "slow");

        var funding = bot.get("/api/v5/asset/balances?ccy=USDT").row();

        assertThat(funding.path("frozenBal").asText()).isEqualTo("7");
        assertThat(funding.path("availBal").asText()).isEqualTo("1243.50000001");
        assertThat(funding.path("bal").asText()).isEqualTo("1250.50000001");
        assertThat(List.of(state("slow"), state("slow"), state("slow"))).containsOnly("pending");
        assertThat(state("slow")).isEqualTo("success");
        assertThat(inTrading()).isEqualByComparingTo("7");
    }

    @Test
    void aPendingTransferIsSettledByTimeAlone() throws Exception {
        exchange.troubles().on(Trouble.PENDING, 1);
        bot.transfer("7", "6", "18", "slow");

        Bot.send(exchange.address(), "POST", "/practice/clock?offsetMs=20000", "", _ -> {});

        assertThat(inTrading()).isEqualByComparingTo("7");
    }

    @Test
    void aFailedTransferMovesNothing() throws Exception {
        exchange.troubles().on(Trouble.FAILED, 1);

        assertThat(bot.transfer("7", "6", "18", "bad").code()).isEqualTo("0");

        assertThat(state("bad")).isEqualTo("failed");
        assertThat(inTrading()).isZero();
    }

    @Test
    void aTransferThatIsPendingAndThenFailsGivesTheMoneyBack() throws Exception {
        exchange.troubles().on(Trouble.PENDING, 1);
        exchange.troubles().on(Trouble.FAILED, 1);
        bot.transfer("1250.50000001", "6", "18", "bad");

        assertThat(bot.transfer("1", "6", "18", "next").code()).isEqualTo("58116");
        Bot.send(exchange.address(), "POST", "/practice/clock?offsetMs=20000", "", _ -> {});

        assertThat(state("bad")).isEqualTo("failed");
        assertThat(bot.transfer("1", "6", "18", "next").code()).isEqualTo("0");
    }

    @Test
    void aRefusedTransferUsesNoTroubleUp() throws Exception {
        exchange.troubles().on(Trouble.FAILED, 1);

        bot.transfer("99999", "6", "18", "much");

        assertThat(exchange.troubles().isOn(Trouble.FAILED)).isTrue();
    }

    @Test
    void aMalformedAnswerEndsInTheMiddle() throws Exception {
        exchange.troubles().on(Trouble.MALFORMED_JSON, 1);

        var reply = bot.get(CONFIG);

        assertThat(reply.status()).isEqualTo(200);
        assertThatThrownBy(reply::json).isInstanceOf(AssertionError.class);
    }
}
