package app.latchkey.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The files of texts as they are written: {@code NAME.properties} in English, {@code NAME_TAG.properties} in another. */
final class LanguageFiles {

    static final String ENGLISH = "";

    private static final Path FOLDER = Path.of("assets/i18n");
    private static final Pattern FILE = Pattern.compile("([a-z]+)(?:_(\\w+))?\\.properties");
    private static final Pattern MNEMONIC = Pattern.compile("_(\\p{Alnum})");
    private static final Pattern DECORATION = Pattern.compile("\\(_\\p{Alnum}\\)|_(?=\\p{Alnum})| ?…$");

    private LanguageFiles() {}

    /** The names of a language's bundles. */
    static Set<String> bundles(String language) {
        return new TreeSet<>(all().getOrDefault(language, List.of()));
    }

    /** Every language but English, as its files' names end. */
    static Set<String> others() {
        var languages = new TreeSet<>(all().keySet());
        languages.remove(ENGLISH);
        return languages;
    }

    private static Map<String, List<String>> all() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> FILE.matcher(file.getFileName().toString()))
                    .filter(name -> name.matches())
                    .collect(Collectors.groupingBy(
                            name -> Optional.ofNullable(name.group(2)).orElse(ENGLISH),
                            TreeMap::new,
                            Collectors.mapping(name -> name.group(1), Collectors.toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One bundle's keys from top to bottom, with an empty one for each empty line. */
    static List<String> layout(String bundle, String language) {
        return lines(bundle, language).stream()
                .map(line -> line.split(" = ", 2)[0].strip())
                .toList();
    }

    /** One bundle's texts by key. */
    static Map<String, String> texts(String bundle, String language) {
        var texts = new LinkedHashMap<String, String>();
        lines(bundle, language).stream()
                .map(line -> line.split(" = ", 2))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> texts.put(parts[0], parts[1]));
        return texts;
    }

    /** Every text of a language by key. */
    static Map<String, String> texts(String language) {
        var texts = new LinkedHashMap<String, String>();
        bundles(language).forEach(bundle -> texts.putAll(texts(bundle, language)));
        return texts;
    }

    /** The letter that is marked, as a capital. */
    static Optional<String> mnemonic(String text) {
        return MNEMONIC.matcher(text)
                .results()
                .map(found -> found.group(1).toUpperCase(Locale.ROOT))
                .findFirst();
    }

    /** What a button is called in a sentence: without its mnemonic and the dots that promise a question. */
    static String plain(String text) {
        return DECORATION.matcher(text).replaceAll("");
    }

    private static List<String> lines(String bundle, String language) {
        var name = language.isEmpty() ? bundle : bundle + "_" + language;
        try (var lines = Files.lines(FOLDER.resolve(name + ".properties"))) {
            return lines.filter(line -> !line.startsWith("#"))
                    .dropWhile(String::isBlank)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
