package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.latchkey.practice.Environment;
import app.latchkey.practice.Options;
import app.latchkey.practice.PracticeExchange;
import app.latchkey.ui.TestTicker;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the real window asks of the exchange while nobody can see it; seconds pass when the test says so. */
class MinimisedIT {

    /** Each look at the accounts asks for this once. */
    private static final String LOOK = "GET /api/v5/account/balance";

    private final Hand hand = new Hand();
    private final MovableClock clock = new MovableClock();
    private final TestTicker ticker = new TestTicker();

    @TempDir
    Path data;

    private PracticeExchange exchange;
    private Program program;

    @BeforeEach
    void open() throws IOException {
        exchange = PracticeExchange.start(Options.in(data.resolve("elsewhere")).clock(clock));
        PreparedData.oneAccount(data, exchange);
        program = Program.Setup.in(data)
                .practiceAt(exchange.address())
                .ticker(ticker)
                .startAt(clock);
        hand.fill("Master password", PreparedData.MASTER).click("Unlock").see("Gridbot");
        hand.click("Move funds").see("1250.50000001").see("Read just now.");
    }

    @AfterEach
    void close() throws IOException {
        minimise(false);
        program.close();
        exchange.close();
    }

    private static void minimise(boolean minimised) {
        Eyes.look(() -> {
            Eyes.stage().setIconified(minimised);
            return true;
        });
    }

    private void pass(int seconds) {
        for (int i = 0; i < seconds; i++) {
            clock.move(Duration.ofSeconds(1));
            hand.seconds(ticker, 1);
        }
    }

    private long looks() {
        return exchange.counters().requests(LOOK);
    }

    @Test
    void aMinimisedWindowAsksForNothingAndOneThatComesBackAsksAtOnce() {
        long before = looks();
        pass(10);
        await("a window that is seen looks again").until(() -> looks() == before + 1);
        hand.see("Read just now.");

        minimise(true);
        exchange.deposit(Environment.LIVE, "USDT", new BigDecimal("100"));
        pass(60);
        await().during(Duration.ofSeconds(1)).atMost(Duration.ofSeconds(5)).until(() -> looks() == before + 1);

        minimise(false);
        hand.see("1350.50000001");
        assertThat(looks()).isEqualTo(before + 2);
    }
}
