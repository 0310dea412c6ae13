package app.latchkey.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.L;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.practice.KeyRequest;
import app.latchkey.practice.NewKey;
import app.latchkey.practice.Options;
import app.latchkey.practice.PracticeExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything is logged that anybody would log, while the app is used and goes wrong: no secret is in it, nor on disk. */
class NothingLeaksIT {

    private final Hand hand = new Hand();
    private final Recorder recorder = new Recorder();
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private Level level = Level.INFO;

    @TempDir
    Path data;

    private PracticeExchange exchange;
    private NewKey key;

    /** Keeps every record as text, its exception with all causes included. */
    private static final class Recorder extends Handler {

        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord record) {
            lines.add(new SimpleFormatter().format(record));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private static Logger everybody() {
        return Logger.getLogger("");
    }

    @BeforeEach
    void listen() throws IOException {
        exchange = PracticeExchange.start(Options.in(data.resolve("elsewhere")));
        key = exchange.createKey(KeyRequest.trading("Gridbot", PreparedData.PASSPHRASE));
        level = everybody().getLevel();
        recorder.setLevel(Level.ALL);
        everybody().addHandler(recorder);
        System.setOut(new PrintStream(terminal, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(terminal, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void endListening() throws IOException {
        everybody().removeHandler(recorder);
        everybody().setLevel(level);
        System.setOut(out);
        System.setErr(err);
        exchange.close();
    }

    /** Wrong passwords, a wrong secret, a check, a look at the passphrase, a copy, an exchange that is gone. */
    private void use() throws IOException {
        hand.fill("Master password", PreparedData.MASTER + "!").click("Unlock").see("This is not the master password");
        hand.fill("Master password", PreparedData.MASTER).click("Unlock").see("No exchange account yet");
        hand.click("I already have a key").see("Enter your key");
        hand.fill("Name in Latchkey", "Gridbot")
                .fill("API key", key.apiKey())
                .fill("Secret key", key.secretKey())
                .fill("Passphrase", "wrong" + PreparedData.PASSPHRASE)
                .click("Next");
        hand.see("Where does it belong?").click("I know it").click("Next");
        hand.see("(code 50105)").click("Back").click("Back").see("Enter your key");
        hand.fill("Secret key", key.secretKey())
                .fill("Passphrase", PreparedData.PASSPHRASE)
                .click("Next");
        hand.see("Where does it belong?").click("Next");
        hand.see("OKX accepted all three values").click("Finish later");
        hand.click("View").click("Show: Passphrase").seeFocusOn("Master password");
        hand.type(PreparedData.MASTER).click("Show it").see("Hidden again").click("Copy: Passphrase");
        hand.see("The clipboard is cleared in").hotkey(CONTROL, L).see("Unlock your vault");
    }

    @Test
    void nothingThatIsLoggedPrintedOrWrittenHoldsASecret() throws IOException {
        PreparedData.emptyVault(data);
        try (var _ = Program.Setup.in(data).practiceAt(exchange.address()).start()) {
            everybody().setLevel(Level.ALL);
            Logger.getLogger("app.latchkey.test").finest("the recorder hears this");
            use();
            everybody().setLevel(level);
        }

        assertThat(recorder.lines).anyMatch(line -> line.contains("the recorder hears this"));
        var said = String.join("\n", recorder.lines) + terminal.toString(StandardCharsets.UTF_8);
        assertThat(said).doesNotContain(PreparedData.MASTER, PreparedData.PASSPHRASE, key.secretKey());
        assertNoFileHolds(data.resolve("practice"));
    }

    private void assertNoFileHolds(Path folder) throws IOException {
        var needles = new HeapNeedles()
                .add("master password", HeapNeedles.encodings(PreparedData.MASTER))
                .add("passphrase", HeapNeedles.encodings(PreparedData.PASSPHRASE))
                .add("secret key", HeapNeedles.encodings(key.secretKey()));
        try (var files = Files.walk(folder)) {
            var all = files.filter(Files::isRegularFile).toList();
            assertThat(all).isNotEmpty();
            for (var file : all) {
                assertThat(needles.foundIn(file)).as(file.toString()).isEmpty();
            }
        }
    }
}
