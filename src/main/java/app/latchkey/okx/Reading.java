package app.latchkey.okx;

import java.util.List;

/**
 * Makes a value of the rows of an answer; throws {@link WrongShape}.
 *
 * @param <T> what was asked for
 */
@FunctionalInterface
interface Reading<T> {

    /** The value that an answer's {@code data} holds. */
    T of(List<Row> data, Arrived arrived);
}
