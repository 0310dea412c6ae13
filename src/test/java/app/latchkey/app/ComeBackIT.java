package app.latchkey.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.Q;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.practice.Options;
import app.latchkey.practice.PracticeExchange;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whichever way the wizard was left, it comes back to the same step and the same field. */
class ComeBackIT {

    private static final InstantSource TOMORROW = InstantSource.offset(InstantSource.system(), Duration.ofDays(1));

    private final Hand hand = new Hand();

    @TempDir
    Path data;

    private PracticeExchange exchange;

    @BeforeEach
    void open() throws IOException {
        exchange = PracticeExchange.start(Options.in(data.resolve("elsewhere")));
        PreparedData.emptyVault(data);
    }

    @AfterEach
    void close() throws IOException {
        exchange.close();
    }

    private Program.Setup setup() {
        return Program.Setup.in(data).practiceAt(exchange.address());
    }

    private void unlock() {
        hand.see("Unlock your vault")
                .fill("Master password", PreparedData.MASTER)
                .click("Unlock");
    }

    private void typeNotes() {
        unlock();
        hand.click("Add new exchange account").click("Demo trading").click("Next");
        hand.fill("API name", "Gridbot").fill("Notes", "runs in the cellar");
    }

    private void seeTheNotes() {
        hand.see("Name the key").seeFocusOn("Notes");
        assertThat(hand.content("Notes")).isEqualTo("runs in the cellar");
        assertThat(hand.content("API name")).isEqualTo("Gridbot");
    }

    @Test
    void afterALock() {
        try (var _ = setup().start()) {
            typeNotes();

            hand.hotkey(CONTROL, L);
            unlock();

            seeTheNotes();
        }
    }

    @Test
    void afterTheWindowWasClosedAndADayHasPassed() {
        try (var program = setup().start()) {
            typeNotes();
            hand.hotkey(CONTROL, Q);
            program.awaitEnd();
        }

        try (var _ = setup().startAt(TOMORROW)) {
            unlock();
            seeTheNotes();
        }
    }

    @Test
    void afterFinishingLaterToAChoiceThatIsNoText() {
        try (var _ = setup().start()) {
            unlock();
            hand.click("Add new exchange account").click("Demo trading").click("Next");
            hand.fill("API name", "Gridbot").click("1  Before you start").click("Sub-account");

            hand.click("Finish later").click("Continue");

            hand.see("A sub-account has no deposits of its own.").seeFocusOn("Sub-account");
        }
    }

    @Test
    void notWhenItWasGivenUpWhichIsAskedFirst() {
        try (var _ = setup().start()) {
            unlock();
            hand.click("Add new exchange account").click("Next").fill("API name", "Gridbot");
            hand.click("Finish later").click("Give it up …").see("Give up the half-made key?");
            hand.press(KeyCode.ESCAPE).see("Everything you typed is still there.");

            hand.click("Give it up …").click("Give it up");

            hand.see("Each one is an API key").seeNoMore("A key is half made");
        }
    }

    @Test
    void afterTheProgramWasKilledWhileSomebodyWasTyping() throws Exception {
        try (var typing = ChildProcess.withWindow(
                TypingApp.class, data.toString(), exchange.address().toString())) {
            typing.hear(TypingApp.TYPED);
            typing.kill();
        }

        try (var _ = setup().start()) {
            unlock();

            hand.see("Bind the key to addresses").seeFocusOn("Addresses");
            assertThat(hand.content("Addresses")).isEqualTo("198.51.100.7, 203.0.113.7");
            hand.click("4  Passphrase").see("Meets all of OKX’s rules");
            assertThat(hand.content("Passphrase")).isEqualTo("•".repeat(PreparedData.PASSPHRASE.length()));
        }
    }
}
