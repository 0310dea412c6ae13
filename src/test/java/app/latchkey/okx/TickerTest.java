package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TickerTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void onThisComputerAPauseTakesTheTimeThatItIsToTake() throws InterruptedException {
        var ticker = Ticker.system();
        long before = ticker.nanos();

        assertThat(ticker.pause(Duration.ofMillis(1), new CountDownLatch(1))).isTrue();

        assertThat(ticker.nanos() - before).isGreaterThanOrEqualTo(1_000_000);
    }

    @Test
    void aPauseOfWhoeverIsClosedEndsAtOnce() throws InterruptedException {
        assertThat(Ticker.system().pause(HOUR, new CountDownLatch(0))).isFalse();
    }

    @Test
    void whatIsLeftOfATimeBudgetShrinksToNothingAndNoFurther() {
        var ticker = new FakeTicker();
        var deadline = ticker.deadlineIn(HOUR);

        ticker.advance(Duration.ofMinutes(45));
        assertThat(deadline.remaining()).isEqualTo(Duration.ofMinutes(15));

        ticker.advance(HOUR);
        assertThat(deadline.remaining()).isZero();
    }
}
