package app.latchkey.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.latchkey.key.Environment;
import app.latchkey.key.PassphraseGenerator;
import app.latchkey.key.Site;
import app.latchkey.ui.Clips;
import app.latchkey.ui.DesktopClipboard;
import app.latchkey.ui.Later;
import app.latchkey.ui.Ticker;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The two steps that copy; there is no clipboard without a toolkit. */
class CopyingIT {

    private static final String PASSPHRASE = "Qwr4321!";
    private static final int CLEARED_AFTER = 1;

    private final Plan plan = new Plan(Site.PRACTICE);
    private final TestPlaces places = new TestPlaces();
    private final Clips clips = fx(() -> new Clips(
            Clipboard.getSystemClipboard(),
            DesktopClipboard.none(),
            () -> CLEARED_AFTER,
            Ticker.onFxThread(),
            Later.never()));
    private final PassphraseViewModel passphrase = new PassphraseViewModel(
            plan,
            new PassphraseGenerator(new SecureRandom()),
            clips::copySecret,
            then -> then.accept(Optional.empty()));
    private final CreateViewModel create = new CreateViewModel(plan, places, clips, Later.never());

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, work);
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, work);
    }

    private static String clipped() {
        return fx(
                () -> Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), ""));
    }

    private void type(String text) {
        fx(() -> passphrase.passphrase().set(text));
    }

    @Test
    void aCopiedPassphraseIsClearedFromTheClipboardAfterAWhile() {
        type(PASSPHRASE);

        fx(passphrase::copy);
        assertThat(clipped()).isEqualTo(PASSPHRASE);

        await().until(() -> clipped().isEmpty());
        assertThat(clips.secondsLeft().get()).isZero();
    }

    @Test
    void whatWasCopiedMeanwhileIsLeftAlone() {
        type(PASSPHRASE);
        fx(create::copyPassphrase);

        plan.keyName.set("  Gridbot ");
        fx(() -> create.copy(create.keyName().getValue()));
        fx(clips::clearNow);

        assertThat(clipped()).isEqualTo("Gridbot");
    }

    @Test
    void theFormGetsTheAddressesSeparatedByCommasAsOkxWantsThem() {
        plan.whitelist.set("198.51.100.7\n2001:db8::/32");

        fx(() -> create.copy(create.addresses().getValue()));

        assertThat(clipped()).isEqualTo("198.51.100.7,2001:db8::/32");
        assertThat(create.addresses().getValue()).isEqualTo("198.51.100.7,2001:db8::/32");
    }

    @Test
    void theApiPageIsThatOfTheChosenEnvironment() {
        plan.environment.set(Environment.DEMO);

        create.apiPage().open();

        assertThat(places.opened).containsExactly(URI.create("http://127.0.0.1:8765/account/my-api?go-demo-trading=1"));
    }
}
