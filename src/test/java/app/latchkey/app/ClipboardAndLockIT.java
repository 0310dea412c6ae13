package app.latchkey.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.Q;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.latchkey.files.OwnerOnly;
import app.latchkey.ui.TestTicker;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Copied secrets leave the clipboard, and the vault locks, without anybody asking. */
class ClipboardAndLockIT extends WindowTest {

    private final TestTicker ticker = new TestTicker();
    private final TestEvents events = new TestEvents();
    private final AtomicBoolean diskFull = new AtomicBoolean();

    @BeforeEach
    void open() throws IOException {
        openWithOneAccount();
    }

    @AfterEach
    void makeRoom() {
        diskFull.set(false);
    }

    @Override
    Program.Setup setup() {
        return super.setup().ticker(ticker).events(events).saver(this::save);
    }

    private void save(Path file, byte[] contents) throws IOException {
        if (diskFull.get()) {
            throw new IOException("No space left on device");
        }
        OwnerOnly.replace(file, contents);
    }

    private static String clipped(String format) {
        return Eyes.look(() -> {
            var bytes = (ByteBuffer) Clipboard.getSystemClipboard()
                    .getContent(Objects.requireNonNull(DataFormat.lookupMimeType(format)));
            return StandardCharsets.US_ASCII.decode(bytes.duplicate().rewind()).toString();
        });
    }

    private void copyPassphrase() {
        hand.click("View").click("Copy: Passphrase");
        hand.see("The clipboard is cleared in 15 seconds.");
        assertThat(Eyes.clipboard()).isEqualTo(PreparedData.PASSPHRASE);
    }

    @Test
    void aCopiedSecretAsksClipboardManagersNotToKeepIt() {
        copyPassphrase();

        assertThat(clipped("x-kde-passwordManagerHint")).isEqualTo("secret");
        assertThat(clipped("ExcludeClipboardContentFromMonitorProcessing")).isEqualTo("\0\0\0\0");
        assertThat(clipped("CanIncludeInClipboardHistory")).isEqualTo("\0\0\0\0");
        assertThat(clipped("CanUploadToCloudClipboard")).isEqualTo("\0\0\0\0");
    }

    @Test
    void itIsClearedWhenTheCountdownEnds() {
        copyPassphrase();

        hand.seconds(ticker, 14);
        hand.see("The clipboard is cleared in one second.");
        assertThat(Eyes.clipboard()).isEqualTo(PreparedData.PASSPHRASE);
        hand.seconds(ticker, 1);

        hand.seeNoMore("The clipboard is cleared in");
        assertThat(Eyes.clipboard()).isEmpty();
    }

    @Test
    void itIsClearedAtOnceWhenTheUserSaysSo() {
        copyPassphrase();

        hand.click("Clear now").seeNoMore("The clipboard is cleared in");

        assertThat(Eyes.clipboard()).isEmpty();
    }

    @Test
    void whatWasCopiedInAnotherProgramMeanwhileStays() {
        copyPassphrase();
        Eyes.look(() -> {
            var content = new ClipboardContent();
            content.putString("a shopping list");
            return Clipboard.getSystemClipboard().setContent(content);
        });

        hand.seconds(ticker, 15);

        hand.seeNoMore("The clipboard is cleared in");
        assertThat(Eyes.clipboard()).isEqualTo("a shopping list");
    }

    @Test
    void itIsClearedWhenTheProgramEnds() {
        copyPassphrase();

        hand.hotkey(CONTROL, Q);
        program().awaitEnd();

        assertThat(Eyes.clipboard()).isEmpty();
    }

    @Test
    void theTimeIsTheOneFromTheSettingsAndNothingThatIsNoSecretIsCleared() {
        hand.click("Settings").fill("Clear a copied secret after seconds", "5");
        hand.click("Exchange accounts").click("View").click("Copy: Passphrase");
        hand.see("The clipboard is cleared in 5 seconds.");

        hand.click("Copy: API key").seeNoMore("The clipboard is cleared in");
        hand.seconds(ticker, 200);

        assertThat(Eyes.clipboard()).startsWith("0badc0de-");
    }

    @Test
    void theVaultLocksWhenTheSystemSaysSo() {
        copyPassphrase();

        events.lock();

        hand.see("Unlock your vault");
        assertThat(Eyes.clipboard()).isEmpty();
    }

    @Test
    void itLocksWhenTheWindowIsMinimisedOnlyIfThatIsWanted() {
        minimise();
        hand.see("Gridbot").click("Settings").see("when the computer goes to sleep, and when you lock your session");
        hand.click("Lock when the window is minimised");

        minimise();

        hand.see("Unlock your vault");
    }

    private static void minimise() {
        for (boolean minimised : new boolean[] {true, false}) {
            Eyes.look(() -> {
                Eyes.stage().setIconified(minimised);
                return true;
            });
        }
    }

    @Test
    void neverLockingForIdlenessIsWarnedOf() {
        hand.click("Settings").click("Lock when nobody touches keyboard or mouse for a while");

        hand.see("Whoever comes to this computer meanwhile can use your keys.");
    }

    @Test
    void quittingWhileLockedWarnsOfADraftThatTheDiskRefused() {
        typeADraftOnAFullDisk();

        hand.hotkey(CONTROL, Q).see("Something is not saved yet").see("The disk is full.");
        assertThat(program().hasEnded()).isFalse();
        hand.click("Go back").see("Unlock your vault");
        unlock();
        hand.see("Name the key");
        assertThat(hand.content("API name")).isEqualTo("Hedge");
    }

    @Test
    void whoQuitsAllTheSameDoesSo() {
        typeADraftOnAFullDisk();
        hand.hotkey(CONTROL, Q).see("Something is not saved yet");

        hand.click("Leave and lose it");

        program().awaitEnd();
    }

    @Test
    void aDraftThatTheDiskTakesByThenIsWrittenOnQuitting() {
        typeADraftOnAFullDisk();
        diskFull.set(false);

        hand.hotkey(CONTROL, Q);
        program().awaitEnd();

        await().until(() -> Files.exists(data.resolve("practice").resolve("draft.latchkey")));
    }

    private void typeADraftOnAFullDisk() {
        hand.click("Add new exchange account").click("Next").see("Name the key");
        diskFull.set(true);
        hand.fill("API name", "Hedge").hotkey(CONTROL, L).see("Unlock your vault");
    }
}
