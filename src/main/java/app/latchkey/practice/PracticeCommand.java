package app.latchkey.practice;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;

/** {@code latchkey practice [--port N] [--folder DIR]}: the exchange alone, until it is killed. */
public final class PracticeCommand {

    private static final String USAGE = "Usage: latchkey practice [--port N] [--folder DIR]";
    private static final Pattern PORT = Pattern.compile("\\d{1,5}");
    private static final int PORT_MAX = 65_535;

    private PracticeCommand() {}

    /**
     * Runs an exchange and prints where it is; returns when it could not be started, or when the thread is interrupted.
     *
     * @param args what came after {@code practice}; without a folder, {@code .latchkey-practice} in the user's home
     * @return 0 when it was interrupted, 1 when it could not start, 2 when the arguments are wrong
     */
    public static int run(String[] args, PrintStream out) {
        try {
            return run(options(new ArrayDeque<>(List.of(args))), out);
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            out.println(USAGE);
            return 2;
        }
    }

    private static Options options(Deque<String> args) {
        var options = Options.in(Path.of(System.getProperty("user.home"), ".latchkey-practice"));
        while (!args.isEmpty()) {
            var name = args.pop();
            if (args.isEmpty()) {
                throw new IllegalArgumentException(name + " has no value, or is not known");
            }
            options = switch (name) {
                case "--port" -> options.port(port(args.pop()));
                case "--folder" -> options.folder(folder(args.pop()));
                default -> throw new IllegalArgumentException(name + " is not known");
            };
        }
        return options;
    }

    private static int port(String text) {
        int port = PORT.matcher(text).matches() ? Integer.parseInt(text) : -1;
        if (port < 0 || port > PORT_MAX) {
            throw new IllegalArgumentException(text + " is not a port");
        }
        return port;
    }

    private static Path folder(String text) {
        try {
            return Path.of(text).toAbsolutePath();
        } catch (InvalidPathException _) {
            throw new IllegalArgumentException(text + " is not a folder");
        }
    }

    private static int run(Options options, PrintStream out) {
        try (var exchange = PracticeExchange.start(options)) {
            out.println("Practice exchange at " + exchange.address() + " (nothing here is real)");
            out.println("API page   " + exchange.address() + "/account/my-api");
            out.println("Assets     " + exchange.address() + "/balance");
            out.println("State in   " + options.folder());
            out.flush();
            untilInterrupted();
            return 0;
        } catch (IOException e) {
            out.println("The practice exchange could not run: " + e.getMessage());
            return 1;
        }
    }

    private static void untilInterrupted() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
