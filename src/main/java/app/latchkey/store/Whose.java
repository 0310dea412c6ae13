package app.latchkey.store;

import app.latchkey.key.AccountRef;
import java.util.Optional;
import java.util.Set;

/** To whom a line belongs. */
public sealed interface Whose {

    /**
     * To one connection.
     *
     * @param account whose bills it can read; empty while that is not known: then none
     */
    record Of(String connectionId, Optional<AccountRef> account) implements Whose {}

    /** To none of these: another connection sent the transfer, the bill is another account's. */
    record NotOf(Set<String> connectionIds, Set<AccountRef> accounts) implements Whose {

        public NotOf {
            connectionIds = Set.copyOf(connectionIds);
            accounts = Set.copyOf(accounts);
        }
    }
}
