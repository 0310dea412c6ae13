package app.latchkey.tour;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/** The wizard up to the saved credentials, with its mistakes, its pauses, and the exchange's pages in between. */
final class NewKey {

    static final String NAME = "Gridbot";
    private static final String SERVER = "203.0.113.7";
    private static final String OWN = "198.51.100.7";

    private final Eyes eyes;
    private final Hand hand;
    private final Camera camera;
    private Optional<PracticeBrowser.NewKey> made = Optional.empty();

    NewKey(Eyes eyes, Hand hand, Camera camera) {
        this.eyes = eyes;
        this.hand = hand;
        this.camera = camera;
    }

    List<Stop> stops() {
        return List.of(
                new Stop("Before you start", this::before),
                new Stop("Name the key", this::name),
                new Stop("Choose the permissions", this::permissions),
                new Stop("Choose a passphrase", this::passphrase),
                new Stop("Bind the key to addresses", this::addresses),
                new Stop("Leave the wizard and come back", this::pause),
                new Stop("Lock in the middle of the wizard", this::lock),
                new Stop("Create the key and save the credentials", this::createAndSave));
    }

    /** The key that was made on the way. */
    PracticeBrowser.NewKey made() {
        return made.orElseThrow(() -> new StepFailed("No key was made."));
    }

    private void before() {
        hand.click("Add new exchange account");
        eyes.see("A key belongs to one site and to one environment.");
        camera.take("wizard-before");
        hand.aside(this::subAccount);
        hand.click("Open the API page");
        next("Name the key");
    }

    private void subAccount() {
        hand.click("Sub-account");
        eyes.see("A sub-account has no deposits of its own.");
        camera.take("wizard-before-sub-account");
        hand.click("Main account");
    }

    private void name() {
        hand.aside(this::badName);
        hand.type("API name", NAME);
        hand.aside(() -> hand.type("Notes", "Runs on the old laptop, in the hall"));
        camera.take("wizard-name");
        next("Choose the permissions");
    }

    private void badName() {
        hand.click("Next");
        eyes.see("Please give the key a name.");
        camera.take("wizard-name-missing");
        hand.type("API name", "Gridbot on the old laptop");
        eyes.see("OKX takes up to 50 characters;");
        camera.take("wizard-name-long");
    }

    private void permissions() {
        camera.take("wizard-permissions");
        next("Choose a passphrase");
    }

    /** One is there already; another takes its place only after one of the own making. */
    private void passphrase() {
        hand.aside(this::ownPassphrase);
        camera.take("wizard-passphrase");
        next("Bind the key to addresses");
    }

    private void ownPassphrase() {
        hand.type("Passphrase", "short");
        hand.click("Next");
        eyes.see("OKX takes no passphrase below");
        camera.take("wizard-passphrase-too-short");
        hand.click("Generate");
        eyes.see("Meets all of OKX’s rules");
        hand.click("Show");
        camera.take("wizard-passphrase-shown");
        hand.click("Hide");
    }

    private void addresses() {
        camera.take("wizard-addresses-none");
        hand.aside(this::otherAddresses);
        hand.click("Add this computer’s address");
        eyes.see("Added " + OWN);
        camera.take("wizard-addresses");
        next("Create the key on OKX");
        camera.take("wizard-create");
    }

    private void otherAddresses() {
        hand.type("Addresses", "192.168.0.12");
        hand.click("Next");
        eyes.see("192.168.0.12 is an address inside a home or office network.");
        camera.take("wizard-addresses-private");
        hand.type("Addresses", SERVER);
    }

    private void pause() {
        hand.aside(this::comeBack);
    }

    private void comeBack() {
        hand.click("Finish later");
        eyes.see("A key is half made");
        camera.take("accounts-half-made-key");
        hand.click("Continue");
        eyes.see("Create the key on OKX");
    }

    private void lock() {
        hand.aside(this::unlock);
    }

    private void unlock() {
        hand.shortcut(KeyCode.L);
        eyes.see("Unlock your vault");
        camera.take("unlock");
        hand.type("Master password", Beginning.PASSWORD);
        hand.press(KeyCode.ENTER);
        eyes.see("Create the key on OKX");
    }

    private void createAndSave() {
        var browser = hand.browse(eyes.readField("Address of the API page"));
        var name = hand.copied("Copy: API name");
        var passphrase = hand.copied("Copy: Passphrase");
        camera.take("wizard-create-passphrase-copied");
        var key = browser.makeKey(name, passphrase, hand.copied("Copy: IP addresses"));
        made = Optional.of(key);

        next("Save the credentials");
        camera.take("wizard-credentials-empty");
        hand.aside(() -> swapped(key));
        hand.lay(browser.copyAll());
        hand.click("Paste all of it");
        eyes.see("All three values are in their places.");
        camera.take("wizard-credentials");
    }

    private void swapped(PracticeBrowser.NewKey key) {
        hand.paste("API key", key.secretKey());
        hand.paste("Secret key", key.apiKey());
        hand.click("Next");
        eyes.see("This looks like the secret key.");
        eyes.see("This looks like the API key.");
        camera.take("wizard-credentials-swapped");
    }

    private void next(String title) {
        hand.click("Next");
        eyes.see(title);
    }
}
