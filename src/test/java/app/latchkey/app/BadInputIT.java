package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.files.OwnerOnly;
import app.latchkey.practice.Environment;
import app.latchkey.practice.KeyRequest;
import app.latchkey.practice.NewKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every mistake gets a sentence that says what is wrong, and nothing that was typed is lost. */
class BadInputIT extends WindowTest {

    private static final String WRONG_SECRET = "0".repeat(32);

    private final AtomicBoolean diskFull = new AtomicBoolean();

    private NewKey key;

    @BeforeEach
    void open() throws IOException {
        key = exchange.createKey(KeyRequest.trading("Gridbot", PreparedData.PASSPHRASE));
        PreparedData.emptyVault(data);
        start(setup().saver(this::save));
    }

    private void save(Path file, byte[] contents) throws IOException {
        if (diskFull.get()) {
            throw new IOException("No space left on device");
        }
        OwnerOnly.replace(file, contents);
    }

    private void enterExistingKey(String apiKey, String secretKey) {
        hand.click("I already have a key").see("Enter your key");
        hand.fill("Name in Latchkey", "Gridbot")
                .fill("API key", apiKey)
                .fill("Secret key", secretKey)
                .fill("Passphrase", PreparedData.PASSPHRASE);
    }

    private void haveItAsked() {
        hand.click("Next").see("Where does it belong?").click("Next");
    }

    @Test
    void aWrongMasterPasswordIsSaidAndStaysInTheFieldToBeMended() {
        hand.fill("Master password", "correct horse battery stable").click("Unlock");

        hand.see("This is not the master password of this vault.");
        assertThat(hand.content("Master password")).isEqualTo("•".repeat(28));
        unlock().see("No exchange account yet");
    }

    @Test
    void aWrongSecretIsNamedByTheCheckAndCanBeMendedThere() {
        unlock().see("No exchange account yet");
        enterExistingKey(key.apiKey(), WRONG_SECRET);

        haveItAsked();
        hand.see("A terminal cannot trade with this key as it is.").see("Failed");
        hand.see("secret key");
        hand.click("Back").see("Where does it belong?").click("Back");
        hand.fill("Secret key", key.secretKey());
        haveItAsked();

        hand.see("OKX accepted all three values");
    }

    @Test
    void aKeyOfTheOtherEnvironmentIsFoundThereUnlessTheUserInsists() {
        var demo = exchange.createKey(
                KeyRequest.trading("Demo bot", PreparedData.PASSPHRASE).in(Environment.DEMO));
        unlock().see("No exchange account yet");
        enterExistingKey(demo.apiKey(), demo.secretKey());
        haveItAsked();
        hand.see("OKX accepted all three values");

        hand.click("Back").see("Where does it belong?").click("I know it").click("Live trading");
        hand.click("Next")
                .see("A terminal cannot trade with this key as it is.")
                .see("demo");
    }

    @Test
    void aStoppedExchangeIsSaidAndNothingIsLost() throws IOException {
        unlock().see("No exchange account yet");
        enterExistingKey(key.apiKey(), key.secretKey());
        exchange.close();

        haveItAsked();
        hand.see("The connection to OKX’s server was refused.").see("Live or demo trading?");
        hand.click("Next").see("Could not be checked from here");
        hand.click("Back").click("Back");

        assertThat(hand.content("API key")).isEqualTo(key.apiKey());
        assertThat(hand.content("Secret key")).isEqualTo("•".repeat(32));
        hand.click("Finish later").see("Gridbot").see("Could not be checked from here");
    }

    @Test
    void aPracticeKeyIsRefusedInRealWhileItIsTyped() {
        unlock().see("No exchange account yet");
        hand.click("Latchkey").click("Switch to the Real workspace");
        hand.fill("Master password", PreparedData.NEW_MASTER)
                .fill("Master password again", PreparedData.NEW_MASTER)
                .see("Strength: strong")
                .click("Create the vault")
                .see("No exchange account yet");
        hand.click("I already have a key");
        hand.fill("API key", key.apiKey()).click("Next");

        hand.see("This key was made by the practice exchange and is nothing to OKX.");
        assertThat(hand.content("API key")).isEqualTo(key.apiKey());
    }

    @Test
    void whatIsMissingIsSaidBesideEachFieldWhenNextIsPressed() {
        unlock().see("No exchange account yet");
        hand.click("I already have a key").see("Enter your key");

        hand.click("Next");

        hand.see("Please enter the API key.").see("Please enter the secret key.");
        hand.see("Please enter the passphrase.");
    }

    @Test
    void aFullDiskIsSaidNothingTypedIsLostAndItWorksOnceThereIsRoom() {
        unlock().see("No exchange account yet");
        enterExistingKey(key.apiKey(), key.secretKey());
        diskFull.set(true);

        hand.click("Next").see("The disk is full, so nothing was saved.");
        assertThat(hand.content("API key")).isEqualTo(key.apiKey());
        assertThat(hand.content("Secret key")).isEqualTo("•".repeat(32));

        diskFull.set(false);
        haveItAsked();
        hand.see("OKX accepted all three values");
        hand.seeNoMore("The disk is full");
    }

    @Test
    void aPassphraseThatCouldNotBeSavedKeepsTheUserFromSendingItToOkx() {
        unlock().see("No exchange account yet");
        hand.click("Add new exchange account").see("Before you start").click("Next");
        hand.fill("API name", "Gridbot")
                .click("Next")
                .see("Choose the permissions")
                .click("Next");
        hand.see("Meets all of OKX’s rules");
        diskFull.set(true);

        hand.click("Next").see("The passphrase could not be saved, so do not send OKX’s form yet");
        hand.see("The disk is full. What you typed here is kept in memory only");
        diskFull.set(false);

        hand.click("Next").see("Bind the key to addresses");
    }

    @Test
    void aPageThatNoBrowserOpensIsSaidBesideItsAddress() {
        program().browser = false;
        unlock().see("No exchange account yet");
        hand.click("Add new exchange account").click("Open the API page");
        hand.see("No browser could be started.");
        assertThat(hand.content("Address of the API page"))
                .isEqualTo(exchange.address() + "/account/my-api?go-live-trading=1");
        assertThat(hand.can("Copy: Address of the API page")).isTrue();

        hand.click("Finish later").click("Practice").click("Open the practice API page");
        hand.see("The page could not be opened").click("Close");

        program().browser = true;
        hand.click("Add new exchange account").click("Open the API page").see("Asked your browser to open it.");
        assertThat(program().pages).hasSize(1);
    }
}
