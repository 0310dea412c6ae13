package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.practice.Options;
import app.latchkey.practice.PracticeExchange;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F1 says what the screen is for and how to go about it, and what it says follows from screen to screen. */
class HelpIT {

    private static final String ON_UNLOCKING = "Wrong attempts make you wait longer each time";
    private static final String ON_ACCOUNTS = "Each line is an API key with a name of your own";
    private static final String ON_SETTINGS = "A change holds at once.";

    private final Hand hand = new Hand();

    @TempDir
    Path data;

    private PracticeExchange exchange;
    private Program program;

    @BeforeEach
    void open() throws IOException {
        exchange = PracticeExchange.start(Options.in(data.resolve("elsewhere")));
        PreparedData.oneAccount(data, exchange);
        program = Program.Setup.in(data).practiceAt(exchange.address()).start();
        hand.see("Unlock your vault");
    }

    @AfterEach
    void close() throws IOException {
        program.close();
        exchange.close();
    }

    @Test
    void itFollowsFromScreenToScreenUntilItIsClosed() {
        hand.press(KeyCode.F1).see(ON_UNLOCKING);
        hand.fill("Master password", PreparedData.MASTER).click("Unlock").see(ON_ACCOUNTS);
        hand.click("Settings").see(ON_SETTINGS).seeNoMore(ON_ACCOUNTS);
        hand.click("Close").seeNoMore(ON_SETTINGS);
    }

    @Test
    void inTheWizardItFollowsTheSteps() {
        hand.fill("Master password", PreparedData.MASTER).click("Unlock").see("Gridbot");
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
        hand.fill("Master password", PreparedData.MASTER).click("Unlock").see("Gridbot");
        hand.press(KeyCode.F1).see(ON_ACCOUNTS);
        hand.hotkey(KeyCode.CONTROL, KeyCode.R).see("Ask the practice exchange").seeNoMore(ON_ACCOUNTS);
        hand.press(KeyCode.F1).see(ON_ACCOUNTS).seeNoMore("Ask the practice exchange");

        assertThat(hand.focus()).isEqualTo("Close");
    }
}
