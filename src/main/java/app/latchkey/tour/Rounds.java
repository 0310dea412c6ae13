package app.latchkey.tour;

import java.math.BigDecimal;
import java.util.List;
import javafx.scene.input.KeyCode;

/** The days after: look at a key, check it, move funds twice too fast, read the record, lock up. */
final class Rounds {

    private static final String AMOUNT = "0.5";

    private final Eyes eyes;
    private final Hand hand;
    private final Camera camera;

    Rounds(Eyes eyes, Hand hand, Camera camera) {
        this.eyes = eyes;
        this.hand = hand;
        this.camera = camera;
    }

    List<Stop> stops() {
        return List.of(
                new Stop("View", this::view),
                new Stop("Check", this::check),
                new Stop("Look for a key that its site does not know", this::search),
                new Stop("Rehearse a problem", this::rehearse),
                new Stop("Confirm with a double click", this::confirmTwice),
                new Stop("Activity", this::activity),
                new Stop("Move all of it", this::moveAll),
                new Stop("Settings", this::settings),
                new Stop("Lock and unlock", this::lockAndUnlock),
                new Stop("Remove, and think better of it", this::keep));
    }

    private void view() {
        hand.click("View");
        eyes.see("Everything about this exchange account.");
        camera.take("connection");
        hand.click("Back to the exchange accounts");
        eyes.see("Each one is an API key");
    }

    private void check() {
        hand.click("Check");
        eyes.see("OKX accepted all three values");
        camera.take("check");
        hand.press(KeyCode.F1);
        eyes.see("A few questions to OKX that change nothing.");
        camera.take("help");
        hand.click("Close");
        hand.click("Copy report");
        eyes.see("Whoever asks you for them");
        camera.take("check-report");
        hand.click("Earlier checks");
        eyes.see("What Latchkey found over the last year");
        camera.take("check-history");
        hand.click("To the check");
        eyes.see("OKX accepted all three values");
        hand.click("Back to the exchange accounts");
        eyes.see("Each one is an API key");
        hand.click("Check everything");
        eyes.see("1 of 1 checked.");
        camera.take("check-all");
        hand.click("Back to the exchange accounts");
        eyes.see("Each one is an API key");
    }

    /** The account belongs to the other site for as long as that is rehearsed; then its owner says where it belongs. */
    private void search() {
        hand.click("Remove");
        eyes.see("The key itself still works on OKX.");
        var exchange = hand.browse(eyes.readField("Address of the API page"));
        hand.click("Keep it");
        eyes.see("Each one is an API key");
        exchange.trouble("wrong-site", true);
        hand.click("Check");
        eyes.see("OKX does not know this API key on this site.");
        hand.scrollTo("Ask OKX’s other sites …");
        camera.take("check-site-unknown");
        hand.click("Ask OKX’s other sites …");
        eyes.see("The secret key does not leave this computer.");
        hand.scrollTo("Ask them");
        camera.take("check-site-consent");
        hand.click("Ask them");
        eyes.see("knows this key and accepts it");
        hand.scrollTo("Use Practice (other site)");
        camera.take("check-site-found");
        hand.click("Use Practice (other site)");
        eyes.see("OKX accepted all three values");
        hand.click("Back to the exchange accounts");
        eyes.see("Practice (other site)");
        camera.take("accounts-other-site");
        exchange.trouble("wrong-site", false);
        bringBack();
    }

    private void bringBack() {
        hand.click("View");
        hand.click("Edit");
        eyes.see("Enter your key");
        hand.click("Next");
        eyes.see("Where does it belong?");
        hand.click("I know it");
        hand.click("Practice exchange");
        camera.take("wizard-locate-told");
        hand.click("Next");
        eyes.see("OKX accepted all three values");
        hand.click("Next");
        eyes.see("can be moved.");
        hand.click("Next");
        eyes.see("Finish");
        hand.click("Done");
        eyes.see("Each one is an API key");
    }

    private void rehearse() {
        hand.click("Rehearse a problem");
        eyes.see("Ask the practice exchange to have a problem");
        hand.scrollTo("Begin: IP not listed");
        hand.click("Begin: IP not listed");
        eyes.see("Rehearsing: IP not listed");
        camera.take("rehearse");
        hand.click("Close");
        hand.click("Check");
        eyes.see("203.0.113.50");
        eyes.see("Could not be checked from here");
        camera.take("check-ip-not-listed");
        hand.click("Rehearse a problem");
        hand.click("End all");
        eyes.seeNoMore("Rehearsing: IP not listed");
        hand.click("Close");
        hand.click("Back to the exchange accounts");
        eyes.see("Each one is an API key");
    }

    private void confirmTwice() {
        hand.visit("Move funds");
        eyes.see("can be moved.");
        hand.choose("Currency", "ETH");
        var before = movable();
        hand.type("Amount", AMOUNT);
        camera.take("funds");
        hand.click("Move to the Trading Account …");
        eyes.see("Move this now?");
        hand.type("Amount once more", AMOUNT);
        camera.take("funds-confirm");
        hand.doubleClick("Confirm and move");
        eyes.see(AMOUNT + " ETH has moved");
        camera.take("funds-moved");
        hand.click("Move more");
        eyes.settle();
        hand.choose("Currency", "ETH");
        if (before.subtract(movable()).compareTo(new BigDecimal(AMOUNT)) != 0) {
            throw new StepFailed("A double click on Confirm moved something else than " + AMOUNT + " ETH.");
        }
    }

    private void activity() {
        hand.visit("Activity");
        eyes.see("Every transfer that was made here");
        eyes.see("Funding → Trading");
        // OKX's bills come last, and with them the list is read once more
        eyes.see("Booked");
        camera.take("activity");
        if (eyes.count("Done") != 2) {
            throw new StepFailed("Activity does not list exactly two transfers that are done.");
        }
    }

    private void moveAll() {
        hand.visit("Move funds");
        eyes.see("can be moved.");
        hand.click("Move all to Trading …");
        eyes.see("Move all of this now?");
        camera.take("funds-all-confirm");
        hand.click("Confirm and move all");
        eyes.see("Please enter an amount.");
        hand.type("Amount once more", "1");
        hand.click("Confirm and move all");
        eyes.see("BTC has moved");
        eyes.see("ETH has moved");
        eyes.see("USDT has moved");
        camera.take("funds-all-moved");
        hand.click("Move more");
        eyes.see("Nothing in the Funding Account can be moved.");
        camera.take("funds-none-left");
    }

    private void settings() {
        hand.visit("Settings");
        eyes.see("Light or dark?");
        camera.take("settings");
    }

    private void lockAndUnlock() {
        hand.visit("Lock");
        eyes.see("Unlock your vault");
        hand.type("Master password", "quiet harbour lantern cascade");
        hand.click("Unlock");
        eyes.see("This is not the master password of this vault.");
        camera.take("unlock-wrong-password");
        hand.type("Master password", Beginning.PASSWORD);
        hand.click("Unlock");
        eyes.see("Each one is an API key");
    }

    private void keep() {
        hand.click("Remove");
        eyes.see("The key itself still works on OKX.");
        camera.take("remove");
        hand.click("Keep it");
        eyes.see("Each one is an API key");
        eyes.see(NewKey.NAME);
        camera.take("accounts-at-the-end");
    }

    /** How much the window says can be moved of the currency that is chosen. */
    private BigDecimal movable() {
        return new BigDecimal(eyes.read(" ETH can be moved.").split(" ", 2)[0]);
    }
}
