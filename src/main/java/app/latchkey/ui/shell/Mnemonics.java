package app.latchkey.ui.shell;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a scene's mnemonics to what is on it. JavaFX forgets a mnemonic when its control leaves its parent, but not when
 * a whole screen leaves the window: the letter then belongs to a control that nobody sees, the one on the window does
 * not answer, and the old screen stays in memory.
 */
final class Mnemonics {

    private Mnemonics() {}

    /** Tidies up whenever somebody reaches for a mnemonic. */
    static void keepTidy(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ALT) {
                tidy(scene);
            }
        });
    }

    /** Forgets the mnemonics of everything that is no longer on the scene. */
    static void tidy(@Nullable Scene scene) {
        if (scene == null) {
            return;
        }
        var letters = scene.getMnemonics().values();
        letters.forEach(
                same -> same.removeIf(each -> !scene.equals(each.getNode().getScene())));
        // JavaFX asks the first entry that matches, be it n or N, and an empty one ends its search
        letters.removeIf(List::isEmpty);
    }
}
