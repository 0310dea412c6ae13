package app.latchkey.app;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The user's browser, started by the desktop's own commands, which know it better than JavaFX does.
 *
 * <p>Blocking for a moment; safe on any thread but the FX thread.
 */
final class Browser implements Predicate<URI> {

    /** A command that still runs by then is a browser, or has handed over to one. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final List<List<String>> commands;
    private final Duration patience;

    /** @param commands tried in turn, each with the page's address as its last word */
    Browser(List<List<String>> commands, Duration patience) {
        this.commands = commands;
        this.patience = patience;
    }

    /** The commands of this computer's system. */
    static Browser ofThisSystem() {
        var system = System.getProperty("os.name");
        return new Browser(
                system.startsWith("Windows")
                        ? List.of(List.of("rundll32", "url.dll,FileProtocolHandler"))
                        : system.startsWith("Mac")
                                ? List.of(List.of("/usr/bin/open"))
                                : List.of(List.of("xdg-open"), List.of("gio", "open")),
                PATIENCE);
    }

    /** Shows a page; tells whether some command took it. */
    @Override
    public boolean test(URI page) {
        return commands.stream().anyMatch(command -> takes(command, page));
    }

    private boolean takes(List<String> command, URI page) {
        try {
            var process = new ProcessBuilder(Stream.concat(command.stream(), Stream.of(page.toString()))
                            .toList())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
            return !ended || process.exitValue() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
