package app.latchkey.okx;

import java.time.Instant;
import java.util.Optional;

/**
 * Which movements in Funding are asked for; at most 100 come back. What is empty restricts nothing.
 *
 * @param type a {@link Bill#type()}
 * @param after only those earlier than this, to the millisecond: the way to the next page
 * @param before only those later than this
 */
public record BillQuery(
        Optional<String> ccy,
        Optional<String> type,
        Optional<ClientId> clientId,
        Optional<Instant> after,
        Optional<Instant> before) {

    /** No restriction. */
    public static final BillQuery ALL =
            new BillQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Deposits, later than this if that is said. */
    public static BillQuery deposits(Optional<Instant> before) {
        return new BillQuery(Optional.empty(), Optional.of(Bill.DEPOSIT), Optional.empty(), Optional.empty(), before);
    }

    /** Those under our name for a transfer. */
    public static BillQuery of(ClientId clientId) {
        return new BillQuery(
                Optional.empty(), Optional.empty(), Optional.of(clientId), Optional.empty(), Optional.empty());
    }
}
