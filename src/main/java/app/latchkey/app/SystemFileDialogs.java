package app.latchkey.app;

import app.latchkey.ui.FileDialogs;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The system's dialogs, over our window. They begin in the user's own folder, and then where the last one ended. */
final class SystemFileDialogs implements FileDialogs {

    private final Window window;
    private Optional<File> folder = Optional.of(new File(System.getProperty("user.home", ".")));

    SystemFileDialogs(Window window) {
        this.window = window;
    }

    @Override
    public Optional<Path> toOpen(String title) {
        return chosen(chooser(title).showOpenDialog(window));
    }

    @Override
    public Optional<Path> toSave(String title, String suggestedName) {
        var chooser = chooser(title);
        chooser.setInitialFileName(suggestedName);
        return chosen(chooser.showSaveDialog(window));
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        var chosen = Optional.ofNullable(file);
        folder = chosen.map(File::getParentFile).or(() -> folder);
        return chosen.map(File::toPath);
    }
}
