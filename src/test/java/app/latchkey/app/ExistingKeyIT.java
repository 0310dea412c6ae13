package app.latchkey.app;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.V;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.practice.Environment;
import app.latchkey.practice.KeyRequest;
import app.latchkey.practice.NewKey;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** “I already have a key”: one paste or three fields, where it belongs found by itself, checked, done. */
class ExistingKeyIT extends WindowTest {

    /** Alt+A, Ctrl+V, Enter for the credentials, Enter to have OKX asked. */
    private static final int FEWEST_STROKES = 4;

    private static final Duration PROMISED = Duration.ofSeconds(30);

    private NewKey key;

    @BeforeEach
    void open() throws IOException {
        key = exchange.createKey(
                KeyRequest.trading("Demo bot", PreparedData.PASSPHRASE).in(Environment.DEMO));
        PreparedData.emptyVault(data);
        start();
        unlock().see("No exchange account yet");
    }

    private String window() {
        return "API key\n" + key.apiKey() + "\nSecret key\n" + key.secretKey() + "\nAPI name\nDemo bot\nPassphrase\n"
                + PreparedData.PASSPHRASE + "\n";
    }

    @Test
    void onePasteAndFourKeystrokesAreEnoughAndTakeLessThanHalfAMinute() {
        hand.clipboard(window());
        long began = System.nanoTime();
        int strokes = hand.strokes();

        hand.hotkey(ALT, A).see("Enter your key").seeFocusOn("API key");
        hand.hotkey(CONTROL, V).see("All three values are in their places.");
        hand.press(ENTER).see("Where does it belong?").seeFocusOn("Ask OKX");
        hand.press(ENTER).see("OKX accepted all three values");

        assertThat(hand.strokes() - strokes).isEqualTo(FEWEST_STROKES);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(PROMISED);
        hand.click("Finish later").see("Demo bot").see("Demo trading").see("Ready");
    }

    @Test
    void thePasteMayGoIntoASecretFieldAsWell() {
        hand.clipboard("OKX_API_KEY='" + key.apiKey() + "'\nOKX_SECRET_KEY='" + key.secretKey() + "'\nOKX_PASSPHRASE='"
                + PreparedData.PASSPHRASE + "'\n");
        hand.click("I already have a key").click("Secret key").hotkey(CONTROL, V);

        hand.see("All three values are in their places.");
        assertThat(hand.content("API key")).isEqualTo(key.apiKey());
        assertThat(hand.content("Secret key")).isEqualTo("•".repeat(32));
        assertThat(hand.content("Passphrase")).isEqualTo("•".repeat(PreparedData.PASSPHRASE.length()));
    }

    @Test
    void valuesBroughtOneByOneLoseTheirQuotesAndSwappedOnesComeBackWithOneClick() {
        hand.click("I already have a key");
        hand.clipboard(" \"" + key.secretKey() + "\"\n");
        hand.click("API key").hotkey(CONTROL, V);
        assertThat(hand.content("API key")).isEqualTo(key.secretKey());
        hand.clipboard("'" + key.apiKey() + "'");
        hand.click("Secret key").hotkey(CONTROL, V);
        hand.see("These values seem to stand in each other’s fields.").click("Swap back");
        hand.seeNoMore("These values seem to stand in each other’s fields.");
        assertThat(hand.content("API key")).isEqualTo(key.apiKey());

        hand.fill("Passphrase", PreparedData.PASSPHRASE).click("Next");
        hand.see("Where does it belong?").click("Next").see("OKX accepted all three values");
    }

    @Test
    void nobodyIsAskedUntilTheUserHasAgreed() {
        hand.clipboard(window());
        hand.click("I already have a key").click("Paste all of it").click("Next");
        hand.see("Where does it belong?").see("It changes nothing.");

        assertThat(exchange.counters().requests()).isEmpty();

        hand.click("I know it").click("Demo trading").click("Next").see("OKX accepted all three values");
    }

    @Test
    void withoutTheSecretKeyTheWayLeadsToANewOne() {
        hand.click("I already have a key");
        hand.clipboard("API key: " + key.apiKey() + "\nSecret key: ****************");
        hand.click("Paste all of it").see("The secret key is hidden in what you copied.");

        hand.click("I no longer have the secret key").click("Make a new key");
        hand.see("A key is half made already")
                .click("Give it up and begin anew")
                .see("Before you start");
    }
}
