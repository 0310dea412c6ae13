package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** F1 says what the screen is for and how to go about it, and what it says follows from screen to screen. */
class HelpIT extends WindowTest {

    private static final String ON_UNLOCKING = "Wrong attempts make you wait longer each time";
    private static final String ON_ACCOUNTS = "Each line is an API key with a name of your own";
    private static final String ON_SETTINGS = "A change holds at once.";

    @BeforeEach
    void open() throws IOException {
        PreparedData.oneAccount(data, exchange);
        start();
        hand.see("Unlock your vault");
    }

    @Test
    void itFollowsFromScreenToScreenUntilItIsClosed() {
        hand.press(KeyCode.F1).see(ON_UNLOCKING);
        unlock().see(ON_ACCOUNTS);
        hand.click("Settings").see(ON_SETTINGS).seeNoMore(ON_ACCOUNTS);
        hand.click("Close").seeNoMore(ON_SETTINGS);
    }

    @Test
    void inTheWizardItFollowsTheSteps() {
        unlock().see("Gridbot");
        hand.click("I already have a key").see("Enter your key");
        hand.press(KeyCode.F1).see("OKX shows the secret key once.");
    }

    @Test
    void escapeClosesItAndTheKeyboardIsBackWhereItWas() {
        hand.seeFocusOn("Master password").press(KeyCode.F1).seeFocusOn("Close");
        hand.press(KeyCode.ESCAPE).seeNoMore(ON_UNLOCKING).seeFocusOn("Master password");
        hand.press(KeyCode.F1).see(ON_UNLOCKING).press(KeyCode.F1).seeNoMore(ON_UNLOCKING);
    }

    @Test
    void itAndTheProblemsToRehearseTakeTurns() {
        unlock().see("Gridbot");
        hand.press(KeyCode.F1).see(ON_ACCOUNTS);
        hand.hotkey(KeyCode.CONTROL, KeyCode.R).see("Ask the practice exchange").seeNoMore(ON_ACCOUNTS);
        hand.press(KeyCode.F1).see(ON_ACCOUNTS).seeNoMore("Ask the practice exchange");

        assertThat(hand.focus()).isEqualTo("Close");
    }
}
