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
public final class CareKeeper {

    private final Vault vault;
    private final ConnectionId id;

    public CareKeeper(Vault vault, ConnectionId id) {
        this.vault = vault;
        this.id = id;
    }

    /** Makes a change; tells why it could not be written down, if so. */
    public Optional<Message> change(UnaryOperator<Care> change) {
        try {
            vault.update(id, known -> known.withCare(change.apply(known.care())));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Problems.ofSaving(e));
        }
    }

    /** As it is now; whoever is no longer in the vault was never looked after. */
    public Care now() {
        return vault.connections().withId(id).map(known -> known.care()).orElse(Care.NONE);
    }
}
