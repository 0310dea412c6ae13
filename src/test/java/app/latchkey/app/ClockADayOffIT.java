package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.practice.AccountType;
import app.latchkey.practice.Environment;
import app.latchkey.practice.Options;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a user reads in the real window when this computer and the exchange disagree about the time by a day. */
class ClockADayOffIT extends WindowTest {

    private final MovableClock theirs = new MovableClock();

    @Override
    Options options() {
        return super.options().clock(theirs);
    }

    @BeforeEach
    void open() throws IOException {
        theirs.move(Duration.ofDays(1));
        openWithOneAccount();
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
