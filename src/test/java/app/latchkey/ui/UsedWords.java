package app.latchkey.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words in the program's source from which keys of texts are put together: literals, and names of constants. */
final class UsedWords {

    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/java/app/latchkey/ui"), Path.of("src/main/java/app/latchkey/app"));
    private static final Pattern LITERAL = Pattern.compile("\"([\\w.]+)\"");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z_]+|[0-5]");

    private final Set<String> words = new HashSet<>();

    UsedWords() {
        SOURCES.forEach(this::readAll);
    }

    /** Whether the key is made of words in the source, one behind the other with dots between them. */
    boolean canMake(String key) {
        return canMake(List.of(key.split("\\.", -1)));
    }

    private boolean canMake(List<String> parts) {
        if (parts.isEmpty()) {
            return true;
        }
        for (int i = 1; i <= parts.size(); i++) {
            var word = String.join(".", parts.subList(0, i));
            boolean isWord = words.contains(word) || CONSTANT.matcher(word).matches();
            if (isWord && canMake(parts.subList(i, parts.size()))) {
                return true;
            }
        }
        return false;
    }

    private void readAll(Path folder) {
        try (var files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Path file) {
        try {
            LITERAL.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .flatMap(word -> Arrays.stream(new String[] {word, word.replaceAll("^\\.|\\.$", "")}))
                    .forEach(words::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
