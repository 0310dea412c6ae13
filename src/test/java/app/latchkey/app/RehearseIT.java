package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.practice.AccountType;
import app.latchkey.practice.Environment;
import app.latchkey.practice.Options;
import app.latchkey.practice.Span;
import app.latchkey.practice.Trouble;
import app.latchkey.settings.Workspace;
import java.io.IOException;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Rehearsing problems from the app, with an exchange that runs elsewhere on this computer, and with the app's own. */
class RehearseIT extends WindowTest {

    @Override
    Options options() {
        return super.options().slowness(Duration.ofMillis(100)).silence(Duration.ofSeconds(3));
    }

    private void move(String amount) {
        hand.click("Move funds").see("can be moved.").choose("Currency", "USDT");
        hand.see("USDT can be moved").fill("Amount", amount).click("Move to the Trading Account …");
        hand.click("Confirm and move");
    }

    @Test
    void aLostAnswerIsRehearsedByMouseAndEndsByItself() throws IOException {
        openWithOneAccount();
        hand.click("Rehearse a problem")
                .see("Meets the next transfer, then ends.")
                .click("Begin: Answer lost");
        hand.see("Rehearsing: Answer lost").see("On: happens once more.");
        assertThat(exchange.troubles().active()).containsOnlyKeys(Trouble.ANSWER_LOST);
        hand.click("Close");

        move("12.5");

        hand.see("it is not known yet whether it moved").see("No answer came, and the request may have arrived.");
        hand.see("Latchkey asks the exchange for it by name");
        hand.see("12.5 USDT has moved").seeNoMore("Rehearsing");
        assertThat(exchange.counters().transfersBooked()).isOne();
    }

    @Test
    void aBlockOnTheWayIsRehearsedByKeysAndTheCheckShowsIt() throws IOException {
        openWithOneAccount();
        hand.click("Gridbot").hotkey(KeyCode.CONTROL, KeyCode.R).seeFocusOn("Begin: Skewed clock");
        hand.tabTo("Begin: Blocked on the way").press(KeyCode.SPACE);
        hand.see("Rehearsing: Blocked on the way").seeFocusOn("End: Blocked on the way");
        hand.press(KeyCode.ESCAPE).seeNoMore("Ask the practice exchange");
        assertThat(hand.focus()).as("the keyboard is back").doesNotContain("Blocked");

        hand.click("Check").see("Could not be checked from here");
        hand.hotkey(KeyCode.CONTROL, KeyCode.R).tabTo("End: Blocked on the way").press(KeyCode.ENTER);

        hand.seeNoMore("Rehearsing");
        assertThat(exchange.troubles().active()).isEmpty();
    }

    @Test
    void everyProblemIsLedIntoAndOutOfAgain() throws IOException {
        openWithOneAccount();
        hand.click("Rehearse a problem").see("Ask the practice exchange");

        for (var trouble : Trouble.values()) {
            hand.click("Begin: " + trouble.title()).see("Rehearsing: " + trouble.title());
            assertThat(exchange.troubles().active()).containsOnlyKeys(trouble);
            hand.click("End: " + trouble.title()).seeNoMore("Rehearsing");
            assertThat(exchange.troubles().active()).isEmpty();
        }

        hand.click("Close").click("Check").see("OKX accepted all three values");
    }

    @Test
    void whatAScriptBeganIsShownWithWhatIsLeftOfItAndAllOfItIsEndedAtOnce() throws IOException {
        openWithOneAccount();
        exchange.troubles().on(Trouble.MAINTENANCE, new Span.Lasting(Duration.ofSeconds(100)));
        hand.see("Rehearsing: Maintenance");
        exchange.troubles().on(Trouble.FAILED, 2);
        exchange.troubles().on(Trouble.SLOW);
        hand.see("Rehearsing: Maintenance and 2 more");

        hand.click("Rehearse a problem").see("On: ends after 2 minutes.").see("On: happens 2 times more.");
        hand.see("On until you end it.").click("End all").seeNoMore("Rehearsing");

        assertThat(exchange.troubles().active()).isEmpty();
        assertThat(hand.can("End all")).isFalse();
    }

    @Test
    void theAppsOwnExchangeIsRehearsedWithInTheSameWay() throws IOException {
        PreparedData.emptyVault(data);
        start(Program.Setup.in(data));
        unlock().see("No exchange account yet.");

        hand.click("Practice")
                .click("Rehearse a problem …")
                .click("Begin: Slow")
                .see("Rehearsing: Slow");
        hand.click("End: Slow").seeNoMore("Rehearsing");
    }

    @Test
    void lockingClosesTheListAndUnlockingShowsWhatIsStillOn() throws IOException {
        openWithOneAccount();
        hand.click("Rehearse a problem").click("Begin: Maintenance").see("Rehearsing: Maintenance");

        hand.hotkey(KeyCode.CONTROL, KeyCode.L).see("Unlock your vault").seeNoMore("Ask the practice exchange");
        hand.until("nothing can be rehearsed", () -> !Eyes.sees("Rehearse a problem"));

        unlock().see("Rehearsing: Maintenance");
    }

    @Test
    void anExchangeThatIsGoneIsSaid() throws IOException {
        openWithOneAccount();
        hand.click("Rehearse a problem").see("Meets the next transfer, then ends.");

        exchange.close();

        hand.see("The practice exchange does not answer.");
    }

    @Test
    void theRealWorkspaceHasNothingOfIt() throws IOException {
        PreparedData.vault(data, Workspace.REAL).close();
        start(Program.Setup.in(data));
        unlock().see("No exchange account yet.");

        assertThat(hand.can("Rehearse a problem")).isFalse();
        assertThat(hand.can("Practice")).isFalse();
        hand.hotkey(KeyCode.CONTROL, KeyCode.R);
        assertThat(Eyes.look(() -> Eyes.sees("Ask the practice exchange"))).isFalse();
    }

    @Test
    void startingOverEmptiesTheExchangeAndSetsTheRecordAsideOnceItIsConfirmed() throws IOException {
        openWithOneAccount();
        move("12.5");
        hand.see("12.5 USDT has moved");
        hand.click("Practice")
                .click("Start Practice over …")
                .see("Start Practice over?")
                .seeFocusOn("Keep everything");
        hand.press(KeyCode.ESCAPE)
                .see("Each one is an API key")
                .click("Activity")
                .see("12.5");

        hand.click("Practice")
                .click("Start Practice over …")
                .click("Start over")
                .see("Unlock your vault");
        unlock();

        hand.see("Practice was started over.")
                .see("Not checked yet")
                .click("Activity")
                .see("No transfer yet.");
        assertThat(exchange.balances(Environment.LIVE, AccountType.TRADING)).isEmpty();
        assertThat(data.resolve("practice").resolve("store.db.old-1")).exists();
        hand.click("Exchange accounts").click("Check").see("OKX does not know this API key");
    }

    @Test
    void anExchangeThatDoesNotAnswerIsNotStartedOverAndTheRecordStays() throws IOException {
        openWithOneAccount();
        move("12.5");
        hand.see("12.5 USDT has moved");
        exchange.close();

        hand.click("Practice")
                .click("Start Practice over …")
                .click("Start over")
                .see("Unlock your vault");
        unlock();

        hand.see("Practice was not started over").click("Activity").see("12.5");
    }
}
