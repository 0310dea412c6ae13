package app.latchkey.app;

import app.latchkey.files.OwnerOnly;
import app.latchkey.settings.DataFolders;
import app.latchkey.tour.Computer;
import app.latchkey.tour.Tour;
import app.latchkey.ui.Texts;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;

/**
 * Prepares the tour and clears up after it: a data folder of its own that goes with the process, a disk and a browser
 * that fail when the tour wants them to, and an exit code.
 */
final class TourGuide implements Computer {

    private static final int ENDED_EARLY = 1;
    private static final long GOODBYE_SECONDS = 15;

    private final Path pictures;
    private final Path folder;
    private final EnglishTexts english = new EnglishTexts();
    private volatile int exitCode = ENDED_EARLY;
    private volatile Optional<IOException> refusal = Optional.empty();
    private volatile boolean browserStarts = true;

    private TourGuide(Path pictures, Path folder) {
        this.pictures = pictures;
        this.folder = folder;
    }

    /** Makes the fresh data folder, and sees to it that it goes however the process ends. */
    static TourGuide prepare(Path pictures) throws IOException {
        var folder = Files.createTempDirectory("latchkey-tour");
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> remove(folder)));
        return new TourGuide(pictures, folder);
    }

    /** What the tour's app keeps its files in; nobody else's. */
    DataFolders data() {
        return new DataFolders(folder);
    }

    /** The texts of the window, of which the tour learns what they say in English. */
    Texts teaching(Texts shown) {
        return shown.filtered(english::learn);
    }

    /** The tour's disk, for the app. */
    void save(Path file, byte[] contents) throws IOException {
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        OwnerOnly.replace(file, contents);
    }

    /** The tour's browser, for the app: shows nothing. */
    boolean browse(@SuppressWarnings("unused") URI page) {
        return browserStarts;
    }

    @Override
    public void disk(Optional<IOException> refusal) {
        this.refusal = refusal;
    }

    @Override
    public void browser(boolean starts) {
        browserStarts = starts;
    }

    /**
     * Walks on a thread of its own.
     *
     * @param stage the window, showing
     * @param quit ends the app from the FX thread's side
     */
    void start(Stage stage, Runnable quit) {
        Thread.ofPlatform().name("tour").daemon().start(() -> {
            exitCode = new Tour(stage, pictures, english, this).walk(System.out, System.err);
            quit.run();
            endAnyway();
        });
    }

    /** What the process is to end with; not 0 when the window was closed before the tour's end. */
    int exitCode() {
        return exitCode;
    }

    /** An app that does not end itself must not keep the tour's caller waiting. */
    private void endAnyway() {
        try {
            TimeUnit.SECONDS.sleep(GOODBYE_SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        System.err.println("Latchkey did not end after the tour.");
        Runtime.getRuntime().exit(ENDED_EARLY);
    }

    private static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException _) {
            // it lies among the temporary files, which the system clears
        }
    }
}
