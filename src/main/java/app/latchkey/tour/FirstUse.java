package app.latchkey.tour;

import java.util.List;
import javafx.scene.input.KeyCode;

/** The end of the wizard: the key is proved, and the first funds are moved. */
final class FirstUse {

    private final Eyes eyes;
    private final Hand hand;
    private final Camera camera;

    FirstUse(Eyes eyes, Hand hand, Camera camera) {
        this.eyes = eyes;
        this.hand = hand;
        this.camera = camera;
    }

    List<Stop> stops() {
        return List.of(
                new Stop("Check the connection", this::check),
                new Stop("Move funds, badly", this::tooMuch),
                new Stop("Move funds", this::move),
                new Stop("Finish", this::finish));
    }

    private void check() {
        hand.click("Next");
        eyes.see("OKX accepted all three values");
        camera.take("wizard-check");
        hand.scrollTo("Trading Account");
        camera.take("wizard-check-end");
        hand.click("Next");
        eyes.see("can be moved.");
        eyes.see("≈ 1250.50 USD"); // prices come a few seconds after the balances
        camera.take("wizard-funds");
    }

    private void tooMuch() {
        hand.aside(this::currencies);
        hand.choose("Currency", "USDT");
        hand.aside(this::moreThanThereIs);
    }

    private void currencies() {
        hand.open("Currency");
        camera.take("wizard-funds-currencies");
        hand.press(KeyCode.ESCAPE); // a list that was on a picture takes no mouse any more
    }

    private void moreThanThereIs() {
        hand.type("Amount", "999999999");
        hand.click("Move to the Trading Account …");
        eyes.see("Only ");
        camera.take("wizard-funds-too-much");
    }

    private void move() {
        hand.type("Amount", "250");
        hand.click("Move to the Trading Account …");
        eyes.see("Move this now?");
        camera.take("wizard-funds-confirm");
        hand.click("Confirm and move");
        eyes.see("250 USDT has moved");
        hand.arrive();
        camera.take("wizard-funds-moved");
    }

    private void finish() {
        hand.click("Next");
        eyes.see("Finish");
        camera.take("wizard-finish");
        hand.click("Done");
        eyes.see("Each one is an API key");
        eyes.see(NewKey.NAME);
        camera.take("accounts");
    }
}
