package app.latchkey.app;

import app.latchkey.files.OwnerOnly;
import app.latchkey.settings.Settings.Language;
import app.latchkey.ui.Background;
import app.latchkey.ui.Desktop;
import app.latchkey.ui.Preferences;
import app.latchkey.ui.Texts;
import app.latchkey.ui.Ticker;
import app.latchkey.ui.shell.Shell;
import app.latchkey.ui.shell.UnexpectedDialog;
import app.latchkey.vault.Saver;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The app: wires everything and shows the window. */
public final class LatchkeyApp extends Application {

    private static final double FIRST_WIDTH = 1_200;
    private static final double FIRST_HEIGHT = 720;
    private static final double MIN_WIDTH = 960;
    private static final double MIN_HEIGHT = 660;

    /** In percent. */
    private static final int USUAL_TEXT = 100;

    /** How long JavaFX may take to end. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ObjectProperty<Integer> systemText = new SimpleObjectProperty<>(USUAL_TEXT);
    private final DesktopTextSize desktopText = DesktopTextSize.ofThisDesktop(System.getenv());
    private Optional<SingleInstance> instance = Optional.empty();
    private Optional<TourGuide> tour = Optional.empty();
    private volatile Supplier<Texts> texts = () -> Texts.speaking(Language.SYSTEM);

    @Override
    public void start(Stage stage) throws IOException {
        var arguments = prepared(Arguments.parse(getParameters().getRaw().toArray(String[]::new)));
        instance = SingleInstance.claim(arguments.data(), () -> Platform.runLater(() -> raise(stage)));
        if (instance.isEmpty()) {
            System.out.println("Latchkey is open already; its window was brought to the front.");
            Platform.exit();
            return;
        }
        var settings = arguments.data().settings();
        var background = Background.onVirtualThreads(problem -> unexpected(stage, problem));
        var preferences = new Preferences(settings.load(), settings, background);
        texts = () -> heard(
                Texts.speaking(arguments.appearance().over(preferences.now()).language()));
        // else it would be printed, message and all, and the user would see nothing
        Thread.setDefaultUncaughtExceptionHandler((_, problem) -> Platform.runLater(() -> unexpected(stage, problem)));
        var services = Services.ofThisComputer(disk(), new ChosenProxy(preferences));
        var assembly = new Assembly(arguments, services, texts, background, preferences);
        assembly.hurry();
        Supplier<Language> chosen =
                () -> arguments.appearance().over(preferences.now()).language();
        var spoken = new SimpleObjectProperty<>(chosen.get());
        Look.wear(preferences, arguments.appearance()::over, systemText, spoken);
        desktopText.follow(percent -> Platform.runLater(() -> systemText.set(percent)));
        var desktop = desktop(stage);
        var browser = browser();
        var placing = new WindowPlacing(stage);
        Runnable exit = () -> preferences.change(now -> now.withWindow(placing.now()), Platform::exit);
        var larger = arguments.appearance().over(preferences.now()).textSize().percent(USUAL_TEXT) / 100.0;
        var screen = Screen.getPrimary().getVisualBounds();
        var main = new MainStage(
                stage,
                anew -> {
                    spoken.set(chosen.get());
                    return assembly.shell(desktop, browser, new Shell.Ends(exit, anew));
                },
                first(FIRST_WIDTH, larger, screen.getWidth()),
                first(FIRST_HEIGHT, larger, screen.getHeight()));
        preferences.now().window().ifPresent(placing::restore);
        show(stage, main);
        tour.ifPresent(guide -> guide.start(stage, () -> Platform.runLater(main::quit)));
    }

    /** Larger text takes a larger window, as far as the screen has room for it. */
    private static double first(double usual, double larger, double room) {
        return Math.max(usual, Math.min(usual * larger, room));
    }

    private Saver disk() {
        return tour.<Saver>map(guide -> guide::save).orElse(OwnerOnly::replace);
    }

    private Predicate<URI> browser() {
        return tour.<Predicate<URI>>map(guide -> guide::browse).orElseGet(Browser::ofThisSystem);
    }

    private Texts heard(Texts shown) {
        return tour.map(guide -> guide.teaching(shown)).orElse(shown);
    }

    private void unexpected(Stage stage, Throwable problem) {
        UnexpectedDialog.show(stage, texts.get(), problem);
    }

    private static Desktop desktop(Stage stage) {
        var environment = System.getenv();
        return new Desktop(
                Ticker.onFxThread(),
                WaylandClipboard.ofThisDesktop(environment),
                DesktopNotes.ofThisComputer(LogindEvents.ofThisComputer(environment), environment),
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
        return new Arguments(guide.data(), Optional.empty(), given.tour(), given.appearance(), given.safeDrawing());
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

    private static void show(Stage stage, MainStage main) {
        stage.setTitle("Latchkey");
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        stage.getIcons().addAll(Look.icons());
        main.show();
    }

    private static void raise(Stage stage) {
        stage.setIconified(false);
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }
}
