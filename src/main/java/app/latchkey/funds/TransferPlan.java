package app.latchkey.funds;

import app.latchkey.key.AccountRef;
import app.latchkey.okx.AccountType;
import app.latchkey.okx.ClientId;
import app.latchkey.okx.TransferRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What the user is asked to confirm. Its {@link ClientId} belongs to it from the start, so that however often it is
 * executed, it is one transfer.
 *
 * @param connectionId of the connection whose key sends it
 * @param account that the key belongs to
 * @param created when it was asked about and, once it is confirmed, when that was; this computer's clock, to the millisecond
 */
public record TransferPlan(
        ClientId clientId,
        String connectionId,
        AccountRef account,
        String ccy,
        TransferAmount amount,
        AccountType from,
        AccountType to,
        Instant created) {

    public TransferPlan {
        if (from == to) {
            throw new IllegalArgumentException("A transfer has two different ends");
        }
        created = created.truncatedTo(ChronoUnit.MILLIS);
    }

    /** A new plan with a name of its own. */
    public static TransferPlan make(
            String connectionId,
            AccountRef account,
            String ccy,
            TransferAmount amount,
            AccountType from,
            AccountType to,
            Instant now) {
        return new TransferPlan(ClientId.random(), connectionId, account, ccy, amount, from, to, now);
    }

    /** The same plan, which is confirmed now. */
    public TransferPlan confirmed(Instant now) {
        return new TransferPlan(clientId, connectionId, account, ccy, amount, from, to, now);
    }

    TransferRequest request() {
        return new TransferRequest(ccy, amount.value(), from, to, clientId);
    }
}
