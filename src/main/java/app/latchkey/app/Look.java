package app.latchkey.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.latchkey.settings.Settings;
import app.latchkey.settings.Settings.Language;
import app.latchkey.ui.Preferences;
import app.latchkey.ui.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import javafx.scene.text.Font;

/** Fonts, icons and the theme, light or dark as the user or the system has it. For the FX thread. */
final class Look {

    private static final String ASSETS = "/app/latchkey/assets/";
    private static final List<String> FONTS =
            List.of("Inter-Regular.otf", "Inter-Bold.otf", "JetBrainsMono-Regular.ttf");
    private static final List<String> CHINESE_FONTS = List.of("NotoSansSC-Regular.otf", "NotoSansSC-Bold.otf");
    private static final String CHINESE = Locale.CHINESE.getLanguage();
    private static final double USUAL_TEXT = 14;
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 128, 256);

    private Look() {}

    /**
     * Loads the fonts, and from now on looks as the user and the system want it, whatever they change it to.
     *
     * @param thisTime goes over the settings: what was asked for on the command line
     * @param systemText how large the system wants text, in percent
     * @param spoken the language of the window, which is not yet another one when another one was chosen
     */
    static void wear(
            Preferences preferences,
            UnaryOperator<Settings> thisTime,
            ObservableValue<Integer> systemText,
            ObservableValue<Language> spoken) {
        FONTS.forEach(Look::loadFont);
        var system = Platform.getPreferences();
        Runnable show = () -> show(
                thisTime.apply(preferences.now()).withLanguage(spoken.getValue()),
                systemText.getValue(),
                system.getColorScheme(),
                system.isReducedMotion());
        preferences.settings().subscribe(_ -> show.run());
        system.colorSchemeProperty().subscribe((_, _) -> show.run());
        system.reducedMotionProperty().subscribe((_, _) -> show.run());
        systemText.subscribe((_, _) -> show.run());
        spoken.subscribe((_, _) -> show.run());
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

    private static void show(Settings settings, int systemText, ColorScheme system, boolean reducedMotion) {
        boolean dark =
                switch (settings.theme()) {
                    case LIGHT -> false;
                    case DARK -> true;
                    case SYSTEM -> system == ColorScheme.DARK;
                };
        var sheets = new ArrayList<>(List.of(dark ? "dark" : "light"));
        if (Texts.speaking(settings.language()).locale().getLanguage().equals(CHINESE)) {
            CHINESE_FONTS.forEach(Look::loadFont);
            sheets.add("chinese");
        }
        if (settings.reducedMotion() || reducedMotion) {
            sheets.add("still");
        }
        var size = USUAL_TEXT * settings.textSize().percent(systemText) / 100;
        Application.setUserAgentStylesheet(sheet(sheets, ".root { -fx-font-size: " + size + "px; }"));
    }

    /** Only one sheet reaches all windows, those of lists and menus included; so it takes in the others. */
    private static String sheet(List<String> sheets, String rule) {
        var text = sheets.stream()
                .map(name -> "@import url(\"" + asset("styles/" + name + ".css") + "\");\n")
                .collect(Collectors.joining("", "", rule));
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }

    private static URL asset(String name) {
        return Objects.requireNonNull(Look.class.getResource(ASSETS + name), name);
    }
}
