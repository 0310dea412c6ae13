package app.latchkey.tour;

import java.util.List;

/** What can be done with the vault itself: a secret is looked at, copies are, and the ways out for a lost password. */
final class VaultRounds {

    private static final String OWN_PASSWORD = "Master password of that time";

    private final Eyes eyes;
    private final Hand hand;
    private final Camera camera;

    VaultRounds(Eyes eyes, Hand hand, Camera camera) {
        this.eyes = eyes;
        this.hand = hand;
        this.camera = camera;
    }

    List<Stop> stops() {
        return List.of(
                new Stop("See a secret", this::reveal),
                new Stop("Settings of the vault", this::settings),
                new Stop("Change the master password, badly", this::changePassword),
                new Stop("Look into a copy", this::copies),
                new Stop("Before the locked vault", this::locked));
    }

    private void reveal() {
        hand.click("View");
        eyes.see("Everything about this exchange account.");
        hand.click("Show: Secret key");
        eyes.see("Enter the master password to see the secret key.");
        camera.take("connection-password");
        hand.type("Master password", Beginning.PASSWORD);
        hand.click("Show it");
        eyes.see("Hidden again in");
        camera.take("connection-secret");
        hand.click("Hide: Secret key");
        eyes.seeNoMore("Hidden again in");
    }

    private void settings() {
        hand.visit("Settings");
        eyes.see("Light or dark?");
        hand.scrollTo("Change the master password …");
        camera.take("settings-vault");
    }

    private void changePassword() {
        hand.click("Change the master password …");
        eyes.see("neither the old password nor an old copy");
        hand.type("Present master password", Beginning.PASSWORD);
        hand.type("New master password", "correct horse battery staple");
        eyes.see("Everybody knows this phrase");
        camera.take("change-password");
        hand.click("Back to the settings");
    }

    private void copies() {
        hand.click("Restore from a copy …");
        eyes.seeEither("In it is ", OWN_PASSWORD);
        if (eyes.seesNow(OWN_PASSWORD)) { // the vault got a new key when this computer turned out to be quicker
            hand.type(OWN_PASSWORD, Beginning.PASSWORD);
            hand.click("Look inside");
        }
        eyes.see("In it is ");
        camera.take("copies");
        hand.click("Back");
    }

    private void locked() {
        hand.visit("Lock");
        eyes.see("Unlock your vault");
        hand.click("Restore from a copy …");
        eyes.see(OWN_PASSWORD);
        camera.take("copies-locked");
        hand.click("Back");
        hand.click("Forgotten password …");
        eyes.see("Nobody can recover a master password.");
        camera.take("forgotten");
        hand.click("Go back");
        hand.type("Master password", Beginning.PASSWORD);
        hand.click("Unlock");
        eyes.see("Each one is an API key");
    }
}
