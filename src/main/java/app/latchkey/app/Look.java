package app.latchkey.app;

import app.latchkey.settings.Settings;
import app.latchkey.ui.Preferences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.text.Font;

/** Fonts, icons and the theme, light or dark as the user or the system has it. For the FX thread. */
final class Look {

    private static final String ASSETS = "/app/latchkey/assets/";
    private static final List<String> FONTS =
            List.of("Inter-Regular.otf", "Inter-Bold.otf", "JetBrainsMono-Regular.ttf");
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 128, 256);

    private Look() {}

    /**
     * Loads the fonts, and wears the theme from now on whatever the user or the system changes it to.
     *
     * @param always the theme to wear all the same, if any
     */
    static void wear(Preferences preferences, Optional<Settings.Theme> always) {
        for (var font : FONTS) {
            loadFont(font);
        }
        var system = Platform.getPreferences().colorSchemeProperty();
        preferences.settings().subscribe(settings -> show(always.orElse(settings.theme()), system.get()));
        system.subscribe(scheme -> show(always.orElse(preferences.now().theme()), scheme));
    }

    /** As a stream: given an address, JavaFX silently loads nothing from a folder with a blank in its name. */
    private static void loadFont(String name) {
        try (var font = asset("fonts/" + name).openStream()) {
            Font.loadFont(font, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Image> icons() {
        return ICON_SIZES.stream()
                .map(size -> new Image(asset("icons/latchkey-" + size + ".png").toExternalForm()))
                .toList();
    }

    private static void show(Settings.Theme theme, ColorScheme system) {
        boolean dark =
                switch (theme) {
                    case LIGHT -> false;
                    case DARK -> true;
                    case SYSTEM -> system == ColorScheme.DARK;
                };
        Application.setUserAgentStylesheet(
                asset(dark ? "styles/dark.css" : "styles/light.css").toExternalForm());
    }

    private static URL asset(String name) {
        return Objects.requireNonNull(Look.class.getResource(ASSETS + name), name);
    }
}
