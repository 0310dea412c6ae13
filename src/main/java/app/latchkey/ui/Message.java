package app.latchkey.ui;

import java.util.List;

/**
 * A sentence for the user, not yet in a language: its key in the bundles and the values that stand in it.
 *
 * @param key e.g. {@code problem.passphrase.TOO_SHORT}
 */
public record Message(String key, List<Object> values) {

    public Message {
        values = List.copyOf(values);
    }

    public static Message of(String key, Object... values) {
        return new Message(key, List.of(values));
    }

    /** The sentence for an enum's constant: {@code of("problem.name", TOO_LONG)} is {@code problem.name.TOO_LONG}. */
    public static Message of(String key, Enum<?> constant, Object... values) {
        return new Message(key + "." + constant.name(), List.of(values));
    }

    /** The sentence in a language; a value that is a sentence itself stands in it in the same language. */
    public String in(Texts texts) {
        return texts.get(
                key,
                values.stream()
                        .map(value -> value instanceof Message inner ? inner.in(texts) : value)
                        .toArray());
    }
}
