package app.latchkey.tour;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/** Everything that can be wrong in the wizard, each with its sentence and a picture; {@link KeyGallery} has the keys. */
final class Gallery {

    private static final String LONG = "x".repeat(65);
    /** Nobody sees it, and two names that differ by it alone look the same. */
    private static final String INVISIBLE = "Grid\u200bbot";

    private final Eyes eyes;
    private final Hand hand;
    private final Camera camera;
    private final Mistakes mistakes;
    private final KeyGallery keys;
    private final DiskGallery disks;
    private final Computer computer;
    private String page = "";

    /** Entries of a menu take no mouse that can be waited for, so keys lead to the one below the two ways to a key. */
    private static final int ENTRIES_TO_THE_OTHER_WORKSPACE = 3;

    /** @param known a key that is saved already */
    Gallery(Eyes eyes, Hand hand, Camera camera, Computer computer, Supplier<PracticeBrowser.NewKey> known) {
        this.eyes = eyes;
        this.hand = hand;
        this.camera = camera;
        this.mistakes = new Mistakes(eyes, hand, camera);
        this.disks = new DiskGallery(eyes, hand, camera, computer);
        this.keys = new KeyGallery(eyes, hand, camera, mistakes, disks, known);
        this.computer = computer;
    }

    List<Stop> stops() {
        return Stream.of(values(), keys.stops(), rest()).flatMap(List::stream).toList();
    }

    private List<Stop> values() {
        return List.of(
                new Stop("Addresses of pages that are wrong", this::pages),
                new Stop("Names that are wrong", this::names),
                new Stop("Passphrases that are wrong", this::passphrases),
                new Stop("Whitelists that are wrong", this::addresses),
                new Stop("Lists of addresses that are wrong", this::lists));
    }

    private List<Stop> rest() {
        return List.of(
                new Stop("Look after a key, and say that it leaked", this::care),
                new Stop("What is wrong only in the Real workspace", this::real));
    }

    private void pages() {
        hand.visit("Exchange accounts");
        hand.click("Add new exchange account");
        eyes.see("Before you start");
        hand.click("How to get there through OKX’s menus");
        hand.click("How to know the right address");
        camera.take("gallery-page-help");
        page = eyes.readField("Address of the API page");
        open();
        compare("http://127.0.0.1:1/", "This is not ", "elsewhere");
        compare("https://www.okx.com/account/my-api", "This belongs to OKX, but it is not ", "other-site");
        compare("https://www.0kx.com/account", "this looks like OKX and belongs to somebody else", "lookalike");
        compare("https://www.okx.com@login.example", "is decoration", "hidden-target");
        compare("https://www.\u043ekx.com/", "letters of another alphabet", "foreign-letters");
        compare(
                eyes.readField("Address of the API page").replace("http://", "ftp://"),
                "does not begin with https://",
                "not-secure");
        compare(eyes.readField("Address of the API page"), "This is the right site", "right");
    }

    private void open() {
        computer.browser(false);
        hand.click("Open the API page");
        eyes.see("No browser could be started.");
        camera.take("gallery-page-no-browser");
        computer.browser(true);
        hand.click("Open the API page");
        eyes.see("Asked your browser to open it.");
        camera.take("gallery-page-opened");
    }

    private void compare(String address, String answer, String picture) {
        hand.paste("Compare the address in your browser", address);
        eyes.see(answer);
        hand.scrollTo(eyes.read(answer));
        camera.take("gallery-page-" + picture);
    }

