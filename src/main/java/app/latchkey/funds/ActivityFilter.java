package app.latchkey.funds;

import app.latchkey.key.AccountRef;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which lines of the activity are wanted; what is empty restricts nothing.
 *
 * @param sender whose transfers are wanted, and whose accounts' bills
 * @param from the first moment
 * @param until the first moment after
 */
public record ActivityFilter(
        Optional<Sender> sender, Optional<String> ccy, Kind kind, Optional<Instant> from, Optional<Instant> until) {

    public static final ActivityFilter ALL =
            new ActivityFilter(Optional.empty(), Optional.empty(), Kind.ALL, Optional.empty(), Optional.empty());

    /** All lines of somebody. */
    public static ActivityFilter of(Sender sender) {
        return new ActivityFilter(Optional.of(sender), Optional.empty(), Kind.ALL, Optional.empty(), Optional.empty());
    }

    /** Who sent transfers, and whose bills there are. */
    public sealed interface Sender {

        /**
         * A connection and what it belongs to.
         *
         * @param account empty while nobody has asked whose the key is: then it has no bills yet
         */
        record One(String connectionId, Optional<AccountRef> account) implements Sender {}

        /** Connections that were removed: whoever is none of these, which are all there are. */
        record Removed(Set<One> present) implements Sender {}
    }

    /** By what became of it. */
    public enum Kind {
        ALL,
        /** Transfers of which it is known that they are under way. */
        UNDER_WAY,
        /** Those whose answer is missing, be it for a moment. */
        UNKNOWN,
        DONE,
        FAILED,
        /** OKX's own bills, those of our transfers included. */
        BILLS;

        /** Of which transfers. */
        Set<TransferState> states() {
            return switch (this) {
                case ALL -> EnumSet.allOf(TransferState.class);
                case UNDER_WAY -> EnumSet.of(TransferState.PLANNED, TransferState.ACCEPTED);
                case UNKNOWN -> EnumSet.of(TransferState.SENT, TransferState.UNKNOWN);
                case DONE -> EnumSet.of(TransferState.DONE);
                case FAILED -> EnumSet.of(TransferState.FAILED);
                case BILLS -> EnumSet.noneOf(TransferState.class);
            };
        }
    }
}
