package app.latchkey.app;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.V;
import static javafx.scene.input.KeyCode.X;
import static javafx.scene.input.KeyCode.Y;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fields for secrets, in the window: that the right characters went in shows in that the vault opens. */
class SecretFieldIT extends WindowTest {

    private static final String MASTER = PreparedData.MASTER;
    private static final String SECRET_KEY = "22582BD0CFF14C41EDBF1AB98506286D";

    @BeforeEach
    void open() throws IOException {
        PreparedData.emptyVault(data);
        start();
        hand.see("Unlock your vault").seeFocusOn("Master password");
    }

    private void opens() {
        hand.click("Unlock").see("No exchange account yet");
    }

    private void clip(String text) {
        Eyes.look(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            return Clipboard.getSystemClipboard().setContent(content);
        });
    }

    @Test
    void charactersAreTypedDeletedAndSelectedAsInEveryField() {
        hand.type("XYcorrect hors battery staple!!");
        hand.press(HOME).hotkey(SHIFT, RIGHT).hotkey(SHIFT, RIGHT).press(DELETE);
        hand.press(END, BACK_SPACE).hotkey(SHIFT, LEFT).press(DELETE);
        hand.press(HOME);
        for (int i = 0; i < "correct hors".length(); i++) {
            hand.press(RIGHT);
        }
        hand.type("e");

        opens();
    }

    @Test
    void whatIsPastedGoesInWithoutItsLineBreaksAndTheBlanksAroundIt() {
        hand.type("to be replaced").hotkey(CONTROL, A);
        clip("  correct horse\n battery staple \n");

        hand.hotkey(CONTROL, V);

        opens();
    }

    @Test
    void undoAndRedoDoNothing() {
        hand.type(MASTER).hotkey(CONTROL, Z).hotkey(CONTROL, Z).hotkey(CONTROL, Y);

        opens();
    }

    @Test
    void nothingCanBeCopiedOrCutOutOfIt() {
        clip("was there before");
        hand.type(MASTER)
                .hotkey(CONTROL, A)
                .hotkey(CONTROL, C)
                .hotkey(CONTROL, A)
                .hotkey(CONTROL, X);

        assertThat(Eyes.clipboard()).isEqualTo("was there before");
        opens();
    }

    @Test
    void theWindowHoldsNoSecretInAnyTextWhileItIsTypedOrLookedAt() {
        hand.type(MASTER);
        assertThat(holding(MASTER)).isEmpty();
        opens();
        hand.click("I already have a key").see("Enter your key");
        hand.fill("Secret key", SECRET_KEY).fill("Passphrase", PreparedData.PASSPHRASE);
        assertThat(holding(SECRET_KEY, PreparedData.PASSPHRASE)).isEmpty();
        hand.click("Finish later")
                .click("Add new exchange account")
                .click("Give it up and begin anew")
                .click("Next");
        hand.fill("API name", "Gridbot").click("Next").click("Next");

        hand.fill("Passphrase", PreparedData.PASSPHRASE).click("Show").see("Hide");
        assertThat(holding(PreparedData.PASSPHRASE)).isEmpty();
        hand.click("Next").click("Next").see("Create the key on OKX");
        assertThat(holding(PreparedData.PASSPHRASE)).isEmpty();
    }

    @Test
    void aCopiedSecretIsClearedFromTheClipboardAtTheLatestWhenTheVaultLocks() {
        hand.type(MASTER);
        opens();
        hand.click("Add new exchange account")
                .click("Next")
                .fill("API name", "Gridbot")
                .click("Next")
                .click("Next");
        hand.fill("Passphrase", PreparedData.PASSPHRASE).click("Copy: Passphrase");
        hand.see("The clipboard is cleared in");
        assertThat(Eyes.clipboard()).isEqualTo(PreparedData.PASSPHRASE);

        hand.hotkey(CONTROL, L).see("Unlock your vault");

        assertThat(Eyes.clipboard()).isEmpty();
    }

    /** Nodes that hold one of the secrets in any of their texts. */
    private static List<Node> holding(String... secrets) {
        return Eyes.look(() -> Eyes.everything()
                .filter(node ->
                        textsOf(node).anyMatch(text -> Stream.of(secrets).anyMatch(text::contains)))
                .toList());
    }

    private static Stream<String> textsOf(Node node) {
        var texts = Stream.of(
                Eyes.textOf(node),
                node.getId(),
                node.getAccessibleText(),
                node.getAccessibleHelp(),
                node.getUserData(),
                node.hasProperties() ? node.getProperties() : null,
                node instanceof TextInputControl input ? input.getPromptText() : null,
                node instanceof TextInputControl input ? input.getSelectedText() : null,
                node instanceof Control control && control.getTooltip() != null
                        ? control.getTooltip().getText()
                        : null,
                node);
        return texts.filter(Objects::nonNull).map(String::valueOf);
    }
}
