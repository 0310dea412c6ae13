package app.latchkey.app;

import app.latchkey.ui.FileDialogs;
import java.nio.file.Path;
import java.util.Optional;

/** Dialogs in which the user chooses what the test says; nothing at first. */
final class TestDialogs implements FileDialogs {

    volatile Optional<Path> chosen = Optional.empty();

    @Override
    public Optional<Path> toOpen(String title) {
        return chosen;
    }

    @Override
    public Optional<Path> toSave(String title, String suggestedName) {
        return chosen.map(folder -> folder.resolve(suggestedName));
    }
}
