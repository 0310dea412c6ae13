package app.latchkey.key;

import java.util.Optional;

/**
 * What became of a text that somebody typed: a value that follows the rules, or the rule it breaks.
 *
 * @param <T> the value
 * @param <P> the problems there can be
 */
public sealed interface Parsed<T, P> {

    /** The text follows the rules. */
    record Valid<T, P>(T parsed) implements Parsed<T, P> {}

    /** The text breaks a rule. */
    record Invalid<T, P>(P broken) implements Parsed<T, P> {}

    static <T, P> Parsed<T, P> valid(T value) {
        return new Valid<>(value);
    }

    static <T, P> Parsed<T, P> invalid(P problem) {
        return new Invalid<>(problem);
    }

    /** The value, when the text follows the rules. */
    default Optional<T> value() {
        return switch (this) {
            case Valid<T, P>(var value) -> Optional.of(value);
            case Invalid<T, P> _ -> Optional.empty();
        };
    }

    /** The broken rule, when there is one. */
    default Optional<P> problem() {
        return switch (this) {
            case Valid<T, P> _ -> Optional.empty();
            case Invalid<T, P>(var problem) -> Optional.of(problem);
        };
    }
}
