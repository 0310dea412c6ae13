package app.latchkey.tour;

import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;

/** Finds what is on the window, and waits for it. Every wait has an end. */
final class Eyes {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);
    private static final int STILL_PULSES = 3;

    private static final String PRACTICE = "Nothing here is real";
    private static final String WELCOME = "Welcome to Latchkey";
    private static final String FAULT = "Something went wrong that should not";

    private final Scene scene;
    private final Visible visible;
    private volatile boolean realIsEmpty;

    /** @param visible what can be seen on the window and over it */
    Eyes(Scene scene, Visible visible) {
        this.scene = scene;
        this.visible = visible;
    }

    /** Waits until some text on the window holds these words. */
    void see(String words) {
        await("“" + words + "”", () -> reads(words) ? Optional.of(words) : Optional.empty());
    }

    /** Waits until some text on the window holds the one or the other. */
    void seeEither(String words, String others) {
        await(
                "“" + words + "” or “" + others + "”",
                () -> reads(words) || reads(others) ? Optional.of(words) : Optional.empty());
    }

    /** Waits until no text on the window holds these words. */
    void seeNoMore(String words) {
        await("A window without “" + words + "”", () -> reads(words) ? Optional.empty() : Optional.of(words));
    }

    boolean seesNow(String words) {
        return Fx.ask(() -> reads(words));
    }

    /** How often exactly this text is on the window. */
    int count(String text) {
        return Fx.ask(() -> (int) visible.texts().filter(text::equals).count());
    }

    /** Waits for a text with these words, and reads the whole of it. */
    String read(String words) {
        return await(
                "“" + words + "”",
                () -> visible.texts().filter(text -> text.contains(words)).findFirst());
    }

    /** What stands in the field. */
    String readField(String name) {
        var field = field(name);
        return Fx.ask(() -> Visible.text(field));
    }

    /** Waits until the field holds something that will do. */
    void awaitField(TextInputControl field, String what, Predicate<String> enough) {
        await(what, () -> enough.test(Visible.text(field)) ? Optional.of(field) : Optional.empty());
    }

    /** What is called so; of several, what invites a click most. */
    Node find(String text) {
        return await("“" + text + "”", () -> enabled(node -> visible.isCalled(node, text))
                .min(Comparator.comparingInt(Visible::byInvitation)));
    }

    /** The entry called so in the list of places. */
    Node place(String text) {
        return await(
                "The place “" + text + "”", () -> enabled(node -> Visible.isPlace(node) && visible.isCalled(node, text))
                        .findFirst());
    }

    /** The field whose label says so. */
    Node field(String name) {
        return await(
                "The field “" + name + "”", () -> enabled(node -> Visible.isField(node) && visible.isNamed(node, name))
                        .findFirst());
    }

    /** Waits until nothing turns, moves or changes any more. */
    void settle() {
        await("A window that has done its work", () -> Visible.isWorking() ? Optional.empty() : Optional.of(true));
        int still = 0;
        int before = Fx.ask(Visible::print);
        long end = System.nanoTime() + PATIENCE;
        while (still < STILL_PULSES && System.nanoTime() < end) {
            Fx.nextPulse(scene);
            int now = Fx.ask(Visible::print);
            still = now == before ? still + 1 : 0;
            before = now;
        }
    }

    /** Stops the tour where somebody could not read the whole of a text. */
    void insistOnWholeTexts() {
        var cut = Fx.ask(visible::cut);
        if (!cut.isEmpty()) {
            throw new StepFailed("These texts are not all to be seen: " + cut);
        }
    }

    /** Stops the tour where something real could be touched. */
    void insistOnPractice() {
        if (!seesNow(PRACTICE) && !seesNow(WELCOME) && !realIsEmpty) {
            throw new StepFailed("The band does not say Practice, and the tour touches nothing else.");
        }
    }

    /** From here on the Real workspace may be touched: there is not even a vault in it, so it is the tour's own. */
    void insistOnEmptyReal() {
        realIsEmpty = seesNow("Choose a master password") && seesNow("Keys to your own OKX account.");
        insistOnPractice();
    }

    /** Looks again at every pulse until there is something to be found. */
    <T> T await(String what, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < end) {
            var found = Fx.ask(look);
            if (found.isPresent()) {
                return found.get();
            }
            if (seesNow(FAULT)) {
                throw new StepFailed("The window says “" + FAULT + "”.");
            }
            Fx.nextPulse(scene);
        }
        throw new StepFailed(what + " was not found on the window.");
    }

    private boolean reads(String words) {
        return visible.texts().anyMatch(text -> text.contains(words));
    }

    private Stream<Node> enabled(Predicate<Node> wanted) {
        return Visible.nodes().stream().filter(node -> !node.isDisabled()).filter(wanted);
    }
}
