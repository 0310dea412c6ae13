package app.latchkey.app;

import app.latchkey.ui.DesktopClipboard;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The clipboard under Wayland. JavaFX is an X11 program there: the compositor copies what it sets, and need not hear when
 * it is cleared while another window has the focus. {@code wl-clipboard} reaches the compositor itself.
 */
final class WaylandClipboard implements DesktopClipboard {

    private static final String PASTE = "wl-paste";
    private static final String COPY = "wl-copy";
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** Bytes; no text that somebody pastes a key from is longer. */
    private static final int MOST = 1 << 20;

    private final String folder;

    /** @param folder where the two programs are, with a slash at its end; empty searches the path */
    WaylandClipboard(String folder) {
        this.folder = folder;
    }

    /** The one of this desktop. */
    static DesktopClipboard ofThisDesktop(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("WAYLAND_DISPLAY"))
                .filter(display -> !display.isBlank())
                .<DesktopClipboard>map(_ -> new WaylandClipboard(""))
                .orElseGet(DesktopClipboard::none);
    }

    @Override
    public Outcome clear(Predicate<byte[]> ours) {
        try {
            if (!holds(ours)) {
                return Outcome.GONE;
            }
            run(folder + COPY, "--clear");
            return holds(ours) ? Outcome.STUCK : Outcome.GONE;
        } catch (IOException _) {
            return Outcome.NOT_KNOWN;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Outcome.NOT_KNOWN;
        }
    }

    private boolean holds(Predicate<byte[]> ours) throws IOException, InterruptedException {
        var bytes = run(folder + PASTE, "--no-newline");
        try {
            return ours.test(bytes);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** An empty clipboard makes {@code wl-paste} fail, so its exit code tells nothing. */
    private static byte[] run(String... command) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        // a compositor that hands the clipboard to the focused window alone keeps it waiting
        var watch = Thread.ofVirtual().start(() -> endAfterPatience(process));
        try (var out = process.getInputStream()) {
            var bytes = out.readNBytes(MOST);
            process.waitFor();
            if (System.nanoTime() > end) {
                Arrays.fill(bytes, (byte) 0);
                throw new InterruptedIOException("It took too long");
            }
            return bytes;
        } finally {
            watch.interrupt();
            process.destroyForcibly();
        }
    }

    private static void endAfterPatience(Process process) {
        try {
            Thread.sleep(PATIENCE);
            process.destroyForcibly();
        } catch (InterruptedException _) {
            // it was in time
        }
    }
}
