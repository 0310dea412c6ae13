package app.latchkey.app;

import app.latchkey.ui.shell.Shell;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The window and the program in it, which begins anew when the user chooses another language. FX thread only. */
final class MainStage {

    private final Stage stage;
    private final Function<Runnable, Shell> maker;
    private Shell shell;

    /**
     * @param maker makes the program; given what begins it anew, once it was left
     * @param width of the window's contents, at first
     */
    MainStage(Stage stage, Function<Runnable, Shell> maker, double width, double height) {
        this.stage = stage;
        this.maker = maker;
        shell = fill(width, height);
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
    }

    /** Ends the program, after what was typed is sealed. */
    void quit() {
        shell.quit();
    }

    /** The window has to be filled already: the first screen may take the keyboard. */
    void show() {
        shell.start(stage.getScene());
        stage.show();
    }

    private void beginAnew() {
        shell = fill(stage.getScene().getWidth(), stage.getScene().getHeight());
        shell.start(stage.getScene());
    }

    private Shell fill(double width, double height) {
        var made = maker.apply(this::beginAnew);
        stage.setScene(new Scene(made.root(), width, height));
        return made;
    }
}
