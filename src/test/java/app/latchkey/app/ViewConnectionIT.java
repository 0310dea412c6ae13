package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.ui.TestTicker;
import app.latchkey.ui.control.SecretPainting;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A saved connection on screen: everything but the secrets at once, and each of these after the password only. */
class ViewConnectionIT extends WindowTest {

    private final TestTicker ticker = new TestTicker();
    private final AtomicBoolean capsLock = new AtomicBoolean();

    @BeforeEach
    void open() throws IOException {
        openWithOneAccount();
        hand.click("View").see("runs in the cellar");
    }

    @Override
    Program.Setup setup() {
        return super.setup().ticker(ticker).capsLock(() -> Optional.of(capsLock.get()));
    }

    private void seePassphrase() {
        hand.click("Show: Passphrase").see("Enter the master password to see the passphrase");
        hand.seeFocusOn("Master password").type(PreparedData.MASTER).click("Show it");
        hand.see("Hidden again in 20 seconds");
    }

    /** Whether any secret is painted; a canvas without one is transparent all over. */
    private static boolean isPainted() {
        return Eyes.look(() -> Eyes.shown()
                .filter(SecretPainting.class::isInstance)
                .flatMap(Eyes::within)
                .filter(Canvas.class::isInstance)
                .anyMatch(ViewConnectionIT::hasInk));
    }

    private static boolean hasInk(Node canvas) {
        var picture = canvas.snapshot(null, null);
        var pixels = picture.getPixelReader();
        var background = Color.WHITE;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (!pixels.getColor(x, y).equals(background)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void theSecretsAreDotsUntilThePasswordIsEnteredAndDotsAgainAfterTwentySeconds() {
        assertThat(isPainted()).isFalse();

        seePassphrase();
        assertThat(isPainted()).isTrue();
        assertThat(Eyes.look(() -> Eyes.sees(PreparedData.PASSPHRASE))).isFalse();
        hand.seconds(ticker, 20);

        hand.seeNoMore("Hidden again");
        assertThat(isPainted()).isFalse();
        assertThat(Eyes.look(() -> Eyes.named("Show: Passphrase"))).isPresent();
    }

    @Test
    void itCanBeHiddenBeforeThatByHand() {
        seePassphrase();

        hand.click("Hide: Passphrase").seeNoMore("Hidden again");

        assertThat(isPainted()).isFalse();
    }

    /** The headless toolkit never takes the focus from a window, so it is told here what a window system would tell. */
    private static boolean focus(boolean gained) throws ReflectiveOperationException {
        var told = Window.class.getDeclaredMethod("setFocused", boolean.class);
        told.setAccessible(true);
        told.invoke(Eyes.stage(), gained);
        return gained;
    }

    @Test
    void itIsHiddenAsSoonAsTheWindowLosesTheFocus() {
        seePassphrase();

        Eyes.look(() -> focus(false));
        try {
            hand.seeNoMore("Hidden again");
            assertThat(isPainted()).isFalse();
        } finally {
            Eyes.look(() -> focus(true));
        }
    }

    @Test
    void wrongPasswordsShowNothingAndTheThirdMakesTheNextTryWait() {
        hand.click("Show: Secret key").see("Enter the master password to see the secret key");
        for (int i = 0; i < 3; i++) {
            hand.fill("Master password", "not this one " + i).click("Show it");
            hand.see("This is not the master password");
        }

        hand.see("the next try has to wait one second");
        assertThat(Eyes.look(() -> Eyes.named("Show it").orElseThrow().isDisabled()))
                .isTrue();
        hand.seconds(ticker, 1);
        hand.seeNoMore("has to wait");
        assertThat(isPainted()).isFalse();
    }

    @Test
    void capsLockIsToldWhereThePasswordIsTyped() {
        hand.click("Show: Secret key").seeFocusOn("Master password");
        assertThat(Eyes.look(() -> Eyes.sees("Caps Lock is on"))).isFalse();

        capsLock.set(true);
        hand.type("x").see("Caps Lock is on");

        capsLock.set(false);
        hand.type("x").seeNoMore("Caps Lock is on");
    }

    @Test
    void leavingTheScreenOverwritesWhatCouldBeSeen() {
        seePassphrase();

        hand.click("Back to the exchange accounts").see("Each one is an API key");

        assertThat(ticker.isRunning()).as("nobody counts but the idle watch").isTrue();
        hand.click("View").see("runs in the cellar");
        assertThat(isPainted()).isFalse();
    }
}
