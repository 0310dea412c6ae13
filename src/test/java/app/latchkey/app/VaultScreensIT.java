package app.latchkey.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.L;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.latchkey.settings.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can be done with the vault itself, before and after it is unlocked. */
class VaultScreensIT extends WindowTest {

    private static final String NEXT = PreparedData.NEW_MASTER;

    private final TestDialogs dialogs = new TestDialogs();

    @BeforeEach
    void open() throws IOException {
        PreparedData.oneAccount(data, exchange);
        start(setup().files(dialogs));
    }

    private Path vault() {
        return data.resolve("practice").resolve("vault.latchkey");
    }

    private void unlock(String password) {
        hand.see("Unlock your vault").fill("Master password", password).click("Unlock");
    }

    private void unlocked() {
        unlock(PreparedData.MASTER);
        hand.see("Gridbot");
    }

    private void remove() {
        hand.click("Remove").see("Remove “Gridbot”?").click("Remove it here").see("No exchange account yet");
    }

    private List<Path> setAside() throws IOException {
        var folder = data.resolve("practice").resolve("set-aside");
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith("vault.latchkey")).toList();
        }
    }

    @Test
    void theMasterPasswordIsChangedAndTheCopiesUnderTheOldOneAreDeleted() {
        unlocked();
        hand.click("Settings").click("Change the master password …").see("neither the old password nor an old copy");
        hand.fill("Present master password", PreparedData.MASTER)
                .fill("New master password", "correct horse battery staple")
                .see("Everybody knows this phrase")
                .fill("New master password", NEXT)
                .see("Strength: strong.")
                .fill("New master password again", NEXT)
                .click("Change it");
        hand.see("The master password is changed.").see("open with a password of before");
        hand.click("Delete these copies").seeNoMore("open with a password of before");

        hand.hotkey(CONTROL, L);
        unlock(PreparedData.MASTER);
        hand.see("This is not the master password");
        unlock(NEXT);
        hand.see("Gridbot");
        assertThat(data.resolve("practice").resolve("copies")).isEmptyDirectory();
    }

    @Test
    void aCopyShowsItsDateAndWhatIsInItAndIsRestoredWhileTheVaultIsOpen() {
        unlocked();
        remove();

        hand.click("Settings")
                .click("Restore from a copy …")
                .see("The vault until")
                .see("In it is one exchange account");
        hand.see("Gridbot").click("Restore this copy");

        hand.see("Each one is an API key").see("Gridbot");
    }

    @Test
    void aDamagedVaultIsReplacedByACopyFromTheUnlockScreen() throws IOException {
        unlocked();
        remove();
        hand.hotkey(CONTROL, L).see("Unlock your vault");
        Files.writeString(vault(), "damaged");
        unlock(PreparedData.MASTER);
        hand.see("The vault’s file is damaged").see("an older copy of the vault may open");

        hand.click("Restore from a copy …").see("enter the master password that the vault had at that time");
        hand.fill("Master password of that time", "not this one")
                .click("Look inside")
                .see("This is not the master");
        hand.fill("Master password of that time", PreparedData.MASTER).click("Look inside");
        hand.see("In it is one exchange account: Gridbot.").click("Restore this copy");

        hand.see("The vault before was set aside").see("Gridbot");
        assertThat(setAside()).singleElement().satisfies(file -> assertThat(file)
                .hasContent("damaged"));
    }

    @Test
    void theVaultIsCopiedToAnotherPlaceAndOpenedFromThereOnAnotherComputer() throws IOException {
        unlocked();
        var stick = Files.createDirectory(data.resolve("stick"));
        dialogs.chosen = Optional.of(stick);
        hand.click("Settings").click("Copy the vault to …").see("The vault was copied to " + stick);

        var other = data.resolve("other computer");
        dialogs.chosen = Optional.of(stick.resolve("vault.latchkey"));
        start(Program.Setup.in(other).practiceAt(exchange.address()).files(dialogs));
        hand.click("Practise first").click("Open a vault file from elsewhere …");
        hand.see(stick.resolve("vault.latchkey").toString());
        hand.fill("Its master password", "not this one").click("Open it").see("This is not the master password");
        hand.fill("Its master password", PreparedData.MASTER).click("Open it");

        hand.see("Gridbot");
        assertThat(stick.resolve("vault.latchkey")).exists();
    }

    @Test
    void whereTheCopyCannotBeWrittenThatIsSaid() {
        unlocked();
        dialogs.chosen = Optional.of(data.resolve("no such folder"));

        hand.click("Settings").click("Copy the vault to …");

        hand.see("was not written");
    }

    @Test
    void aForgottenPasswordLeadsToANewVaultAndTheOldOneIsKept() throws IOException {
        var before = Files.readAllBytes(vault());
        hand.click("Forgotten password …").see("Nobody can recover a master password");
        hand.see("Lost with the password").see("delete the keys that you made for Latchkey");
        hand.fill("Master password", NEXT).fill("Master password again", NEXT).see("Strength: strong.");
        hand.click("Start a new vault");

        hand.see("No exchange account yet").see("The vault before was set aside");
        assertThat(setAside()).singleElement().satisfies(file -> assertThat(file)
                .hasBinaryContent(before));
        dialogs.chosen = Optional.of(setAside().getFirst());
        hand.hotkey(CONTROL, L).click("Open a vault file …");
        hand.fill("Its master password", PreparedData.MASTER).click("Open it").see("Gridbot");
    }

    @Test
    void wrongPasswordsMakeTheNextTryWaitAndDestroyNothing() throws IOException {
        var before = Files.readAllBytes(vault());
        for (int i = 0; i < 3; i++) {
            unlock("not this one " + i);
            hand.see("This is not the master password").seeNoMore("Unlocking …");
        }
        hand.see("the next try has to wait").see("an older copy of the vault may open");
        hand.seeNoMore("the next try has to wait");

        unlocked();
        assertThat(vault()).hasBinaryContent(before);
    }

    @Test
    void aVaultThatSomebodyElseChangedIsNotWrittenOverAndMineCanBeKept() throws IOException {
        unlocked();
        var theirs = changeElsewhere();

        hand.click("Remove").click("Remove it here").see("The vault was changed elsewhere");
        hand.see("This window holds: Gridbot.").see("The file has another master password, or is another vault");
        hand.click("Keep what this window holds").see("The other version lies here");
        assertThat(setAside()).singleElement().satisfies(file -> assertThat(file)
                .hasBinaryContent(theirs));
        hand.click("Go on").seeNoMore("The vault was changed elsewhere");

        hand.click("Remove it here").see("No exchange account yet");
    }

    @Test
    void theOtherVersionCanBeTakenAndIsUnlockedWithItsOwnPassword() throws IOException {
        unlocked();
        changeElsewhere();
        hand.click("Remove").click("Remove it here").see("The vault was changed elsewhere");

        hand.click("Take what the file holds")
                .see("The other version lies here")
                .click("Go on");

        unlock(PreparedData.MASTER);
        hand.see("No exchange account yet");
        assertThat(setAside()).hasSize(1);
    }

    @Test
    void aVersionUnderTheSameKeyIsSeenAndTakenWithoutThePassword() throws IOException {
        unlocked();
        PreparedData.addElsewhere(data, "Desktop bot");
        hand.click("Remove").click("Remove it here").see("The vault was changed elsewhere");
        hand.see("This window holds: Gridbot.").see("The file holds: Gridbot, Desktop bot.");

        hand.click("Take what the file holds")
                .see("The other version lies here")
                .click("Go on");

        hand.see("Desktop bot").see("Gridbot").seeNoMore("Unlock your vault");
        assertThat(setAside()).hasSize(1);
    }

    @Test
    void aFileThatWasRemovedIsWrittenAnew() throws IOException {
        unlocked();
        Files.delete(vault());

        hand.click("Remove").click("Remove it here").see("The file was removed.");
        hand.click("Keep what this window holds").seeNoMore("The vault was changed elsewhere");

        await().until(() -> Files.exists(vault()));
        hand.click("Remove it here").see("No exchange account yet");
    }

    /** Another computer's vault, empty and with a key of its own, under the same password, in the place of ours. */
    private byte[] changeElsewhere() throws IOException {
        var other = data.resolve("another computer");
        PreparedData.vault(other, Workspace.PRACTICE).close();
        var bytes = Files.readAllBytes(other.resolve("practice").resolve("vault.latchkey"));
        Files.write(vault(), bytes);
        return bytes;
    }
}
