package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.ui.control.Announcer;
import java.io.IOException;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What appears while the keyboard is elsewhere is said to screen readers, as far as JavaFX lets it be said. */
class AnnouncerIT extends WindowTest {

    private static Announcer announcer() {
        return (Announcer)
                Eyes.shown().filter(Announcer.class::isInstance).findFirst().orElseThrow();
    }

    /** What a screen reader gets that asks. */
    private static String said() {
        return String.valueOf(announcer().queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    private Hand hear(String words) {
        hand.until("“" + words + "” is said", () -> said().contains(words));
        return hand;
    }

    @Test
    void screensProblemsWorkAndResultsAreSaid() throws IOException {
        PreparedData.oneAccount(data, exchange);
        try (var _ = setup().start()) {
            hear("Unlock your vault").fill("Master password", "wrong").click("Unlock");
            hear("This is not the master password");
            unlock();
            hear("Exchange accounts").click("Check");
            hear("Ready, with advice");
            hand.click("Back to the exchange accounts").see("Read, Trade").click("Move funds");
            hand.see("can be moved.").fill("Amount", "99999").click("Move to the Trading Account …");
            hear("Only 0.04831772").fill("Amount", "0.001").click("Move to the Trading Account …");
            hear("Move this now?").click("Confirm and move");
            hear("0.001 BTC has moved");
        }
    }

    @Test
    void everyFindingIsSaidWithItsOutcome() throws IOException {
        PreparedData.oneAccount(data, exchange);
        try (var _ = setup().start()) {
            unlock();
            hand.see("Not checked yet").click("Check");
            hear("Ready, with advice");
            var heard = Eyes.look(AnnouncerIT::said);
            assertThat(heard.lines()).as(heard).contains("Passed");
        }
    }

    @Test
    void aCountdownIsSaidOnceAndATypedProblemOnlyWhenItStands() throws IOException {
        PreparedData.emptyVault(data);
        try (var _ = setup().start()) {
            unlock();
            hand.click("Add new exchange account").see("Before you start").click("Next");
            hear("Name the key").press(KeyCode.TAB);
            hear("Please give the key a name.");
            hand.fill("API name", "Gridbot").click("Next");
            hand.see("Choose the permissions").click("Next").click("Copy: Passphrase");
            hear("The clipboard is cleared in");
            var first = Eyes.look(AnnouncerIT::said);
            hand.until("a second has passed", () -> !Eyes.sees(countdownIn(first)));
            assertThat(Eyes.look(AnnouncerIT::said)).isEqualTo(first);
        }
    }

    private static String countdownIn(String said) {
        return said.lines()
                .filter(line -> line.contains("The clipboard is cleared in"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLastMessageCanBeBroughtUnderTheKeyboardAndTheKeyboardBroughtBack() throws IOException {
        PreparedData.emptyVault(data);
        try (var _ = setup().start()) {
            hand.see("Unlock your vault").seeFocusOn("Master password").type("wrong");
            hand.press(KeyCode.ENTER);
            hear("This is not the master password").hotkey(KeyCode.CONTROL, KeyCode.J);
            hand.until("the keyboard is on it", () -> announcer().isFocused());
            assertThat(Eyes.look(() -> announcer().getAccessibleRole())).isEqualTo(AccessibleRole.TEXT);
            hand.until("it is seen", () -> announcer().getText().contains("This is not the master password"));

            hand.press(KeyCode.ESCAPE).seeFocusOn("Master password");
            assertThat(hand.content("Master password")).hasSize("wrong".length());
        }
    }
}
