package app.latchkey.app;

import app.latchkey.practice.Options;
import app.latchkey.practice.PracticeExchange;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one finding that a verdict hangs on is shown at a click, however many are in order above it. */
class ShowCauseIT {

    private final Hand hand = new Hand();

    @TempDir
    Path data;

    @Test
    void whatNeedsAttentionIsBroughtIntoSight() throws IOException {
        try (var exchange = PracticeExchange.start(Options.in(data.resolve("elsewhere")))) {
            PreparedData.oneAccount(data, exchange);
            try (var _ = Program.Setup.in(data).practiceAt(exchange.address()).start()) {
                hand.fill("Master password", PreparedData.MASTER).click("Unlock");
                hand.click("Check").see("Ready, with advice");

                hand.click("Show what needs attention");

                hand.until("the advice is in sight", () -> Eyes.isInSight("IP whitelist"));
            }
        }
    }
}
