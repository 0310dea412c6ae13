package app.latchkey.app;

import app.latchkey.key.PassphraseGenerator;
import app.latchkey.ui.Background;
import app.latchkey.ui.Clips;
import app.latchkey.ui.Desktop;
import app.latchkey.ui.Preferences;
import app.latchkey.ui.Texts;
import app.latchkey.ui.shell.RoomParts;
import app.latchkey.ui.shell.Shell;
import java.net.URI;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;

/** Puts the parts together; what reaches out of the program comes in from outside, so that tests can hold it. */
final class Assembly {

    private final AppEntrance entrance;
    private final Services services;
    private final Supplier<Texts> texts;
    private final Background background;
    private final Preferences preferences;

    /** @param texts those of the language that holds now */
    Assembly(
            Arguments arguments,
            Services services,
            Supplier<Texts> texts,
            Background background,
            Preferences preferences) {
        this.entrance = new AppEntrance(arguments.data(), arguments.practiceAt(), services);
        this.services = services;
        this.texts = texts;
        this.background = background;
        this.preferences = preferences;
    }

    /** Begins to go where the user was last, while the window is still being made. */
    void hurry() {
        preferences.now().lastWorkspace().ifPresent(entrance::hurry);
    }

    /**
     * The window's contents and what leads through them; for the FX thread.
     *
     * @param desktop what the desktop does for the screens
     * @param browser shows a page to the user and tells whether it could; called off the FX thread
     * @param ends what follows when the program was left
     */
    Shell shell(Desktop desktop, Predicate<URI> browser, Shell.Ends ends) {
        var parts = new RoomParts(
                texts.get(),
                background,
                clips(desktop),
                new AppPlaces(entrance::practice, browser),
                desktop,
                preferences,
                new PassphraseGenerator(services.random()),
                services.clock());
        return new Shell(entrance, parts, ends);
    }

    private Clips clips(Desktop desktop) {
        return new Clips(
                Clipboard.getSystemClipboard(),
                desktop.clipboard(),
                () -> preferences.now().clipboardSeconds(),
                desktop.ticker(),
                background);
    }
}
