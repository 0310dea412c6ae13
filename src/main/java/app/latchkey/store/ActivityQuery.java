package app.latchkey.store;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which lines are asked for; what is empty restricts nothing.
 *
 * @param states of transfers; of an empty set there is none
 * @param bills whether bills are asked for at all
 * @param from the first moment
 * @param until the first moment after
 */
public record ActivityQuery(
        Optional<Whose> whose,
        Optional<String> ccy,
        Optional<Set<String>> states,
        boolean bills,
        Optional<Instant> from,
        Optional<Instant> until) {}
