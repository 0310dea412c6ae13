package app.latchkey.tour;

import java.util.List;
import java.util.function.Supplier;

/** Everything that can be wrong with the three values of a key, typed, pasted, or known to nobody. */
final class KeyGallery {

    static final String OTHER_KEY = "0badc0de-1111-4222-8333-444455556666";
    private static final String REAL_KEY = "1f2e3d4c-5b6a-7988-a7b6-c5d4e3f2a1b0";
    private static final String SECRET = "22582BD0CFF14C41EDBF1AB98506286D";

    private final Eyes eyes;
    private final Hand hand;
    private final Camera camera;
    private final Mistakes mistakes;
    private final DiskGallery disks;
    private final Supplier<PracticeBrowser.NewKey> known;

    /** @param known a key that is saved already */
    KeyGallery(
            Eyes eyes,
            Hand hand,
            Camera camera,
            Mistakes mistakes,
            DiskGallery disks,
            Supplier<PracticeBrowser.NewKey> known) {
        this.eyes = eyes;
        this.hand = hand;
        this.camera = camera;
        this.mistakes = mistakes;
        this.disks = disks;
        this.known = known;
    }

    List<Stop> stops() {
        return List.of(
                new Stop("Credentials that are wrong", this::credentials),
                new Stop("Pastes that lack something", this::pastes),
                new Stop("A key that nobody knows", this::nowhere));
    }

    private void credentials() {
        mistakes.wrong("API key", "", "Please enter the API key.", "api-key-missing");
        eyes.see("Please enter the secret key.");
        mistakes.wrong("API key", SECRET, "This looks like the secret key.", "api-key-is-a-secret");
        mistakes.wrong(
                "API key", "half a key", "An API key has 32 letters and digits in five groups", "api-key-no-uuid");
        mistakes.wrong("API key", REAL_KEY, "This is not a key of the practice exchange.", "api-key-real");
        hand.paste("API key", OTHER_KEY);
        mistakes.wrong("Secret key", OTHER_KEY, "This looks like the API key.", "secret-is-an-api-key");
        mistakes.wrong("Secret key", "Д".repeat(32), "a character that no secret key has", "secret-strange");
        mistakes.wrong(
                "Secret key", known.get().secretKey(), "This is the secret key of “Gridbot”", "secret-of-another-key");
        mistakes.wrong("API key", known.get().apiKey(), "This key is saved here already", "api-key-taken");
        hand.paste("API key", OTHER_KEY);
        hand.paste("Secret key", "unusual");
        eyes.see("Secret keys usually are 32 digits and capitals");
        camera.take("gallery-secret-unusual");
        hand.paste("API key", SECRET);
        hand.paste("Secret key", OTHER_KEY);
        eyes.see("These values seem to stand in each other’s fields.");
        camera.take("gallery-swapped");
        hand.click("Swap back");
        eyes.seeNoMore("These values seem to stand");
        hand.click("I no longer have the secret key");
        hand.scrollTo("Make a new key");
        camera.take("gallery-secret-lost");
    }

    private void pastes() {
        paste("a sentence without values", "No values were found on the clipboard.", "nothing");
        paste("API key: " + OTHER_KEY, "but no secret key", "no-secret");
        paste("API key: " + OTHER_KEY + "\nSecret key: ********", "The secret key is hidden", "secret-hidden");
        paste("Secret key: " + SECRET, "but no API key", "no-api-key");
        paste(OTHER_KEY + "\n" + SECRET + "\nAb1!efgh", "All three values are in their places.", "all");
        hand.click("Finish later");
        eyes.see("A key is half made");
    }

    private void paste(String text, String answer, String picture) {
        hand.lay(text);
        hand.click("Paste all of it");
        eyes.see(answer);
        camera.take("gallery-paste-" + picture);
    }

    private void nowhere() {
        hand.click("I already have a key");
        eyes.see("A key is half made already");
        camera.take("gallery-half-made");
        hand.click("Give it up and begin anew");
        eyes.see("Enter your key");
        hand.click("Next");
        eyes.see("Please enter the passphrase.");
        camera.take("gallery-existing-missing");
        paste(OTHER_KEY + "\n" + SECRET, "The passphrase was not among what you copied.", "no-passphrase");
        hand.lay(OTHER_KEY + "\n" + SECRET + "\nAb1!efgh");
        hand.click("Paste all of it");
        disks.next("connection-not-saved", "so nothing was saved");
        mistakes.next("Where does it belong?");
        camera.take("gallery-locate");
        hand.click("Next");
        eyes.see("None of OKX’s sites knows this key.");
        camera.take("gallery-locate-nowhere");
        hand.click("Finish later");
        eyes.see("Each one is an API key");
    }
}
