package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.practice.AccountType;
import app.latchkey.practice.Environment;
import app.latchkey.practice.Options;
import app.latchkey.practice.PracticeExchange;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user reads in the real window when this computer and the exchange disagree about the time by a day. */
class ClockADayOffIT {

    private final Hand hand = new Hand();
    private final MovableClock theirs = new MovableClock();

    @TempDir
    Path data;

    private PracticeExchange exchange;
    private Program program;

    @BeforeEach
    void open() throws IOException {
        theirs.move(Duration.ofDays(1));
        exchange = PracticeExchange.start(Options.in(data.resolve("elsewhere")).clock(theirs));
        PreparedData.oneAccount(data, exchange);
        program = Program.Setup.in(data).practiceAt(exchange.address()).start();
        hand.fill("Master password", PreparedData.MASTER).click("Unlock").see("Gridbot");
    }

    @AfterEach
    void close() throws IOException {
        program.close();
        exchange.close();
    }

    @Test
    void movingFundsSaysSoAndWorks() {
        hand.click("Move funds").see("This computer’s clock and OKX’s differ by 24 hours.");

        hand.see("can be moved.").choose("Currency", "USDT").see("USDT can be moved");
        hand.fill("Amount", "100.5").click("Move to the Trading Account …");
        hand.click("Confirm and move").see("100.5 USDT has moved");

        assertThat(exchange.balances(Environment.LIVE, AccountType.TRADING))
                .containsEntry("USDT", new BigDecimal("100.5"));
    }

    @Test
    void theCheckSaysSoWithItsReasonAndItsRemedyAndTheKeyIsReady() {
        hand.click("View").click("Check").see("Ready, with advice");

        hand.see("This computer’s clock and OKX’s differ by 24 hours.");
        hand.see("a terminal that does not will fail, now or soon");
        hand.see("Let this computer set its clock automatically");
    }
}
