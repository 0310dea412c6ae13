package app.latchkey.tour;

import java.util.List;
import javafx.scene.input.KeyCode;

/** The first start: a workspace, a vault, and the places while nothing is in them. */
final class Beginning {

    /** Letters and blanks, which lie under the same keys everywhere. */
    static final String PASSWORD = "quiet harbour lantern brigade";

    private final Eyes eyes;
    private final Hand hand;
    private final Camera camera;

    Beginning(Eyes eyes, Hand hand, Camera camera) {
        this.eyes = eyes;
        this.hand = hand;
        this.camera = camera;
    }

    List<Stop> stops() {
        return List.of(
                new Stop("Welcome", this::welcome),
                new Stop("Choose a master password, badly", this::weakPassword),
                new Stop("Choose a master password", this::newVault),
                new Stop("The places before there is a key", this::emptyPlaces));
    }

    private void welcome() {
        eyes.see("Welcome to Latchkey");
        camera.take("welcome");
        hand.click("Practise first");
        eyes.see("Choose a master password");
        camera.take("new-vault");
    }

    private void weakPassword() {
        hand.aside(this::weak);
    }

    private void weak() {
        hand.type("Master password", "password");
        eyes.see("Strength: would be guessed at once");
        hand.type("Master password again", "passwort");
        hand.click("Create the vault");
        eyes.see("The master password needs at least 12 characters.");
        eyes.see("The two passwords are not the same.");
        camera.take("new-vault-weak-password");
        hand.open("Master password"); // the keyboard was there
    }

    private void newVault() {
        hand.type("Master password", PASSWORD);
        eyes.see("Strength: strong");
        hand.type("Master password again", PASSWORD);
        camera.take("new-vault-strong-password");
        hand.press(KeyCode.ENTER);
        eyes.see("No exchange account yet.");
        camera.take("accounts-empty");
    }

    private void emptyPlaces() {
        hand.aside(this::empty);
    }

    private void empty() {
        hand.visit("Move funds");
        eyes.see("There is no exchange account yet.");
        camera.take("funds-empty");
        hand.visit("Activity");
        eyes.see("No transfer yet.");
        camera.take("activity-empty");
        hand.visit("Exchange accounts");
        eyes.see("No exchange account yet.");
    }
}
