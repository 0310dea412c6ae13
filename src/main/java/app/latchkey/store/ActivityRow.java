package app.latchkey.store;

import java.util.Optional;

/** One line of what happened to the money. */
public sealed interface ActivityRow {

    /**
     * A transfer of ours.
     *
     * @param bill OKX's own bill of it, where that was read
     */
    record Moved(TransferRow row, Optional<BillRow> bill) implements ActivityRow {}

    /** A bill of OKX's that belongs to no transfer of ours, or that is asked for by itself. */
    record Booked(BillRow bill) implements ActivityRow {}
}
