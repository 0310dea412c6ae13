package app.latchkey.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Time stands still but for what a test lets pass, so the counts are exact. */
class RateLimitsTest extends ExchangeTest {

    private static final String CONFIG = "/api/v5/account/config";
    private static final String TIME = "/api/v5/public/time";

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

    @FunctionalInterface
    private interface Call {
        Bot.Reply send() throws IOException, InterruptedException;
    }

    /** How many pass before the first is turned away; no more than 50 are tried. */
    private static int passing(Call call) throws Exception {
        for (int passed = 0; passed < 50; passed++) {
            var reply = call.send();
            if (reply.status() == 429) {
                assertThat(reply.json()).isEqualTo(Fixture.response("error-50011-429-live"));
                assertThat(reply.body()).startsWith("{\"msg\":");
                return passed;
            }
        }
        return 50;
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v5/public/time, 10, 2000",
        "/api/v5/system/status, 1, 5000",
        "/api/v5/account/config, 5, 2000",
        "/api/v5/asset/currencies, 6, 1000",
        "/api/v5/asset/balances, 6, 1000",
        "/api/v5/account/balance, 10, 2000",
        "/api/v5/asset/asset-valuation, 1, 1000",
        "/api/v5/asset/transfer-state?clientId=x, 10, 1000",
        "/api/v5/asset/bills, 6, 1000",
        "/api/v5/asset/bills-history, 1, 1000",
        "/api/v5/account/max-withdrawal, 20, 2000"
    })
    void eachEndpointTakesItsDocumentedNumberAndThenNoneUntilTheWindowIsOver(String target, int calls, long window)
            throws Exception {
        assertThat(passing(() -> bot.get(target))).isEqualTo(calls);

        pass(Duration.ofMillis(window - 1));
        assertThat(passing(() -> bot.get(target))).isZero();

        pass(Duration.ofMillis(1));
        assertThat(passing(() -> bot.get(target))).isEqualTo(calls);
    }

    @Test
    void theWindowSlidesSoABurstAcrossABorderIsSeen() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(bot.get(CONFIG).status()).isEqualTo(200);
            pass(Duration.ofMillis(399));
        }

        assertThat(bot.get(CONFIG).status()).isEqualTo(429);
    }

    @Test
    void transfersAreCountedByCurrencyAndTheRefusedOneMovesNothing() throws Exception {
        assertThat(passing(() -> bot.transfer("1", "6", "18", ""))).isEqualTo(2);
        assertThat(exchange.counters().transfersBooked()).isEqualTo(2);

        var body = "{\"ccy\":\"BTC\",\"amt\":\"0.001\",\"from\":\"6\",\"to\":\"18\"}";
        assertThat(passing(() -> bot.post(TransferEndpoints.TRANSFER_PATH, body)))
                .isEqualTo(2);
    }

    @Test
    void allKeysOfAnAccountCountTogetherAndDemoTradingForItself() throws Exception {
        var second = bot(readOnly()).at(clock.instant());
        var demo = bot(KeyRequest.trading("demo", PASSPHRASE).in(Environment.DEMO))
                .at(clock.instant())
                .header("x-simulated-trading", "1");

        assertThat(passing(() -> bot.get(CONFIG))).isEqualTo(5);

        assertThat(passing(() -> second.get(CONFIG))).isZero();
        assertThat(passing(() -> demo.get(CONFIG))).isEqualTo(5);
    }

    @Test
    void whatEverybodyMayAskIsCountedByAddress() throws Exception {
        assertThat(passing(() -> bot.get(TIME))).isEqualTo(10);

        exchange.callerAddress("192.0.2.1");

        assertThat(passing(() -> bot.get(TIME))).isEqualTo(10);
    }

    @Test
    void aRequestThatTheGateRefusesIsNotTheUsers() throws Exception {
        var thief = new Bot(exchange.address(), key, "Wrong123!").at(clock.instant());
        for (int i = 0; i < 10; i++) {
            assertThat(thief.get(CONFIG).code()).isEqualTo("50105");
        }

        assertThat(passing(() -> bot.get(CONFIG))).isEqualTo(5);
    }

    @Test
    void aClockThatIsMovedBackLocksNobodyOut() throws Exception {
        assertThat(passing(() -> bot.get(CONFIG))).isEqualTo(5);

        pass(Duration.ofDays(-1));

        assertThat(passing(() -> bot.get(CONFIG))).isEqualTo(5);
    }

    @Test
    void anExchangeWithoutRatesTakesEverything() throws Exception {
        exchange.close();
        exchange = PracticeExchange.start(options().withoutRateLimits());
        var unhindered = new Bot(exchange.address(), key, PASSPHRASE).at(clock.instant());

        assertThat(passing(() -> unhindered.get(CONFIG))).isEqualTo(50);
    }
}
