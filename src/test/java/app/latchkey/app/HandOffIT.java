package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.practice.KeyRequest;
import app.latchkey.practice.NewKey;
import app.latchkey.ui.TestTicker;
import app.latchkey.ui.control.SecretPage;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key given to a terminal: by mouse, by keyboard, through the clipboard and in a file. */
class HandOffIT extends WindowTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CCXT = "ccxt (JSON, with JavaScript and Python)";

    private final TestTicker ticker = new TestTicker();
    private final TestDialogs dialogs = new TestDialogs();

    @TempDir
    Path bots;

    private NewKey key;

    @BeforeEach
    void open() throws IOException {
        key = exchange.createKey(KeyRequest.trading("Gridbot", PreparedData.PASSPHRASE));
        PreparedData.oneAccount(data, key);
        dialogs.chosen = Optional.of(bots);
        start(setup().ticker(ticker).files(dialogs));
        unlock().see("Gridbot").click("Give to a terminal …").see("Hand off “Gridbot”");
    }

    private static void isOfThisKey(JsonNode read, NewKey key) {
        assertThat(read.path("apiKey").textValue()).isEqualTo(key.apiKey());
        assertThat(read.path("secret").textValue()).isEqualTo(key.secretKey());
        assertThat(read.path("password").textValue()).isEqualTo(PreparedData.PASSPHRASE);
    }

    /** Whether anything is painted where the secrets would be. */
    private static boolean isPainted() {
        return Eyes.look(() -> Eyes.shown()
                .filter(SecretPage.class::isInstance)
                .flatMap(Eyes::within)
                .filter(Canvas.class::isInstance)
                .anyMatch(HandOffIT::hasInk));
    }

    private static boolean hasInk(Node canvas) {
        var picture = canvas.snapshot(null, null);
        var pixels = picture.getPixelReader();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (!pixels.getColor(x, y).equals(Color.WHITE)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void byMouseTheSheetIsCopiedAsItIsShownButWithTheSecretsAndTheHandOffIsRemembered() throws IOException {
        hand.see("Nobody has this key from here yet.").click(CCXT);
        hand.see("urls.api.rest: " + exchange.address()).see("Live trading: nothing to set.");
        assertThat(hand.content("What is copied or saved"))
                .contains("\"secret\": \"••••••••••••\"", "\"password\": \"••••••••••••\"")
                .doesNotContain(key.secretKey(), PreparedData.PASSPHRASE, key.apiKey());

        hand.click("Copy: What is copied or saved").see("The clipboard is cleared in");

        isOfThisKey(JSON.readTree(Eyes.clipboard()), key);
        hand.see(CCXT + ", on ").seeNoMore("Nobody has this key");
        hand.click("File okx.mjs").see("new ccxt.okx(");
        hand.click("Choose another").see("Find a terminal, library or password manager");
    }

    @Test
    void itIsSavedToANewFileForItsOwnerAloneAndDeletedAgain() throws IOException {
        var file = bots.resolve("okx.json");
        hand.click(CCXT).click("Save to a new file …").see("Written to " + file);

        isOfThisKey(JSON.readTree(file.toFile()), key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        hand.click("Save to a new file …").see("is there already, and was left as it is");
        isOfThisKey(JSON.readTree(file.toFile()), key);

        hand.see("with your secrets in plain text: " + file).click("Delete now: " + file);
        hand.see("Deleted: " + file).seeNoMore("Its file lies here");
        assertThat(file).doesNotExist();
    }

    @Test
    void inAGitRepositoryItIsWrittenOnlyWhenTheUserInsists() throws IOException {
        Files.createDirectory(bots.resolve(".git"));
        hand.click(CCXT).click("Save to a new file …").see("is in a git repository");
        hand.seeFocusOn("Choose another place …");
        assertThat(bots.resolve("okx.json")).doesNotExist();

        hand.click("Save it there all the same").see("Written to ");

        assertThat(bots.resolve("okx.json")).exists();
    }

    @Test
    void byKeyboardAFormIsFilledInFieldAfterFieldAndTheClipboardIsClearedAtTheEnd() {
        hand.seeFocusOn("Find a terminal, library or password manager")
                .type("own form")
                .press(KeyCode.ENTER);
        hand.see("add an exchange or an API key").seeFocusOn("Copy: Exchange").press(KeyCode.SPACE);
        assertThat(Eyes.clipboard()).isEqualTo("OKX");
        hand.seeFocusOn("Copy: API key").press(KeyCode.SPACE);
        assertThat(Eyes.clipboard()).isEqualTo(key.apiKey());
        hand.seeFocusOn("Copy: Secret key").press(KeyCode.SPACE);
        assertThat(Eyes.clipboard()).isEqualTo(key.secretKey());
        hand.seeFocusOn("Copy: Passphrase").press(KeyCode.SPACE);
        assertThat(Eyes.clipboard()).isEqualTo(PreparedData.PASSPHRASE);
        hand.seeFocusOn("Copy: Name of the connection");

        hand.press(KeyCode.TAB).seeFocusOn("Done: clear the clipboard").press(KeyCode.SPACE);

        hand.see("Noted as handed off.").see("A terminal’s own form, on ");
        hand.until(
                "the clipboard is cleared", () -> Clipboard.getSystemClipboard().getString() == null);
    }

    @Test
    void byKeyboardTheListIsWalkedThrough() {
        hand.seeFocusOn("Find a terminal, library or password manager").press(KeyCode.DOWN);
        hand.seeFocusOn("Terminals, libraries and password managers").press(KeyCode.DOWN, KeyCode.ENTER);

        hand.see("Save okx.json beside your program").seeFocusOn("Copy: What is copied or saved");
    }

    @Test
    void whatIsCalledNothingHereSaysSo() {
        hand.fill("Find a terminal, library or password manager", "no such thing")
                .see("Nothing here has that name.");
    }

    @Test
    void theSecretsAreSeenAfterThePasswordOnlyAndForAWhile() {
        hand.click(CCXT);
        assertThat(isPainted()).isFalse();

        hand.click("Show: What is copied or saved").see("Enter the master password to see all of it");
        hand.seeFocusOn("Master password").type(PreparedData.MASTER).click("Show it");
        hand.see("Hidden again in 20 seconds").seeFocusOn("Hide: What is copied or saved");
        assertThat(isPainted()).isTrue();
        assertThat(Eyes.look(() -> Eyes.sees(PreparedData.PASSPHRASE))).isFalse();
        hand.seconds(ticker, 20);

        hand.seeNoMore("Hidden again");
        assertThat(isPainted()).isFalse();
    }

    @Test
    void variablesHaveTheNamesOfTheUsersChoice() {
        hand.fill("Find a terminal, library or password manager", "zsh");
        hand.click("Shell: sh, bash, zsh (export)").see("export OKX_SECRET_KEY='••••••••••••'");

        hand.click("As NautilusTrader").see("export OKX_API_SECRET='••••••••••••'");
    }

    @Test
    void theWizardsLastPageLeadsHereToo() {
        hand.click("Back to the exchange accounts").click("View").click("Edit").see("Enter your key");
        hand.click("Next").see("Where does it belong?").click("Next");
        hand.see("OKX accepted all three values")
                .click("Next")
                .see("can be moved.")
                .click("Next");

        hand.see("“Gridbot” is saved in your vault").click("Give it to my terminal …");

        hand.see("Hand off “Gridbot”").seeFocusOn("Find a terminal, library or password manager");
    }

    @Test
    void whoeverTookTheSecretKeyOutOfAFormHasTheKeyThoughTheFormWasNotFinished() {
        hand.click("Hummingbot (connect okx)").click("Copy: API key");
        assertThat(Eyes.look(() -> Eyes.sees("Nobody has this key from here yet.")))
                .isTrue();

        hand.click("Copy: Secret key");

        hand.see("Hummingbot (connect okx), on ").seeNoMore("Nobody has this key");
    }

    @Test
    void aKeyThatWasFoundInOrderCanBeGivenOnFromItsCheck() {
        hand.click("Back to the exchange accounts").click("Check").see("Ready, with advice");

        hand.click("Give to a terminal …").see("Hand off “Gridbot”");
    }

    @Test
    void lockingForgetsWhatWasMadeAndUnlockingRemembersWhereTheKeyWent() {
        hand.click("Hummingbot (connect okx)").click("Copy: Secret key");
        hand.click("Done: clear the clipboard").see("Hummingbot (connect okx), on ");

        hand.hotkey(KeyCode.CONTROL, KeyCode.L);
        unlock();

        hand.see("Gridbot").click("Give to a terminal …").see("Hummingbot (connect okx), on ");
    }
}
