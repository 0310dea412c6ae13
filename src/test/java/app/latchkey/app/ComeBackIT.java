package app.latchkey.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.Q;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.files.OwnerOnly;
import app.latchkey.vault.Saver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whichever way the wizard was left, it comes back to the same step and the same field. */
class ComeBackIT extends WindowTest {

    private static final InstantSource TOMORROW = InstantSource.offset(InstantSource.system(), Duration.ofDays(1));

    @BeforeEach
    void open() throws IOException {
        PreparedData.emptyVault(data);
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
    void whatTheDiskDoesNotLetGoOfStaysUntilItIsGivenUpOnceMore() throws IOException {
        var draft = data.resolve("practice").resolve("draft.latchkey");
        try (var _ = setup().saver(refusing(draft)).start()) {
            unlock();
            hand.click("Add new exchange account").click("Next").fill("API name", "Gridbot");
            hand.click("Finish later").click("Give it up …");
            var inTheWay = Files.createDirectories(draft.resolve("in the way"));

            hand.click("Give it up").see("The disk did not let Latchkey delete what you typed");
            assertThat(hand.can("Go on with it")).isTrue();
            Files.delete(inTheWay);
            hand.click("Give it up");

            hand.see("Each one is an API key").seeNoMore("A key is half made");
        }
    }

    /** Then it is in memory, and whatever else is at its place on disk cannot be deleted as a file is. */
    private static Saver refusing(Path draft) {
        return (file, contents) -> {
            if (file.equals(draft)) {
                throw new IOException("No space left on device");
            }
            OwnerOnly.replace(file, contents);
        };
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
