package app.latchkey.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Passphrases from comics, films, scripture and manuals: long, unrelated to any word list, and tried at once. */
final class FamousPhrases {

    private static final List<String> SEPARATORS = List.of(" ", "", "-", "_", ".", ",");

    private FamousPhrases() {}

    /** Every phrase with each of the usual separators between its words, in small letters. */
    static List<String> load() {
        return lines().flatMap(phrase -> SEPARATORS.stream().map(separator -> phrase.replace(" ", separator)))
                .distinct()
                .toList();
    }

    private static Stream<String> lines() {
        try (var in = Objects.requireNonNull(FamousPhrases.class.getResourceAsStream("famous-phrases.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
