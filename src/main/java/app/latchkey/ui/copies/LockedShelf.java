package app.latchkey.ui.copies;

import app.latchkey.key.Secret;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Gate;
import app.latchkey.vault.Copy;
import app.latchkey.vault.Look;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The copies of a vault that is not open: each asks for its password, and opens as the vault.
 *
 * @param opened receives the desk of the restored vault
 */
public record LockedShelf(Gate gate, Consumer<Desk> opened) implements CopyShelf {

    @Override
    public List<Copy> all() throws IOException {
        return gate.copies();
    }

    @Override
    public Look look(Copy copy) {
        return new Look.OtherKey();
    }

    @Override
    public Look look(Copy copy, Secret itsMaster) {
        return gate.look(copy, itsMaster);
    }

    @Override
    public Restoring restore(Copy copy, Optional<Secret> itsMaster) {
        return switch (gate.restore(copy, itsMaster.orElseThrow())) {
            case Gate.Unlocking.Opened(var desk) -> new Restoring.Done(() -> opened.accept(desk));
            case Gate.Unlocking.Refused(var refusal) -> new Restoring.Refused(refusal);
        };
    }
}
