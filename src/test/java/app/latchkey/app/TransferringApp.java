package app.latchkey.app;

import app.latchkey.ui.Desk;
import app.latchkey.vault.Connection;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The app without its window, in a process of its own: opens the Practice workspace and makes one transfer. It says
 * where it is, and waits there to be told to go on.
 */
final class TransferringApp {

    static final String PLANNED = "PLANNED ";
    static final String CLAIMED = "CLAIMED";
    static final String ANSWERED = "ANSWERED";
    static final String WRITTEN = "WRITTEN";

    private static final BufferedReader HEARD =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    private TransferringApp() {}

    /** Takes the data folder, the practice exchange's address and the amount in USDT. */
    public static void main(String[] arguments) {
        var gate = OpenDesk.enter(Path.of(arguments[0]), Optional.of(URI.create(arguments[1])));
        var desk = OpenDesk.unlock(gate);
        transfer(desk, desk.vault().connections().all().getFirst(), arguments[2]);
        desk.close().run();
        gate.close();
    }

    private static void transfer(Desk desk, Connection connection, String amount) {
        var plan = OpenDesk.plan(OpenDesk.account(desk, connection), connection, amount);
        say(PLANNED + plan.clientId().value());
        try (var okx = desk.exchange().connect(connection)) {
            var watched = AroundTransfer.of(okx, () -> sayAndWait(CLAIMED), () -> sayAndWait(ANSWERED));
            desk.transfers().execute(plan, watched);
        }
        sayAndWait(WRITTEN);
    }

    private static void sayAndWait(String word) {
        say(word);
        try {
            HEARD.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
