package app.latchkey.practice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The manual page for people who point their own bot at the exchange. */
final class Manual {

    static final Path FILE = Path.of("src/docs/practice-exchange.md");

    private static final Pattern COMMANDS = Pattern.compile("^```sh\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern FIRST_CELL = Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE);
    private static final Pattern HEADING = Pattern.compile("^## ", Pattern.MULTILINE);

    private Manual() {}

    /** All of its commands, in order. */
    static String commands() throws IOException {
        return COMMANDS.matcher(Files.readString(FILE))
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining("\n"));
    }

    /** What stands in the first column of a section's table. */
    static List<String> table(String heading) throws IOException {
        var section = HEADING.splitAsStream(Files.readString(FILE))
                .filter(each -> each.startsWith(heading + "\n"))
                .findFirst()
                .orElseThrow();
        return FIRST_CELL.matcher(section).results().map(row -> row.group(1)).toList();
    }
}
