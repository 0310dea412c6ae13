package app.latchkey.ui.care;

import app.latchkey.key.ConnectionId;
import app.latchkey.ui.Message;
import app.latchkey.ui.Problems;
import app.latchkey.vault.Care;
import app.latchkey.vault.Connection;
import app.latchkey.vault.HandOff;
import app.latchkey.vault.Vault;
import app.latchkey.vault.WrittenFile;
import java.io.IOException;
import java.time.Instant;
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
        return update(known -> known.withCare(change.apply(known.care())));
    }

    private Optional<Message> update(UnaryOperator<Connection> change) {
        try {
            vault.update(id, change);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Problems.ofSaving(e));
        }
    }

    /** Remembers that a target got the connection's key, and the file that was written for it, if one was. */
    public Optional<Message> remember(String target, Instant at, Optional<WrittenFile> file) {
        return update(known -> {
            var made = new HandOff(target, known.credentials().apiKey().masked(), at, file);
            return known.withCare(known.care().withHandOff(made));
        });
    }

    /** Whether a hand-off's key is the one that the connection still has. */
    public boolean isOfItsKey(HandOff made) {
        return vault.connections()
                .withId(id)
                .filter(known -> made.isOf(known.credentials().apiKey()))
                .isPresent();
    }

    /** As it is now; whoever is no longer in the vault was never looked after. */
    public Care now() {
        return vault.connections().withId(id).map(known -> known.care()).orElse(Care.NONE);
    }
}
