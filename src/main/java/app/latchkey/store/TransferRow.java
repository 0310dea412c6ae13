package app.latchkey.store;

import app.latchkey.key.AccountRef;
import java.time.Instant;

/**
 * A transfer as the journal keeps it: what it moves, which never changes, and where it stands.
 *
 * @param clientId our name for it, unique in the journal
 * @param connectionId of the connection it was sent with
 * @param amount digits exactly as sent
 * @param from and {@code to}: the two ends, which together are the direction
 */
public record TransferRow(
        String clientId,
        String connectionId,
        AccountRef account,
        String ccy,
        String amount,
        String from,
        String to,
        Instant created,
        TransferStep step) {}
