package app.latchkey.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.V;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.practice.KeyRequest;
import app.latchkey.practice.NewKey;
import app.latchkey.ui.TestTicker;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Secrets that were copied elsewhere and pasted for a key leave the clipboard, too; and the key is the one in hand. */
class PastedSecretIT extends WindowTest {

    private final TestTicker ticker = new TestTicker();
    private NewKey key;
    private String page;

    @BeforeEach
    void open() throws IOException {
        openWithOneAccount();
        key = exchange.createKey(KeyRequest.trading("Zigzag", PreparedData.PASSPHRASE));
        page = "Your new API key\nAPI key\n" + key.apiKey() + "\nSecret key\n" + key.secretKey()
                + "\nPassphrase\n" + PreparedData.PASSPHRASE
                + "\nAPI name\nZigzag\nIP addresses\nNone: requests may come from anywhere\n";
        hand.click("I already have a key").see("Enter your key");
    }

    @Override
    Program.Setup setup() {
        return super.setup().ticker(ticker);
    }

    private void pasteAll() {
        hand.clipboard(page).click("Paste all of it").see("All three values are in their places.");
        hand.see("Pasted. The clipboard is cleared in 15 seconds.");
    }

    @Test
    void whatTheSecretWasTakenFromIsClearedWhenTheCountdownEnds() {
        pasteAll();

        hand.seconds(ticker, 14);
        hand.see("Pasted. The clipboard is cleared in one second.");
        assertThat(Eyes.clipboard()).isEqualTo(page);
        hand.seconds(ticker, 1);

        hand.seeNoMore("The clipboard is cleared in");
        assertThat(Eyes.clipboard()).isEmpty();
    }

    @Test
    void itIsClearedAtOnceWhenTheUserSaysSoAfterAPasteWithTheKeyboardToo() {
        hand.clipboard(key.secretKey()).click("Secret key").hotkey(CONTROL, V);
        hand.see("Pasted. The clipboard is cleared in 15 seconds.").click("Clear now");

        hand.seeNoMore("The clipboard is cleared in");
        assertThat(Eyes.clipboard()).isEmpty();
        assertThat(hand.content("Secret key")).isEqualTo("•".repeat(32));
    }

    @Test
    void itIsClearedWhenTheVaultLocks() {
        pasteAll();

        hand.hotkey(CONTROL, L).see("Unlock your vault");

        assertThat(Eyes.clipboard()).isEmpty();
    }

    @Test
    void whatWasCopiedElsewhereMeanwhileStays() {
        pasteAll();
        hand.clipboard("a shopping list");

        hand.seconds(ticker, 15);

        hand.seeNoMore("The clipboard is cleared in");
        assertThat(Eyes.clipboard()).isEqualTo("a shopping list");
    }

    @Test
    void aClipboardWithoutASecretIsLeftAlone() {
        hand.clipboard("API key: " + key.apiKey()).click("Paste all of it").see("The API key was found");
        hand.seconds(ticker, 200);

        assertThat(Eyes.clipboard()).startsWith("API key: ");
        hand.seeNoMore("The clipboard is cleared in");
    }

    @Test
    void theKeyThatWasJustMadeIsTheOneFundsMoveOfNext() {
        pasteAll();
        hand.click("Next").see("Where does it belong?").seeFocusOn("Ask OKX");
        hand.press(ENTER).see("OKX accepted all three values").click("Next");
        hand.see("can be moved.")
                .click("Next")
                .see("“Zigzag” is saved in your vault")
                .click("Done");

        hand.see("Gridbot").click("Move funds").see("Zigzag (Live trading)");
    }
}
