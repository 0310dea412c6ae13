package app.latchkey.ui.care;

import app.latchkey.key.ConnectionId;
import app.latchkey.ui.Message;
import app.latchkey.ui.Problems;
import app.latchkey.vault.Care;
import app.latchkey.vault.Vault;
import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Writes down how a connection is looked after. Blocking. */
final class CareKeeper {

    private final Vault vault;
    private final ConnectionId id;

    CareKeeper(Vault vault, ConnectionId id) {
        this.vault = vault;
        this.id = id;
    }

    /** Makes a change; tells why it could not be written down, if so. */
    Optional<Message> change(UnaryOperator<Care> change) {
        try {
            vault.update(id, known -> known.withCare(change.apply(known.care())));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Problems.ofSaving(e));
        }
    }

    Care now() {
        return vault.connections().withId(id).map(known -> known.care()).orElse(Care.NONE);
    }
}
