package app.latchkey.app;

import app.latchkey.settings.DataFolders;
import app.latchkey.settings.Settings.Theme;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/**
 * What stood on the command line behind the program's name.
 *
 * @param data where Latchkey keeps its files
 * @param practiceAt a practice exchange that runs already, instead of one of our own
 * @param tour where the tour puts its pictures; empty for ordinary use
 * @param theme to be shown this time, whatever the settings say
 */
record Arguments(DataFolders data, Optional<URI> practiceAt, Optional<Path> tour, Optional<Theme> theme) {

    static final String USAGE = """
            Usage: latchkey [--data DIR] [--practice-at URL] [--theme light|dark] [--tour DIR]
                   latchkey practice [--port N] [--folder DIR]

              --data DIR         keep vaults, journal and settings in DIR
              --practice-at URL  use the practice exchange that runs at URL, e.g. http://127.0.0.1:8765
              --theme light|dark show this theme this time
              --tour DIR         walk through the whole app in a fresh Practice workspace, with pictures into DIR
              practice           run the practice exchange alone
            """;

    /** @throws IllegalArgumentException with a sentence for the user, when they make no sense */
    static Arguments parse(String[] words) {
        var arguments = new Arguments(DataFolders.ofThisUser(), Optional.empty(), Optional.empty(), Optional.empty());
        var left = new ArrayDeque<>(List.of(words));
        while (!left.isEmpty()) {
            var name = left.pop();
            if (left.isEmpty()) {
                throw new IllegalArgumentException(name + " has no value, or is not known.");
            }
            var value = left.pop();
            arguments = switch (name) {
                case "--data" -> arguments.withData(new DataFolders(folder(value)));
                case "--practice-at" ->
                    new Arguments(
                            arguments.data, Optional.of(PracticeHost.address(value)), arguments.tour, arguments.theme);
                case "--tour" ->
                    new Arguments(arguments.data, arguments.practiceAt, Optional.of(folder(value)), arguments.theme);
                case "--theme" ->
                    new Arguments(arguments.data, arguments.practiceAt, arguments.tour, Optional.of(theme(value)));
                default -> throw new IllegalArgumentException(name + " is not known.");
            };
        }
        return arguments;
    }

    Arguments withData(DataFolders other) {
        return new Arguments(other, practiceAt, tour, theme);
    }

    private static Theme theme(String text) {
        return switch (text) {
            case "light" -> Theme.LIGHT;
            case "dark" -> Theme.DARK;
            default -> throw new IllegalArgumentException(text + " is no theme: light or dark.");
        };
    }

    private static Path folder(String text) {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException _) {
            throw new IllegalArgumentException(text + " is not a folder.");
        }
    }
}