    private void names() {
        mistakes.next("Name the key");
        hand.type("Which terminal or bot will use it?", "Grid bot");
        eyes.see("GridKey");
        camera.take("gallery-name-ideas");
        mistakes.wrong("API name", "", "Please give the key a name.", "name-missing");
        mistakes.wrong("API name", "x".repeat(51), "OKX takes at most 50 characters.", "name-too-long");
        mistakes.wrong("API name", INVISIBLE, "another invisible character", "name-invisible");
        mistakes.wrong("API name", NewKey.NAME, "OKX refuses the same name twice", "name-taken");
        hand.click("Take the name GridKey");
        mistakes.wrong("Name in Latchkey", LONG, "The name can have at most 64 characters.", "connection-too-long");
        mistakes.wrong("Name in Latchkey", INVISIBLE, "another invisible character", "connection-invisible");
        mistakes.wrong("Name in Latchkey", NewKey.NAME, "Another exchange account here is called", "connection-taken");
        hand.paste("Name in Latchkey", "");
        mistakes.wrong("Notes", "n".repeat(10_001), "Notes can have at most 10,000 characters.", "notes-too-long");
        hand.paste("Notes", "");
        mistakes.next("Choose the permissions");
        mistakes.next("Choose a passphrase");
    }

    private void passphrases() {
        mistakes.wrong("Passphrase", "", "Please generate or type a passphrase.", "passphrase-missing");
        mistakes.wrong("Passphrase", "Ab1!", "OKX takes no passphrase below 6 characters.", "passphrase-too-short");
        mistakes.wrong(
                "Passphrase", "Ab1!" + LONG, "OKX takes no passphrase above 32 characters.", "passphrase-too-long");
        mistakes.wrong("Passphrase", "Ab1!efg\u00e9", "cannot be sent to OKX", "passphrase-not-ascii");
        mistakes.wrong("Passphrase", "Ab1!ef", "It needs at least 8 characters", "passphrase-shorter-than-demanded");
        mistakes.wrong("Passphrase", "Abcdefg!", "It needs a digit", "passphrase-no-digit");
        mistakes.wrong("Passphrase", "abcdefg1!", "It needs a capital letter", "passphrase-no-capital");
        mistakes.wrong("Passphrase", "ABCDEFG1!", "It needs a small letter", "passphrase-no-small-letter");
        mistakes.wrong("Passphrase", "Abcdefg1", "It needs a special character", "passphrase-no-special");
        hand.paste("Passphrase", "Abcdefg1$");
        eyes.see("which shells and configuration files often mangle");
        camera.take("gallery-passphrase-mangled");
        hand.type("Passphrase", "Abcdefg1 "); // a pasted blank at the end would be dropped
        hand.click("Next");
        eyes.see("It begins or ends with a blank");
        camera.take("gallery-passphrase-blank-at-an-end");
        hand.click("Generate");
        disks.next("passphrase-not-kept", "The passphrase could not be saved, so do not send OKX’s form yet");
        mistakes.next("Bind the key to addresses");
    }

    private void addresses() {
        mistakes.wrong("Addresses", "my-server.example", "There is no IP address in this.", "addresses-none");
        mistakes.wrong("Addresses", "203.0.113", "is no IP address", "addresses-no-address");
        mistakes.wrong("Addresses", "203.0.113.1-203.0.113.9", "is a range, and OKX takes none", "addresses-range");
        mistakes.wrong("Addresses", "127.0.0.1", "“this computer itself”", "addresses-loopback");
        mistakes.wrong("Addresses", "192.168.0.12", "inside a home or office network", "addresses-private");
        mistakes.wrong("Addresses", "224.0.0.1", "never the sender of anything", "addresses-not-routed");
        mistakes.wrong("Addresses", "203.0.113.7/24", "is not the beginning of a network", "addresses-host-bits");
        mistakes.wrong("Addresses", "0.0.0.0/0", "covers so much of the internet", "addresses-too-wide");
        mistakes.wrong(
                "Addresses", manyAddresses(), "These are 21 addresses; OKX takes at most 20.", "addresses-too-many");
        mistakes.wrong(
                "Addresses",
                "10.0.0.1, 172.16.0.1, ::1 and 203.0.113.7",
                "172.16.0.1 is an address inside a home",
                "addresses-several");
        hand.paste("Addresses", "Our servers are 203.0.113.7, 203.0.113.7 and 198.51.100.0/24.");
        eyes.see("203.0.113.7 stands there more than once");
        eyes.see("Left out, since it is no address: Our servers are and");
        camera.take("gallery-addresses-in-a-text");
        hand.click("Keep only the addresses");
        eyes.seeNoMore("Left out");
        ownAddress(hand.browse(page));
    }

