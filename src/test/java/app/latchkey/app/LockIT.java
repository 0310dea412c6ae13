package app.latchkey.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.Q;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was typed in the wizard survives every way out of it. */
class LockIT extends WindowTest {

    private static final String SECRET_KEY = "22582BD0CFF14C41EDBF1AB98506286D";
    private static final int BULLETS = SECRET_KEY.length();

    @BeforeEach
    void open() throws IOException {
        PreparedData.emptyVault(data);
        start();
        unlock().see("No exchange account yet");
    }

    /** Types everything up to the secret key, and does not go on. */
    private void fillUpToTheSecretKey() {
        hand.click("Add new exchange account").see("Before you start").click("Next");
        hand.fill("API name", "Gridbot").fill("Notes", "runs in the cellar").click("Next");
        hand.see("Choose the permissions").click("Next");
        hand.fill("Passphrase", PreparedData.PASSPHRASE).click("Next");
        hand.see("Bind the key to addresses").fill("Addresses", "198.51.100.7").click("Next");
        hand.see("Create the key on OKX").click("Next");
        hand.see("Save the credentials").fill("API key", "half of it").fill("Secret key", SECRET_KEY);
    }

    private void seeEverythingTypedAtTheSameStep() {
        hand.see("Copy the whole result window and paste it");
        assertThat(hand.content("API key")).isEqualTo("half of it");
        assertThat(hand.content("Secret key")).isEqualTo("•".repeat(BULLETS));
        hand.click("4  Passphrase").see("Choose a passphrase");
        assertThat(hand.content("Passphrase")).isEqualTo("•".repeat(PreparedData.PASSPHRASE.length()));
        hand.see("Meets all of OKX’s rules").click("Show");
        hand.click("2  Name").see("Name the key");
        assertThat(hand.content("API name")).isEqualTo("Gridbot");
        assertThat(hand.content("Notes")).isEqualTo("runs in the cellar");
    }

    @Test
    void lockingAndUnlockingLeadsBackToTheSameStepWithEverythingTyped() {
        fillUpToTheSecretKey();

        hand.hotkey(CONTROL, L).see("Unlock your vault");
        assertThat(Eyes.look(() -> Eyes.sees("Gridbot"))).isFalse();
        unlock();

        seeEverythingTypedAtTheSameStep();
    }

    @Test
    void finishingLaterKeepsEverythingForContinue() {
        fillUpToTheSecretKey();

        hand.click("Finish later").see("A key is half made");
        hand.click("Continue");

        seeEverythingTypedAtTheSameStep();
    }

    @Test
    void closingTheWindowAndStartingAnewBringsItBackAfterUnlocking() {
        fillUpToTheSecretKey();
        hand.hotkey(CONTROL, Q);
        program().awaitEnd();

        start();
        unlock();

        seeEverythingTypedAtTheSameStep();
    }

    @Test
    void whoClosesTheWindowAgainWhileItIsBeingClosedLosesNothingEither() {
        var disk = new TestSlowDisk();
        start(setup().saver(disk::save));
        unlock();
        fillUpToTheSecretKey();
        disk.hold();

        hand.hotkey(CONTROL, Q).see("Locking");
        hand.hotkey(CONTROL, Q).see("Locking");
        assertThat(program().hasEnded()).isFalse();
        disk.goOn();
        program().awaitEnd();

        start();
        unlock();
        seeEverythingTypedAtTheSameStep();
    }

    @Test
    void eachWorkspaceHasAVaultOfItsOwnAndTheBandSaysWhichItIs() {
        hand.see("Nothing here is real").click("Latchkey").click("Switch to the Real workspace");

        hand.see("Choose a master password").see("Keys to your own OKX account.");
        hand.seeNoMore("Nothing here is real");
        hand.fill("Master password", "another battery staple horse")
                .fill("Master password again", "another battery staple horse")
                .see("Strength: strong")
                .click("Create the vault");
        hand.see("No exchange account yet").click("Add new exchange account");
        hand.see("EEA (my.okx.com)")
                .see("Real · live trading")
                .click("Demo trading")
                .see("Real · demo trading");

        hand.click("Latchkey").click("Switch to the Practice workspace");
        hand.see("Unlock your vault")
                .fill("Master password", "another battery staple horse")
                .click("Unlock");
        hand.see("This is not the master password of this vault.");
        unlock().see("No exchange account yet").see("Nothing here is real");
    }
}
