package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.ui.Texts;
import app.latchkey.ui.shell.UnexpectedDialog;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A failure that nobody planned for is shown, and what its message might hold is not. */
class UnexpectedIT {

    private static final String SECRET = "22582BD0CFF14C41EDBF1AB98506286D";

    private final Hand hand = new Hand();

    @Test
    void theUserIsToldWhereItHappenedWithoutAnyMessageOfTheException(@TempDir Path data) throws Exception {
        try (var _ = Program.Setup.in(data).start()) {
            hand.see("Welcome to Latchkey");
            var problem = new IllegalStateException(SECRET, new IllegalArgumentException(SECRET));

            tell(problem);

            hand.see("Something went wrong that should not").click("Show Details");
            hand.see("caused by java.lang.IllegalArgumentException");
            assertThat(Eyes.look(() -> Eyes.everything().map(Eyes::textOf).toList()))
                    .noneMatch(text -> text.contains(SECRET));
            hand.click("Copy report").see("Copied");
            assertThat(Eyes.clipboard())
                    .contains(System.getProperty("os.name"), "at app.latchkey.app.UnexpectedIT")
                    .doesNotContain(SECRET);
            hand.click("Close").seeNoMore("Something went wrong that should not");
        }
    }

    @Test
    void itIsShownBesideAnotherWindowAndOnceHoweverMuchFollows(@TempDir Path data) throws Exception {
        try (var _ = Program.Setup.in(data).start()) {
            hand.see("Welcome to Latchkey");
            var other = Eyes.look(() -> {
                var window = new Stage();
                window.initOwner(Eyes.stage());
                window.setScene(new Scene(new Label("Another window of the program’s")));
                window.show();
                return window;
            });
            hand.see("Another window of the program’s");

            for (int i = 0; i < 3; i++) {
                tell(new IllegalStateException());
            }

            hand.see("Something went wrong that should not");
            assertThat(Eyes.look(() -> Window.getWindows().stream()
                            .filter(Window::isShowing)
                            .count()))
                    .as("the program’s, the other, and one that tells it")
                    .isEqualTo(3);
            hand.click("Close").seeNoMore("Something went wrong that should not");
            Eyes.look(() -> {
                other.hide();
                return true;
            });
        }
    }

    private static void tell(Throwable problem) {
        Eyes.look(() -> {
            UnexpectedDialog.show(Eyes.stage(), Texts.in(Locale.ENGLISH), problem);
            return true;
        });
    }
}
