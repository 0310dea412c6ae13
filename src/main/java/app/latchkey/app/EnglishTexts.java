package app.latchkey.app;

import app.latchkey.settings.Settings.Language;
import app.latchkey.tour.English;
import app.latchkey.ui.Texts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;

/** Learns from every text that is shown what it is in English. Safe on any thread. */
final class EnglishTexts implements English {

    private final Texts texts = Texts.speaking(Language.ENGLISH);
    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> names = new ConcurrentHashMap<>();

    /** A filter for texts, which changes nothing. */
    String learn(String key, Object[] values, String text) {
        var meaning = texts.get(key, Arrays.stream(values).map(this::value).toArray());
        learn(known, text, meaning);
        learn(names, Texts.unmarked(text), Texts.unmarked(meaning));
        return text;
    }

    @Override
    public boolean isOurs(String text) {
        return known.containsKey(text);
    }

    @Override
    public Set<String> ofText(String text) {
        return known.getOrDefault(text, Set.of(inParts(text)));
    }

    @Override
    public Set<String> ofName(String name) {
        return names.getOrDefault(name, Set.of(name));
    }

    /** Several texts may stand in one. */
    private String inParts(String text) {
        if (text.chars().noneMatch(Character::isIdeographic)) {
            return text;
        }
        return known.keySet().stream()
                .filter(part -> part.length() > 1 && text.contains(part))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .reduce(text, (left, part) -> left.replace(part, any(part)));
    }

    /** A text that stands in another one has been learnt before. */
    private Object value(Object value) {
        return switch (value) {
            case String text -> any(text);
            case List<?> items -> items.stream().map(this::value).toList();
            default -> value;
        };
    }

    private String any(String text) {
        return known.getOrDefault(text, Set.of(text)).iterator().next();
    }

    private static void learn(Map<String, Set<String>> into, String text, String meaning) {
        into.computeIfAbsent(text, _ -> new CopyOnWriteArraySet<>()).add(meaning);
    }
}
