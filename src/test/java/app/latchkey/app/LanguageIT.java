package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.settings.DataFolders;
import app.latchkey.settings.Settings.Language;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another language, chosen before there is a vault and in the settings of an open one. */
class LanguageIT {

    private final Hand hand = new Hand();

    @TempDir
    Path data;

    @Test
    void whoeverCannotReadTheFirstScreenFindsTheLanguageInTheMenu() throws IOException {
        try (var _ = Program.Setup.in(data).start()) {
            hand.see("Welcome to Latchkey").click("Latchkey").see("Language");
            for (int i = 0; i < 2; i++) {
                hand.press(KeyCode.UP);
            }
            hand.press(KeyCode.RIGHT).see("简体中文").press(KeyCode.UP).press(KeyCode.ENTER);

            hand.see("欢迎使用 Latchkey");
        }
        assertThat(new DataFolders(data).settings().load().language()).isEqualTo(Language.CHINESE);
    }

    @Test
    void inTheSettingsItHoldsWhenTheUserBeginsAnewAndWhatWasTypedIsKept() throws IOException {
        PreparedData.emptyVault(data);
        try (var _ = Program.Setup.in(data).start()) {
            hand.fill("Master password", PreparedData.MASTER).click("Unlock");
            hand.click("Add new exchange account").see("Before you start").click("Next");
            hand.fill("API name", "Gridbot").click("Finish later").click("Settings");
            hand.click("简体中文").see("The language changes when Latchkey restarts.");

            hand.click("Restart Latchkey now").see("解锁您的保险库");

            hand.fill("主密码(M)", PreparedData.MASTER).click("解锁(U)").see("Gridbot");
        }
    }
}
