package app.latchkey.okx;

import java.util.Optional;
import java.util.function.Function;

/**
 * What came of a call to OKX: the value asked for, or one of the {@link Failure}s. Calls throw nothing else.
 *
 * @param <T> what was asked for
 */
public sealed interface Answer<T> {

    /** OKX did what was asked. */
    record Ok<T>(T answered) implements Answer<T> {}

    /** It did not, or it cannot be known whether it did. */
    record Failed<T>(Failure failure) implements Answer<T> {}

    static <T> Answer<T> ok(T value) {
        return new Ok<>(value);
    }

    static <T> Answer<T> failed(Failure failure) {
        return new Failed<>(failure);
    }

    /** The value, when there is one. */
    default Optional<T> value() {
        return switch (this) {
            case Ok<T>(var answered) -> Optional.of(answered);
            case Failed<T> _ -> Optional.empty();
        };
    }

    /** The same failure, or the value changed into another. */
    default <U> Answer<U> map(Function<? super T, ? extends U> change) {
        return switch (this) {
            case Ok<T>(var answered) -> new Ok<>(change.apply(answered));
            case Failed<T>(var failure) -> new Failed<>(failure);
        };
    }
}
