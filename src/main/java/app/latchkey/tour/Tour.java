package app.latchkey.tour;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.stage.Stage;

/**
 * The whole road, walked on the real window as a person would: from the first start to funds moved, and on.
 *
 * <p>Takes over mouse, keyboard and clipboard while it runs. It touches nothing where the band says anything but
 * Practice.
 */
public final class Tour {

    private final Path pictures;
    private final Effort effort = new Effort();
    private final Camera camera;
    private final List<Stop> stops;

    /**
     * Not on the FX thread.
     *
     * @param stage the window, showing, of an app that was never started before
     * @param pictures the folder for the pictures; those of the same names are replaced
     * @param english what a text of the window may be in English, which is all that the tour reads
     * @param computer what the app runs on
     */
    public Tour(Stage stage, Path pictures, English english, Computer computer) {
        this.pictures = pictures;
        var eyes = new Eyes(stage.getScene(), new Visible(english));
        var hand = new Hand(stage, eyes, effort);
        camera = new Camera(stage, eyes, hand, pictures);
        var newKey = new NewKey(eyes, hand, camera);
        stops = Stream.of(
                        List.of(new Stop("Look whose window this is", eyes::insistOnPractice)),
                        new Beginning(eyes, hand, camera).stops(),
                        newKey.stops(),
                        new FirstUse(eyes, hand, camera).stops(),
                        new Rounds(eyes, hand, camera).stops(),
                        new HandOffRounds(eyes, hand, camera).stops(),
                        new VaultRounds(eyes, hand, camera).stops(),
                        new Gallery(eyes, hand, camera, computer, newKey::made).stops())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Walks from stop to stop, and ends at the first that fails, with a picture of that moment. Blocks; not on the FX
     * thread.
     *
     * @param out takes what the tour took, at its end
     * @param err takes a sentence on what went wrong
     * @return the process's exit code: 0 when everything went as it should
     */
    public int walk(PrintStream out, PrintStream err) {
        for (var stop : stops) {
            try {
                stop.walk().run();
            } catch (RuntimeException e) {
                err.println("The tour failed at “" + stop.name() + "”: " + sentence(e));
                pictureOfFailure(err);
                return 1;
            }
        }
        out.printf(
                "From the first start to funds moved it is a way of %d clicks and groups of keystrokes.%n"
                        + "The tour took %d clicks and typed %d times. Its %d pictures are in %s%n",
                effort.onTheWay(), effort.clicks(), effort.keystrokes(), camera.taken(), pictures);
        return 0;
    }

    private void pictureOfFailure(PrintStream err) {
        try {
            camera.takeAtOnce("failed");
            err.println("The last picture in " + pictures + " shows that moment.");
        } catch (RuntimeException e) {
            err.println("No picture could be taken of it: " + sentence(e));
        }
    }

    private static String sentence(RuntimeException problem) {
        return problem instanceof StepFailed ? String.valueOf(problem.getMessage()) : problem.toString();
    }
}
