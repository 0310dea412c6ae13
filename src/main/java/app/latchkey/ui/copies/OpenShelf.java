package app.latchkey.ui.copies;

import app.latchkey.key.Secret;
import app.latchkey.ui.Message;
import app.latchkey.ui.Problems;
import app.latchkey.ui.Refusal;
import app.latchkey.vault.Copy;
import app.latchkey.vault.Look;
import app.latchkey.vault.Opening;
import app.latchkey.vault.Vault;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The copies of an open vault: most show without a password, and all are restored under the present one.
 *
 * @param restored leads on, when the screens have to read the vault anew
 */
public record OpenShelf(Vault vault, Runnable restored) implements CopyShelf {

    @Override
    public List<Copy> all() throws IOException {
        return vault.copies().all();
    }

    @Override
    public Look look(Copy copy) {
        return vault.copies().look(copy);
    }

    @Override
    public Look look(Copy copy, Secret itsMaster) {
        return vault.copies().look(copy, itsMaster);
    }

    @Override
    public Restoring restore(Copy copy, Optional<Secret> itsMaster) {
        try {
            var copies = vault.copies();
            var look = itsMaster.isPresent() ? copies.restore(copy, itsMaster.get()) : copies.restore(copy);
            return switch (look) {
                case Look.Seen _ -> new Restoring.Done(restored);
                case Look.OtherKey _ -> new Restoring.Refused(Refusal.of(Message.of("problem.copy.OTHER_KEY")));
                case Opening.Refused refused -> new Restoring.Refused(Problems.ofRefused(refused));
            };
        } catch (IOException e) {
            return new Restoring.Refused(Refusal.of(Problems.ofSaving(e)));
        }
    }
}
