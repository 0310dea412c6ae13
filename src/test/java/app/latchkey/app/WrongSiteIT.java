package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.practice.Environment;
import app.latchkey.practice.KeyRequest;
import app.latchkey.practice.Trouble;
import java.io.IOException;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A key saved with the wrong site or environment is led to the right one, in the real window. */
class WrongSiteIT extends WindowTest {

    private static final String CONFIG = "GET /api/v5/account/config";
    private static final String NOT_KNOWN = "OKX does not know this API key on this site.";
    private static final String OFFER = "Ask OKX’s other sites …";
    private static final String FOUND = "Practice (other site) knows this key and accepts it (Live trading).";
    private static final String USE = "Use Practice (other site)";
    private static final String ACCEPTED = "OKX accepted the signature that was made with it.";

    private Program open() {
        var program = setup().start();
        unlock();
        return program;
    }

    private Program openWithAccount() throws IOException {
        PreparedData.oneAccount(data, exchange);
        return open();
    }

    @Test
    void afterConsentTheSiteThatKnowsTheKeyIsFoundAndUsed() throws IOException {
        try (var _ = openWithAccount()) {
            exchange.troubles().on(Trouble.WRONG_SITE);
            hand.click("Check").see(NOT_KNOWN).see("Most likely the key").see("code 50119");
            var before = exchange.counters().requests(CONFIG);

            hand.click(OFFER)
                    .see("The secret key does not leave this computer.")
                    .seeFocusOn("Do not ask");
            assertThat(Eyes.look(() -> Eyes.shown()
                            .filter(Button.class::isInstance)
                            .map(Button.class::cast)
                            .filter(Button::isDefaultButton)
                            .toList()))
                    .as("default buttons")
                    .isEmpty();
            assertThat(exchange.counters().requests(CONFIG))
                    .as("nobody was asked yet")
                    .isEqualTo(before);

            hand.until("the whole question is in sight", () -> Eyes.isInSight("Ask them"));
            hand.click("Ask them")
                    .see("Knows the key and accepts it.")
                    .see(FOUND)
                    .seeFocusOn(USE);
            hand.until("the find is in sight", () -> Eyes.isInSight(USE));
            hand.click(USE).see(ACCEPTED);
            hand.click("Back to the exchange accounts").see("Practice (other site)");
        }
    }

    @Test
    void theSameByKeyboardAlone() throws IOException {
        try (var _ = openWithAccount()) {
            exchange.troubles().on(Trouble.WRONG_SITE);
            hand.tabTo("Check").press(KeyCode.SPACE).see(NOT_KNOWN);

            hand.see(OFFER).tabTo(OFFER).press(KeyCode.SPACE).seeFocusOn("Do not ask");
            hand.press(KeyCode.ESCAPE).seeFocusOn(OFFER).press(KeyCode.SPACE).seeFocusOn("Do not ask");
            hand.tabTo("Ask them").press(KeyCode.SPACE).seeFocusOn(USE);
            hand.press(KeyCode.SPACE).see(ACCEPTED);
        }
    }

    @Test
    void aSearchCanBeStoppedAndSaysThatItProvesNothing() throws IOException {
        try (var _ = openWithAccount()) {
            exchange.troubles().on(Trouble.WRONG_SITE);
            hand.click("Check").see(NOT_KNOWN).click(OFFER).see("The secret key does not leave");
            exchange.troubles().on(Trouble.SLOW);

            hand.click("Ask them").click("Stop");

            hand.see("You stopped the search. A site that was not asked may know the key.")
                    .seeFocusOn("Ask again");
            exchange.troubles().off(Trouble.SLOW);
            hand.click("Ask again").see(FOUND);
        }
    }

    @Test
    void aKeyThatNoSiteKnowsIsSaidToBeGone() throws IOException {
        var key = exchange.createKey(KeyRequest.trading("Gridbot", PreparedData.PASSPHRASE));
        PreparedData.oneAccount(data, key);
        exchange.deleteKey(key.apiKey());
        try (var _ = open()) {
            hand.click("Check").see(NOT_KNOWN).click(OFFER).click("Ask them");

            hand.see("Does not know the key.").see("No other site knows this key.");
        }
    }

    @Test
    void aDemoKeyIsTriedInDemoTradingAtOnceAndUsedThereWhenTheUserSaysSo() throws IOException {
        PreparedData.oneAccount(
                data,
                exchange.createKey(
                        KeyRequest.trading("Gridbot", PreparedData.PASSPHRASE).in(Environment.DEMO)));
        try (var _ = open()) {
            hand.click("Check")
                    .see("The key belongs to the other environment")
                    .see("The key works in the other environment");
            hand.click("Use demo trading").see(ACCEPTED);

            hand.click("Back to the exchange accounts").see("Demo trading");
        }
    }

    @Test
    void inTheWizardTheSiteThatWasFoundStaysWhenGoingBack() throws IOException {
        PreparedData.emptyVault(data);
        try (var _ = open()) {
            var key = exchange.createKey(KeyRequest.trading("Gridbot", PreparedData.PASSPHRASE));
            exchange.troubles().on(Trouble.WRONG_SITE);
            hand.click("I already have a key").see("Enter your key");
            hand.fill("Name in Latchkey", "Gridbot")
                    .fill("API key", key.apiKey())
                    .fill("Secret key", key.secretKey())
                    .fill("Passphrase", PreparedData.PASSPHRASE)
                    .click("Next");

            hand.see("Where does it belong?").see("On Next, Latchkey asks");
            hand.click("I know it").seeNoMore("On Next, Latchkey asks").click("Next");
            hand.see(NOT_KNOWN).click(OFFER).click("Ask them").click(USE).see(ACCEPTED);
            hand.click("Back").see("Where does it belong?").click("Next").see(ACCEPTED);
        }
    }

    @Test
    void inTheWizardTheOtherSiteIsAskedToo() throws IOException {
        PreparedData.emptyVault(data);
        try (var _ = open()) {
            var key = exchange.createKey(KeyRequest.trading("Gridbot", PreparedData.PASSPHRASE));
            exchange.troubles().on(Trouble.WRONG_SITE);
            hand.click("I already have a key");
            hand.fill("API key", key.apiKey())
                    .fill("Secret key", key.secretKey())
                    .fill("Passphrase", PreparedData.PASSPHRASE)
                    .click("Next");

            hand.see("Where does it belong?").click("Next").see(ACCEPTED);
            hand.click("Finish later").see("Gridbot").see("Practice (other site)");
        }
    }
}
