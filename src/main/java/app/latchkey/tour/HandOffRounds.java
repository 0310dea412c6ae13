package app.latchkey.tour;

import java.util.List;

/** A key given to terminals, and the list by which it is replaced. */
final class HandOffRounds {

    private static final String SEARCH = "Find a terminal, library or password manager";

    private final Eyes eyes;
    private final Hand hand;
    private final Camera camera;

    HandOffRounds(Eyes eyes, Hand hand, Camera camera) {
        this.eyes = eyes;
        this.hand = hand;
        this.camera = camera;
    }

    List<Stop> stops() {
        return List.of(
                new Stop("Give a key to a terminal", this::give),
                new Stop("Fill in a terminal’s form", this::fillIn),
                new Stop("Replace a key", this::replace));
    }

    private void give() {
        hand.visit("Exchange accounts");
        hand.click("Give to a terminal …");
        eyes.see("Nobody has this key from here yet.");
        camera.take("hand-off");
        hand.paste(SEARCH, "ccxt");
        hand.click("ccxt (JSON, with JavaScript and Python)");
        eyes.see("Save okx.json beside your program");
        camera.take("hand-off-ccxt");
        hand.click("Show: What is copied or saved");
        eyes.see("Enter the master password to see all of it");
        hand.type("Master password", Beginning.PASSWORD);
        hand.click("Show it");
        eyes.see("Hidden again in");
        camera.take("hand-off-secrets");
        hand.click("Hide: What is copied or saved");
        hand.click("Copy: What is copied or saved");
        eyes.see("The clipboard is cleared in");
        hand.click("Choose another");
        hand.paste(SEARCH, "env");
        hand.click(".env file");
        eyes.see("As NautilusTrader");
        camera.take("hand-off-variables");
        hand.click("Choose another");
    }

    private void fillIn() {
        hand.paste(SEARCH, "terminal form");
        hand.click("A terminal’s own form");
        eyes.see("add an exchange or an API key");
        hand.click("Copy: Passphrase");
        camera.take("hand-off-form");
        hand.click("Done: clear the clipboard");
        eyes.see("Noted as handed off.");
        hand.click("Back to the exchange accounts");
    }

    private void replace() {
        hand.click("View");
        eyes.see("Everything about this exchange account.");
        hand.click("Replace by another …");
        eyes.see("A new key takes over step by step");
        hand.click("Begin");
        eyes.see("got the old key on");
        camera.take("replace");
        hand.scrollTo("Remove the old key here …");
        camera.take("replace-end");
        hand.click("Keep the old key after all");
        eyes.seeNoMore("got the old key on");
        hand.click("Back to the exchange accounts");
        eyes.see("Each one is an API key");
    }
}
