package app.latchkey.ui.wizard;

import app.latchkey.key.Secret;
import app.latchkey.key.Site;
import app.latchkey.ui.Later;
import app.latchkey.ui.TestDesk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The step at which the credentials are entered, over a vault in the Real workspace. */
abstract class CredentialsStepTest {

    @TempDir
    Path folder;

    /** Texts of the clipboard that were said to hold a secret. */
    final List<String> clearedFrom = new ArrayList<>();

    TestDesk test;
    Plan plan;

    @BeforeEach
    void open() throws IOException {
        test = TestDesk.real(folder);
        plan = new Plan(Site.GLOBAL);
    }

    @AfterEach
    void close() {
        test.close();
    }

    CredentialsViewModel model() {
        return new CredentialsViewModel(
                plan, new PlanSaver(test.vault, TestDesk.CLOCK), text -> clearedFrom.add(reveal(text)), Later.never());
    }

    CredentialsViewModel filled() {
        plan.keyName.set("Gridbot");
        plan.notes.set("runs in the cellar");
        plan.whitelist.set("8.8.8.8");
        plan.passphrase.set(TestDesk.PASSPHRASE);
        plan.apiKey.set(TestDesk.REAL_KEY);
        plan.secretKey.set(TestDesk.SECRET_KEY);
        return model();
    }

    static String reveal(Secret secret) {
        return secret.withChars(String::new);
    }
}
