package app.latchkey.app;

import app.latchkey.ui.Background;
import app.latchkey.ui.Desktop;
import app.latchkey.ui.Preferences;
import app.latchkey.ui.Texts;
import app.latchkey.ui.Ticker;
import app.latchkey.ui.shell.Shell;
import app.latchkey.ui.shell.UnexpectedDialog;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

/** The app: wires everything and shows the window. */
public final class LatchkeyApp extends Application {

    private static final double FIRST_WIDTH = 1_200;
    private static final double FIRST_HEIGHT = 720;
    private static final double MIN_WIDTH = 960;
    private static final double MIN_HEIGHT = 660;

    /** How long JavaFX may take to end. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Optional<SingleInstance> instance = Optional.empty();
    private Optional<TourGuide> tour = Optional.empty();

    @Override
    public void start(Stage stage) throws IOException {
        var arguments = prepared(Arguments.parse(getParameters().getRaw().toArray(String[]::new)));
        instance = SingleInstance.claim(arguments.data(), () -> Platform.runLater(() -> raise(stage)));
        if (instance.isEmpty()) {
            System.out.println("Latchkey is open already; its window was brought to the front.");
            Platform.exit();
            return;
        }
        var texts = Texts.in(Locale.ENGLISH);
        Consumer<Throwable> unexpected = problem -> UnexpectedDialog.show(stage, texts, problem);
        // else it would be printed, message and all, and the user would see nothing
        Thread.setDefaultUncaughtExceptionHandler((_, problem) -> Platform.runLater(() -> unexpected.accept(problem)));
        var background = Background.onVirtualThreads(unexpected);
        var settings = arguments.data().settings();
        var preferences = new Preferences(settings.load(), settings, background);
        Look.wear(preferences, arguments.theme());
        var services = Services.ofThisComputer(new ChosenProxy(preferences));
        var assembly = new Assembly(arguments, services, texts, background, preferences);
        var shell = assembly.shell(desktop(stage), Browser.ofThisSystem(), Platform::exit);
        show(stage, shell, preferences);
        tour.ifPresent(guide -> guide.start(stage, () -> Platform.runLater(shell::quit)));
    }

    private static Desktop desktop(Stage stage) {
        var environment = System.getenv();
        return new Desktop(
                Ticker.onFxThread(),
                WaylandClipboard.ofThisDesktop(environment),
                LogindEvents.ofThisComputer(environment),
                new SystemFileDialogs(stage),
                () -> Platform.isKeyLocked(KeyCode.CAPS));
    }

    /** The tour gets a data folder and a practice exchange of its own, so that it never meets what is the user's. */
    private Arguments prepared(Arguments given) throws IOException {
        if (given.tour().isEmpty()) {
            return given;
        }
        var guide = TourGuide.prepare(given.tour().get());
        tour = Optional.of(guide);
        return new Arguments(guide.data(), Optional.empty(), given.tour(), given.theme());
    }

    @Override
    public void stop() {
        instance.ifPresent(SingleInstance::close);
        int code = tour.map(TourGuide::exitCode).orElse(0);
        var window = Thread.currentThread();
        // no daemon, so that the exit code is this one
        Thread.ofPlatform().daemon(false).start(() -> exitAfter(window, code));
    }

    /** Lets JavaFX end first, which takes back a hook of its own; a call that does not end keeps nothing alive. */
    private static void exitAfter(Thread window, int code) {
        try {
            window.join(PATIENCE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().exit(code);
    }

    private void show(Stage stage, Shell shell, Preferences preferences) {
        var scene = new Scene(shell.root(), FIRST_WIDTH, FIRST_HEIGHT);
        stage.setTitle("Latchkey");
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        stage.getIcons().addAll(Look.icons());
        stage.setScene(scene);
        preferences.now().window().ifPresent(place -> WindowPlacing.restore(stage, place));
        stage.setOnCloseRequest(event -> {
            event.consume();
            preferences.change(settings -> settings.withWindow(WindowPlacing.of(stage)));
            shell.quit();
        });
        shell.start(scene);
        stage.show();
    }

    private static void raise(Stage stage) {
        stage.setIconified(false);
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }
}
