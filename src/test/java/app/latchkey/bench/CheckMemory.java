package app.latchkey.bench;

import app.latchkey.files.OwnerOnly;
import app.latchkey.key.ApiKey;
import app.latchkey.key.Credentials;
import app.latchkey.key.Environment;
import app.latchkey.key.Secret;
import app.latchkey.key.Site;
import app.latchkey.practice.KeyRequest;
import app.latchkey.practice.Options;
import app.latchkey.practice.PracticeExchange;
import app.latchkey.settings.DataFolders;
import app.latchkey.settings.Settings;
import app.latchkey.settings.Workspace;
import app.latchkey.store.Store;
import app.latchkey.vault.AccountKind;
import app.latchkey.vault.Calibration;
import app.latchkey.vault.Connection;
import app.latchkey.vault.ConnectionName;
import app.latchkey.vault.Vault;
import app.latchkey.vault.VaultFolder;
import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Memory of the packaged program when its vault holds twenty connections, was opened at full cost, and one of them was
 * checked: unlocked and led there by keys, with the practice exchange in this process. On the same display and with the
 * same image as {@link StartBenchmark}.
 */
final class CheckMemory {

    private static final int CONNECTIONS = 20;
    private static final int PATIENCE_SECONDS = 60;
    private static final String MASTER = "vellum orbit cactus thimble";
    private static final String PASSPHRASE = "Qwr4321!x";

    private final Path folder;
    private final Robot robot;

    /** @param folder an empty one, for the program's data and the exchange's */
    CheckMemory(Path folder) throws AWTException {
        this.folder = folder;
        this.robot = new Robot();
        robot.setAutoDelay(20);
    }

    /** Of the program at that path, once; in MB. */
    double measure(Path program) throws Exception {
        try (var exchange = PracticeExchange.start(Options.in(folder.resolve("exchange")))) {
            var known = fill(exchange);
            var process = new ProcessBuilder(
                            program.toString(),
                            "--data",
                            folder.toString(),
                            "--practice-at",
                            exchange.address().toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                TimeUnit.SECONDS.sleep(5);
                type(MASTER);
                robot.keyPress(KeyEvent.VK_ENTER);
                robot.keyRelease(KeyEvent.VK_ENTER);
                TimeUnit.SECONDS.sleep(8);
                check();
                awaitVerdict(known);
                TimeUnit.SECONDS.sleep(3);
                return Onlooker.memory(process);
            } finally {
                process.destroy();
                process.waitFor();
            }
        }
    }

    private List<String> fill(PracticeExchange exchange) throws IOException {
        var known = new ArrayList<String>();
        new DataFolders(folder).settings().save(Settings.DEFAULT.withLastWorkspace(Workspace.PRACTICE));
        try (var vault = vault()) {
            for (int i = 1; i <= CONNECTIONS; i++) {
                var connection = connection(exchange, "Bot %02d".formatted(i));
                known.add(connection.id().toString());
                vault.put(connection);
            }
        }
        return known;
    }

    private Vault vault() throws IOException {
        try (var master = Secret.copyOf(MASTER)) {
            return new VaultFolder(
                            new DataFolders(folder).folder(Workspace.PRACTICE),
                            InstantSource.system(),
                            new SecureRandom(),
                            OwnerOnly::replace,
                            new Calibration())
                    .create(master);
        }
    }

    private static Connection connection(PracticeExchange exchange, String name) {
        var made = exchange.createKey(KeyRequest.trading(name, PASSPHRASE));
        var credentials =
                new Credentials(new ApiKey(made.apiKey()), Secret.copyOf(made.secretKey()), Secret.copyOf(PASSPHRASE));
        return Connection.of(
                new ConnectionName(name),
                Site.PRACTICE,
                Environment.LIVE,
                AccountKind.MAIN,
                credentials,
                InstantSource.system().instant());
    }

    private void type(String text) {
        text.chars().map(KeyEvent::getExtendedKeyCodeForChar).forEach(key -> {
            robot.keyPress(key);
            robot.keyRelease(key);
        });
    }

    /** The first connection, by the letter of its button. */
    private void check() {
        robot.keyPress(KeyEvent.VK_ALT);
        robot.keyPress(KeyEvent.VK_H);
        robot.keyRelease(KeyEvent.VK_H);
        robot.keyRelease(KeyEvent.VK_ALT);
    }

    private void awaitVerdict(List<String> known) throws Exception {
        for (int i = 0; i < PATIENCE_SECONDS; i++) {
            try (var store = Store.open(new DataFolders(folder).folder(Workspace.PRACTICE))) {
                if (known.stream().anyMatch(id -> store.verdicts().latest(id).isPresent())) {
                    return;
                }
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new IllegalStateException("Nothing was checked within " + PATIENCE_SECONDS + " s");
    }
}
