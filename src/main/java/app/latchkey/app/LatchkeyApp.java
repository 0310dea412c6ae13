package app.latchkey.app;

import app.latchkey.ui.Background;
import app.latchkey.ui.Preferences;
import app.latchkey.ui.Texts;
import app.latchkey.ui.shell.Shell;
import app.latchkey.ui.shell.UnexpectedDialog;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The app: wires everything and shows the window. */
public final class LatchkeyApp extends Application {

    private static final double FIRST_WIDTH = 1_040;
    private static final double FIRST_HEIGHT = 720;
    private static final double MIN_WIDTH = 960;
    private static final double MIN_HEIGHT = 660;

    private Optional<SingleInstance> instance = Optional.empty();

    @Override
    public void start(Stage stage) throws IOException {
        var arguments = Arguments.parse(getParameters().getRaw().toArray(String[]::new));
        instance = SingleInstance.claim(arguments.data(), () -> Platform.runLater(() -> raise(stage)));
        if (instance.isEmpty()) {
            Platform.exit();
            return;
        }
        var texts = Texts.in(Locale.ENGLISH);
        var background = Background.onVirtualThreads(problem -> UnexpectedDialog.show(stage, texts, problem));
        var settings = arguments.data().settings();
        var preferences = new Preferences(settings.load(), settings, background);
        Look.wear(preferences, arguments.theme());
        var assembly = new Assembly(arguments, Services.ofThisComputer(), texts, background, preferences);
        show(stage, assembly.shell(this::browse, Platform::exit), preferences);
    }

    @Override
    public void stop() {
        instance.ifPresent(SingleInstance::close);
        // a call that does not end must not keep the program alive
        Thread.ofPlatform().daemon().start(() -> Runtime.getRuntime().exit(0));
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

    private void browse(URI page) {
        getHostServices().showDocument(page.toString());
    }

    private static void raise(Stage stage) {
        stage.setIconified(false);
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }
}
