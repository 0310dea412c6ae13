package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.latchkey.files.OwnerOnly;
import app.latchkey.settings.DataFolders;
import app.latchkey.ui.Background;
import app.latchkey.ui.Desktop;
import app.latchkey.ui.DesktopClipboard;
import app.latchkey.ui.FileDialogs;
import app.latchkey.ui.Preferences;
import app.latchkey.ui.SystemEvents;
import app.latchkey.ui.Texts;
import app.latchkey.ui.Ticker;
import app.latchkey.ui.shell.Shell;
import app.latchkey.vault.Cost;
import app.latchkey.vault.Saver;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;

/** The whole program over a data folder of its own, in a real window that no display is needed for. */
final class Program implements AutoCloseable {

    /** Between what the window must have and what it has when it is first opened. */
    private static final double WIDTH = 1_040;

    private static final double HEIGHT = 720;

    /** Pages that the user's browser was asked to show. */
    final List<URI> pages = new CopyOnWriteArrayList<>();

    /** Whether there is a browser. */
    volatile boolean browser = true;

    private final List<Throwable> unexpected = new CopyOnWriteArrayList<>();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final MainStage main;

    /**
     * How the program is started.
     *
     * @param practiceAt a practice exchange that runs already; empty for one of the program's own
     * @param saver writes the vault's files
     * @param filter goes over every text
     * @param desktop what the desktop does; by default it tells nothing
     */
    record Setup(Path data, Optional<URI> practiceAt, Saver saver, UnaryOperator<String> filter, Desktop desktop) {

        static Setup in(Path data) {
            var silent = new Desktop(
                    Ticker.onFxThread(),
                    DesktopClipboard.none(),
                    SystemEvents.silent(),
                    new TestDialogs(),
                    Optional::empty);
            return new Setup(data, Optional.empty(), OwnerOnly::replace, UnaryOperator.identity(), silent);
        }

        Setup practiceAt(URI exchange) {
            return new Setup(data, Optional.of(exchange), saver, filter, desktop);
        }

        Setup saver(Saver other) {
            return new Setup(data, practiceAt, other, filter, desktop);
        }

        Setup filter(UnaryOperator<String> other) {
            return new Setup(data, practiceAt, saver, other, desktop);
        }

        Setup ticker(Ticker other) {
            return desktop(
                    new Desktop(other, desktop.clipboard(), desktop.events(), desktop.files(), desktop.capsLock()));
        }

        Setup events(SystemEvents other) {
            return desktop(
                    new Desktop(desktop.ticker(), desktop.clipboard(), other, desktop.files(), desktop.capsLock()));
        }

        Setup files(FileDialogs other) {
            return desktop(
                    new Desktop(desktop.ticker(), desktop.clipboard(), desktop.events(), other, desktop.capsLock()));
        }

        Setup capsLock(Supplier<Optional<Boolean>> other) {
            return desktop(
                    new Desktop(desktop.ticker(), desktop.clipboard(), desktop.events(), desktop.files(), other));
        }

        private Setup desktop(Desktop other) {
            return new Setup(data, practiceAt, saver, filter, other);
        }

        Program start() {
            return startAt(InstantSource.system());
        }

        Program startAt(InstantSource clock) {
            return new Program(this, clock);
        }
    }

    private Program(Setup setup, InstantSource clock) {
        main = Eyes.look(() -> show(Eyes.stage(), setup, clock));
    }

    private MainStage show(Stage stage, Setup setup, InstantSource clock) throws Exception {
        var arguments = new Arguments(
                new DataFolders(setup.data()),
                setup.practiceAt(),
                Optional.empty(),
                Arguments.Appearance.AS_SET,
                false);
        var background = Background.onVirtualThreads(unexpected::add);
        var settings = arguments.data().settings();
        var preferences = new Preferences(settings.load(), settings, background);
        Look.wear(
                preferences,
                UnaryOperator.identity(),
                new SimpleObjectProperty<>(100),
                new SimpleObjectProperty<>(preferences.now().language()));
        var services = new Services(clock, () -> new Cost(8, 1, 1), setup.saver(), new ChosenProxy(preferences));
        Supplier<Texts> texts = () -> Texts.speaking(preferences.now().language())
                .filtered((_, _, text) -> setup.filter().apply(text));
        var assembly = new Assembly(arguments, services, texts, background, preferences);
        var opened = new MainStage(
                stage,
                anew -> assembly.shell(
                        setup.desktop(),
                        page -> browser && pages.add(page),
                        new Shell.Ends(() -> ended.set(true), anew)),
                WIDTH,
                HEIGHT);
        opened.show();
        stage.toFront();
        stage.requestFocus();
        return opened;
    }

    boolean hasEnded() {
        return ended.get();
    }

    /** Waits until the program has ended, which somebody has to have asked for. */
    void awaitEnd() {
        await("the program ends").atMost(Duration.ofSeconds(15)).untilTrue(ended);
    }

    /** Ends the program if it has not ended yet, and demands that nothing unexpected happened. */
    @Override
    public void close() {
        if (!ended.get()) {
            Eyes.look(() -> {
                main.quit();
                return true;
            });
            awaitEnd();
        }
        Eyes.look(() -> {
            Eyes.stage().hide();
            return true;
        });
        assertThat(unexpected).as("failures that nobody planned for").isEmpty();
    }
}
