package app.latchkey.app;

import app.latchkey.ui.FileDialogs;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's dialogs, over our window. */
final class SystemFileDialogs implements FileDialogs {

    private final Window window;

    SystemFileDialogs(Window window) {
        this.window = window;
    }

    @Override
    public Optional<Path> toOpen(String title) {
        return Optional.ofNullable(chooser(title).showOpenDialog(window)).map(File::toPath);
    }

    @Override
    public Optional<Path> toSave(String title, String suggestedName) {
        var chooser = chooser(title);
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }

    private static FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        return chooser;
    }
}
