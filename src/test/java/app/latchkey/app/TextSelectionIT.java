package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.scene.robot.Robot;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can be read can be marked and copied: with the mouse letter by letter, with the keyboard all of it. */
class TextSelectionIT extends WindowTest {

    private static final String SENTENCE = "Each one is an API key";

    private final Robot robot = Eyes.look(Robot::new);

    @BeforeEach
    void open() throws IOException {
        PreparedData.oneAccount(data, exchange);
        start();
        hand.clipboard("nothing");
        unlock().see("Not checked yet");
    }

    private static Text letters(String beginning) {
        return (Text) Eyes.shown()
                .filter(node -> node instanceof Text text && text.getText().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static Point2D place(Node text, double right) {
        var all = text.localToScreen(text.getLayoutBounds());
        return new Point2D(all.getMinX() + right, all.getMinY() + 9);
    }

    private void point(double right) {
        Eyes.look(() -> {
            robot.mouseMove(place(letters(SENTENCE), right));
            return true;
        });
    }

    private void press() {
        Eyes.look(() -> {
            robot.mousePress(MouseButton.PRIMARY);
            return true;
        });
    }

    private void release() {
        Eyes.look(() -> {
            robot.mouseRelease(MouseButton.PRIMARY);
            return true;
        });
    }

    /** The headless robot's right button asks for no menu, so the event comes from here. */
    private static void askForMenu() {
        Eyes.look(() -> {
            var text = letters(SENTENCE);
            var place = place(text, 10);
            Event.fireEvent(
                    text,
                    new ContextMenuEvent(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                            10,
                            9,
                            place.getX(),
                            place.getY(),
                            false,
                            new PickResult(text, 10, 9)));
            return true;
        });
    }

    private static boolean isMarked() {
        return Eyes.shown()
                .anyMatch(node -> node instanceof Path
                        && node.getStyleClass().contains("text-selection")
                        && node.getLayoutBounds().getWidth() > 0);
    }

    @Test
    void draggingOverASentenceMarksItsLettersAndTheKeyForCopyingTakesThem() {
        point(0);
        press();
        point(2_000);
        release();
        hand.until("it is marked", TextSelectionIT::isMarked);

        hand.hotkey(KeyCode.CONTROL, KeyCode.C);

        assertThat(Eyes.clipboard()).startsWith(SENTENCE);
        hand.click("Exchange accounts").until("nothing is marked any more", () -> !isMarked());
    }

    @Test
    void aDoubleClickMarksAWord() {
        hand.until("the sentence is there", () -> letters(SENTENCE).getScene() != null);
        point(10);
        Eyes.look(() -> {
            robot.mouseClick(MouseButton.PRIMARY);
            robot.mouseClick(MouseButton.PRIMARY);
            return true;
        });
        hand.until("it is marked", TextSelectionIT::isMarked);

        hand.hotkey(KeyCode.CONTROL, KeyCode.C);

        assertThat(Eyes.clipboard()).isEqualTo("Each");
    }

    @Test
    void theRightButtonCopiesTheWholeSentence() {
        askForMenu();
        hand.click("Copy this text");

        assertThat(Eyes.clipboard()).startsWith(SENTENCE).endsWith(".");
    }

    @Test
    void theKeyForCopyingTakesTheChosenRowOfATable() {
        hand.click("Gridbot").hotkey(KeyCode.CONTROL, KeyCode.C);

        assertThat(Eyes.clipboard()).startsWith("Gridbot\tNot checked yet\t").contains("\tPractice\t");
    }

    @Test
    void theMenuCopiesAllThatCanBeReadAndNothingThatIsSecretOrTyped() {
        hand.click("View").see("API name on OKX").click("Show: Secret key").type("half a password");
        hand.click("Latchkey").click("Copy all text of this screen");

        assertThat(Eyes.clipboard())
                .contains("Nothing here is real", "API name on OKX", "Gridbot", "runs in the cellar")
                .doesNotContain("half a password", "Copy: Secret key");
    }

    @Test
    void whatIsMarkedInAFieldIsCopiedAsEver() {
        hand.click("Move funds").see("can be moved.").fill("Amount", "0.0123");
        hand.hotkey(KeyCode.CONTROL, KeyCode.A).hotkey(KeyCode.CONTROL, KeyCode.C);

        assertThat(Eyes.clipboard()).isEqualTo("0.0123");
    }
}