    private void ownAddress(PracticeBrowser exchange) {
        exchange.trouble("edge-block", true);
        hand.click("Add this computer’s address");
        eyes.see("The site did not tell this computer’s address.");
        camera.take("gallery-addresses-own-unknown");
        exchange.trouble("edge-block", false);
    }

    private static String manyAddresses() {
        var list = new StringBuilder();
        for (int i = 1; i <= 21; i++) {
            list.append("203.0.113.").append(i).append(' ');
        }
        return list.toString();
    }

    private void lists() {
        var name = "Keep the addresses above as a list called";
        hand.click("Saved address lists");
        hand.click("Keep the list");
        eyes.see("Please give the list a name.");
        camera.take("gallery-list-missing");
        wrongList(name, LONG, "The name can have at most 40 characters.", "too-long");
        wrongList(name, INVISIBLE, "another invisible character", "invisible");
        hand.paste(name, "Grid servers");
        hand.click("Keep the list");
        eyes.see("Grid servers (2)");
        camera.take("gallery-list-kept");
        hand.paste("Addresses", "");
        wrongList(name, "Nothing", "Enter the addresses above first.", "no-addresses");
        hand.paste(name, "");
        hand.click("Grid servers (2)");
        mistakes.next("Create the key on OKX");
        eyes.settle();
        hand.scrollTo("No code comes?");
        hand.click("No code comes?");
        hand.scrollTo(eyes.read("If nothing helps"));
        camera.take("gallery-no-code");
        mistakes.next("Save the credentials");
    }

    private void wrongList(String field, String name, String sentence, String picture) {
        hand.paste(field, name);
        hand.click("Keep the list");
        eyes.see(sentence);
        camera.take("gallery-list-" + picture);
    }

    private void care() {
        hand.click("Look after");
        eyes.see("Review it");
        camera.take("care");
        hand.click("It leaked …");
        eyes.see("It was marked as leaked on");
        camera.take("leak");
        hand.scrollTo("Remove it here …");
        camera.take("leak-end");
        hand.click("Back to the exchange accounts");
        eyes.see("Leaked!");
        camera.take("accounts-leaked");
    }

    /** Nothing real is touched: the tour's own Real workspace is empty, and nothing in it asks anybody anything. */
    private void real() {
        hand.click("Latchkey");
        for (int i = 0; i < ENTRIES_TO_THE_OTHER_WORKSPACE; i++) {
            hand.press(KeyCode.DOWN);
        }
        hand.press(KeyCode.ENTER);
        eyes.see("Choose a master password");
        eyes.insistOnEmptyReal();
        hand.type("Master password", Beginning.PASSWORD);
        eyes.see("Strength: strong");
        hand.type("Master password again", Beginning.PASSWORD);
        hand.click("Create the vault");
        hand.click("I already have a key");
        mistakes.wrong(
                "API key", KeyGallery.OTHER_KEY, "This key was made by the practice exchange", "api-key-practice");
        hand.click("Finish later");
        hand.click("Add new exchange account");
        hand.click("Give it up and begin anew");
        eyes.see("Where is your account registered?");
        camera.take("gallery-before-real");
        hand.click("My account is verified on OKX.");
        hand.click("A second factor is on: authenticator app, SMS or e-mail. OKX asks for it when a key is made.");
        hand.click("I am logged in on the right site, and I typed its address myself or opened it from here.");
        mistakes.next("Name the key");
        hand.paste("API name", "Gridbot");
        mistakes.next("Choose the permissions");
        mistakes.next("Choose a passphrase");
        mistakes.next("Bind the key to addresses");
        mistakes.wrong("Addresses", "203.0.113.7", "is reserved for examples in documents", "addresses-documentation");
        hand.click("Finish later");
        eyes.see("A key is half made");
    }
}
