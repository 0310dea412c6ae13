package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimiterTest {

    private static final Duration PATIENT = Duration.ofSeconds(10);

    private final FakeTicker ticker = new FakeTicker();
    private final RateLimiter limiter = new RateLimiter(ticker);

    @Test
    void letsAsManyThroughAtOnceAsOkxDocumentsAndMakesTheNextWaitForTheWindow() {
        for (int i = 0; i < 5; i++) {
            assertThat(limiter.turn(Endpoint.CONFIG, "account", "", PATIENT)).contains(Duration.ZERO);
        }

        assertThat(limiter.turn(Endpoint.CONFIG, "account", "", PATIENT)).contains(Duration.ofMillis(2050));
    }

    @Test
    void aTurnThatComesTooLateIsNotTaken() {
        limiter.turn(Endpoint.STATUS, "host", "", PATIENT);

        assertThat(limiter.turn(Endpoint.STATUS, "host", "", Duration.ofSeconds(5)))
                .isEmpty();

        ticker.advance(Duration.ofMillis(5050));
        assertThat(limiter.turn(Endpoint.STATUS, "host", "", Duration.ZERO)).contains(Duration.ZERO);
    }

    @Test
    void thoseWhoWaitDoNotShareATurn() {
        limiter.turn(Endpoint.STATUS, "host", "", PATIENT);

        assertThat(limiter.turn(Endpoint.STATUS, "host", "", Duration.ofMinutes(1)))
                .contains(Duration.ofMillis(5050));
        assertThat(limiter.turn(Endpoint.STATUS, "host", "", Duration.ofMinutes(1)))
                .contains(Duration.ofMillis(10100));
    }

    @Test
    void accountsCurrenciesAndEndpointsAreCountedApart() {
        limiter.turn(Endpoint.TRANSFER, "account", "USDT", PATIENT);
        limiter.turn(Endpoint.TRANSFER, "account", "USDT", PATIENT);

        assertThat(limiter.turn(Endpoint.TRANSFER, "account", "BTC", PATIENT)).contains(Duration.ZERO);
        assertThat(limiter.turn(Endpoint.TRANSFER, "other", "USDT", PATIENT)).contains(Duration.ZERO);
        assertThat(limiter.turn(Endpoint.BILLS, "account USDT", "", PATIENT)).contains(Duration.ZERO);
        assertThat(limiter.turn(Endpoint.TRANSFER, "account", "USDT", PATIENT)).contains(Duration.ofMillis(1050));
    }

    @Test
    void whatWasCountedByAStandInIsCountedByTheAccountOnceThatIsKnown() {
        for (int i = 0; i < 3; i++) {
            limiter.turn(Endpoint.CONFIG, "one key", "", PATIENT);
            limiter.turn(Endpoint.CONFIG, "another key", "", PATIENT);
            ticker.advance(Duration.ofMillis(100));
        }

        limiter.unite("one key", "account");
        limiter.unite("another key", "account");

        assertThat(limiter.turn(Endpoint.CONFIG, "one key", "", PATIENT))
                .as("five of the six count, and the oldest of these was 300 ms ago")
                .contains(Duration.ofMillis(1750));
        assertThat(limiter.turn(Endpoint.CONFIG, "account", "", PATIENT)).contains(Duration.ofMillis(1850));
        assertThat(limiter.turn(Endpoint.CONFIG, "a third key", "", PATIENT)).contains(Duration.ZERO);
    }

    @Test
    void aStandInKeepsCurrenciesApart() {
        limiter.turn(Endpoint.TRANSFER, "key", "USDT", PATIENT);
        limiter.turn(Endpoint.TRANSFER, "key", "USDT", PATIENT);

        limiter.unite("key", "account");

        assertThat(limiter.turn(Endpoint.TRANSFER, "account", "BTC", PATIENT)).contains(Duration.ZERO);
        assertThat(limiter.turn(Endpoint.TRANSFER, "account", "USDT", PATIENT)).contains(Duration.ofMillis(1050));
    }
}
