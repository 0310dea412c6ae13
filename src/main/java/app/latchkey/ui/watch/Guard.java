package app.latchkey.ui.watch;

import app.latchkey.key.ConnectionId;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.vault.Connection;
import java.util.List;

/**
 * What is remembered of a connection while its vault is locked: nothing secret.
 *
 * @param bound the addresses that its key was bound to at the last check; empty when it works from
 *     everywhere, or nobody knows
 */
record Guard(ConnectionId id, String name, Site site, Environment environment, List<String> bound) {

    Guard {
        bound = List.copyOf(bound);
    }

    static Guard of(Connection connection, List<String> bound) {
        return new Guard(
                connection.id(), connection.name().value(), connection.site(), connection.environment(), bound);
    }
}
