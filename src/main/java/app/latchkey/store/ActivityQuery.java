package app.latchkey.store;

import app.latchkey.key.AccountRef;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which lines are asked for; what is empty restricts nothing.
 *
 * @param connectionId of the connection that sent a transfer
 * @param account whose bills are asked for
 * @param states of transfers; of an empty set there is none
 * @param bills whether bills are asked for at all
 * @param from the first moment
 * @param until the first moment after
 */
public record ActivityQuery(
        Optional<String> connectionId,
        Optional<AccountRef> account,
        Optional<String> ccy,
        Optional<Set<String>> states,
        boolean bills,
        Optional<Instant> from,
        Optional<Instant> until) {}
