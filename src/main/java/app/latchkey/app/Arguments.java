package app.latchkey.app;

import app.latchkey.settings.DataFolders;
import app.latchkey.settings.Settings;
import app.latchkey.settings.Settings.Language;
import app.latchkey.settings.Settings.TextSize;
import app.latchkey.settings.Settings.Theme;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What stood on the command line behind the program's name.
 *
 * @param data where Latchkey keeps its files
 * @param practiceAt a practice exchange that runs already, instead of one of our own
 * @param tour where the tour puts its pictures; empty for ordinary use
 * @param appearance how everything is to look this time
 * @param safeDrawing whether the graphics card is left alone
 */
record Arguments(
        DataFolders data, Optional<URI> practiceAt, Optional<Path> tour, Appearance appearance, boolean safeDrawing) {

    static final String USAGE = """
            Usage: latchkey [--data DIR] [--practice-at URL] [--theme light|dark] [--language en|zh]
                            [--text-size 100|125|150] [--safe-drawing] [--tour DIR]
                   latchkey practice [--port N] [--folder DIR]
                   latchkey self-test [--site NAME] [--report FILE]
                   latchkey --help

              --data DIR         keep vaults, journal and settings in DIR
              --practice-at URL  use the practice exchange that runs at URL, e.g. http://127.0.0.1:8765
              --theme light|dark show this theme this time
              --language en|zh   speak English or Chinese (Simplified) this time
              --text-size N      write so large this time, in percent: 100, 125 or 150
              --safe-drawing     leave the graphics card alone, where the window stays empty or flickers
              --tour DIR         walk through the whole app in a fresh Practice workspace, with pictures into DIR
              practice           run the practice exchange alone
              self-test          try a demo key of yours against OKX, without changing anything
            """;

    /** How everything is to look this time, whatever the settings say. */
    record Appearance(Optional<Theme> theme, Optional<Language> language, Optional<TextSize> textSize) {

        static final Appearance AS_SET = new Appearance(Optional.empty(), Optional.empty(), Optional.empty());

        /** The settings with this in their place. */
        Settings over(Settings settings) {
            return settings.withTheme(theme.orElse(settings.theme()))
                    .withLanguage(language.orElse(settings.language()))
                    .withTextSize(textSize.orElse(settings.textSize()));
        }
    }

    /** How it is started, if that is all the user wants to know. */
    static Optional<String> help(String[] words) {
        if (Arrays.stream(words).noneMatch(List.of("--help", "-h")::contains)) {
            return Optional.empty();
        }
        return Optional.of(words[0].equals("self-test") ? SelfTestCommand.USAGE : USAGE);
    }

    /** @throws IllegalArgumentException with a sentence for the user, when they make no sense */
    static Arguments parse(String[] words) {
        var arguments =
                new Arguments(DataFolders.ofThisUser(), Optional.empty(), Optional.empty(), Appearance.AS_SET, false);
        var left = new ArrayDeque<>(List.of(words));
        while (!left.isEmpty()) {
            var name = left.pop();
            if (name.equals("--safe-drawing")) {
                arguments = arguments.withSafeDrawing();
                continue;
            }
            if (left.isEmpty()) {
                throw new IllegalArgumentException(name + " has no value, or is not known.");
            }
            arguments = arguments.with(name, left.pop());
        }
        return arguments;
    }

    private Arguments with(String name, String value) {
        return switch (name) {
            case "--data" -> withData(new DataFolders(folder(value)));
            case "--practice-at" ->
                new Arguments(data, Optional.of(PracticeHost.address(value)), tour, appearance, safeDrawing);
            case "--tour" -> new Arguments(data, practiceAt, Optional.of(folder(value)), appearance, safeDrawing);
            case "--theme" ->
                looking(new Appearance(Optional.of(theme(value)), appearance.language, appearance.textSize));
            case "--language" ->
                looking(new Appearance(appearance.theme, Optional.of(language(value)), appearance.textSize));
            case "--text-size" ->
                looking(new Appearance(appearance.theme, appearance.language, Optional.of(textSize(value))));
            default -> throw new IllegalArgumentException(name + " is not known.");
        };
    }

    Arguments withData(DataFolders other) {
        return new Arguments(other, practiceAt, tour, appearance, safeDrawing);
    }

    private Arguments looking(Appearance other) {
        return new Arguments(data, practiceAt, tour, other, safeDrawing);
    }

    private Arguments withSafeDrawing() {
        return new Arguments(data, practiceAt, tour, appearance, true);
    }

    private static Theme theme(String text) {
        return switch (text) {
            case "light" -> Theme.LIGHT;
            case "dark" -> Theme.DARK;
            default -> throw new IllegalArgumentException(text + " is no theme: light or dark.");
        };
    }

    private static Language language(String text) {
        return switch (text) {
            case "en" -> Language.ENGLISH;
            case "zh" -> Language.CHINESE;
            default -> throw new IllegalArgumentException(text + " is no language here: en or zh.");
        };
    }

    private static TextSize textSize(String text) {
        return Arrays.stream(TextSize.values())
                .filter(size -> size.chosen().isPresent()
                        && String.valueOf(size.chosen().getAsInt()).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text + " is no text size: 100, 125 or 150."));
    }

    private static Path folder(String text) {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException _) {
            throw new IllegalArgumentException(text + " is not a folder.");
        }
    }
}
