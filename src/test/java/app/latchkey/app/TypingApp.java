package app.latchkey.app;

import static org.awaitility.Awaitility.await;

import app.latchkey.settings.DataFolders;
import app.latchkey.settings.Workspace;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The program with somebody in the middle of the wizard, to be killed. */
final class TypingApp {

    /** Said once everything typed lies in the draft; what is typed after that is still on its way. */
    static final String TYPED = "typed";

    private TypingApp() {}

    // Words: the data folder, and where the practice exchange is.
    public static void main(String[] arguments) throws IOException {
        var data = Path.of(arguments[0]);
        var hand = new Hand();
        Program.Setup.in(data).practiceAt(URI.create(arguments[1])).start();
        hand.fill("Master password", PreparedData.MASTER).click("Unlock").see("No exchange account yet");
        hand.click("Add new exchange account").see("Before you start").click("Next");
        hand.fill("API name", "Gridbot")
                .click("Next")
                .see("Choose the permissions")
                .click("Next");
        hand.fill("Passphrase", PreparedData.PASSPHRASE).click("Next").see("Bind the key to addresses");

        var draft = new DataFolders(data).folder(Workspace.PRACTICE).resolve("draft.latchkey");
        hand.fill("Addresses", "198.51.100.7");
        var before = Files.getLastModifiedTime(draft);
        hand.type(", 203.0.113.7");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Files.getLastModifiedTime(draft).compareTo(before) > 0);
        System.out.println(TYPED);
        await().forever().until(() -> false);
    }
}
