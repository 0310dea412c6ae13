package app.latchkey.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.stage.Stage;

/** Takes numbered pictures of the window and of what pops up over it. */
final class Camera {

    private final Stage stage;
    private final Eyes eyes;
    private final Hand hand;
    private final Path folder;
    private int taken;

    Camera(Stage stage, Eyes eyes, Hand hand, Path folder) {
        this.stage = stage;
        this.eyes = eyes;
        this.hand = hand;
        this.folder = folder;
    }

    int taken() {
        return taken;
    }

    /** Takes the window once it is still. */
    void take(String name) {
        hand.rest();
        eyes.settle();
        takeAtOnce(name);
        eyes.insistOnWholeTexts();
    }

    /** Takes the window as it is now, whatever is under way. */
    void takeAtOnce(String name) {
        taken++;
        var image = Fx.ask(() -> Snapshot.of(stage));
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(String.format(Locale.ROOT, "%03d-%s.png", taken, name)), Png.of(image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
