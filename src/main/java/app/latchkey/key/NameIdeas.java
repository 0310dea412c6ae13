package app.latchkey.key;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Short names for a key, made from the name of the terminal that is to use it. */
public final class NameIdeas {

    private static final String ANY = "trading bot";
    private static final int MOST = 3;
    private static final int LAST_NUMBER = 99;

    private NameIdeas() {}

    /**
     * Up to three different names of at most {@value ApiKeyName#ADVISED_LENGTH} characters; such as fit any terminal
     * when its name has no letter or digit.
     *
     * @param free whether a name is not in use yet
     */
    public static List<String> of(String terminal, Predicate<String> free) {
        var words = words(terminal);
        return free(candidates(words.isEmpty() ? words(ANY) : words), free);
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .map(NameIdeas::withCapital)
                .toList();
    }

    private static List<String> candidates(List<String> words) {
        var candidates = new ArrayList<String>();
        var first = words.getFirst();
        var last = words.getLast();
        var whole = String.join("", words);
        if (whole.length() <= ApiKeyName.ADVISED_LENGTH) {
            candidates.add(whole);
        }
        candidates.add(cut(first, ApiKeyName.ADVISED_LENGTH));
        if (words.size() > 1 && last.length() < ApiKeyName.ADVISED_LENGTH) {
            candidates.add(cut(first, ApiKeyName.ADVISED_LENGTH - last.length()) + last);
        }
        candidates.add(cut(first, ApiKeyName.ADVISED_LENGTH - 3) + "Key");
        return candidates;
    }

    private static List<String> free(List<String> candidates, Predicate<String> free) {
        return candidates.stream()
                .flatMap(name -> Stream.concat(Stream.of(name), numbered(name))
                        .filter(free)
                        .limit(1))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Stream<String> numbered(String name) {
        return IntStream.rangeClosed(2, LAST_NUMBER)
                .mapToObj(number -> cut(
                                name,
                                ApiKeyName.ADVISED_LENGTH
                                        - String.valueOf(number).length())
                        + number);
    }

    private static String withCapital(String word) {
        int first = word.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + word.substring(Character.charCount(first));
    }

    /** Never through the middle of a character that needs two units. */
    private static String cut(String word, int length) {
        if (word.length() <= length) {
            return word;
        }
        int end = Character.isHighSurrogate(word.charAt(length - 1)) ? length - 1 : length;
        return word.substring(0, end);
    }
}
