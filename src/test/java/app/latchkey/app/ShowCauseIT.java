package app.latchkey.app;

import app.latchkey.practice.KeyRequest;
import app.latchkey.practice.Options;
import app.latchkey.practice.PracticeExchange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
                hand.seeFocusOn("Open the API page: IP whitelist");
            }
        }
    }

    @Test
    void whereTheAppCanDoNothingTheKeyboardIsOnWhatIsSaid() throws IOException {
        try (var exchange = PracticeExchange.start(Options.in(data.resolve("elsewhere")))) {
            var key = KeyRequest.trading("Gridbot", PreparedData.PASSPHRASE).boundTo(List.of("198.51.100.7"));
            PreparedData.oneAccount(data, exchange.createKey(key));
            PreparedData.addElsewhere(data, "The same once more");
            try (var _ = Program.Setup.in(data).practiceAt(exchange.address()).start()) {
                hand.fill("Master password", PreparedData.MASTER).click("Unlock");
                hand.click("Gridbot").click("Move funds").see("can be moved.").choose("Currency", "USDT");
                hand.see("USDT can be moved")
                        .fill("Amount", "12.5")
                        .click("Move to the Trading Account …")
                        .click("Confirm and move")
                        .see("12.5 USDT has moved");
                hand.click("Exchange accounts").click("Check").see("Ready, with advice");

                hand.click("Show what needs attention");

                hand.until("the keyboard is there", () -> Eyes.nameOf(
                                Eyes.stage().getScene().getFocusOwner())
                        .startsWith("Saved more than once"));
            }
        }
    }
}
