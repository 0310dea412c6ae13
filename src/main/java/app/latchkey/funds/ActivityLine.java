package app.latchkey.funds;

import app.latchkey.key.AccountRef;
import app.latchkey.okx.Bill;
import java.util.Optional;

/** One line of the activity. */
public sealed interface ActivityLine {

    /**
     * A transfer made here.
     *
     * @param bill what OKX booked for it, where that was read
     */
    record Moved(Transfer transfer, Optional<Bill> bill) implements ActivityLine {}

    /** A movement in the Funding Account that OKX tells of. */
    record Booked(AccountRef account, Bill bill) implements ActivityLine {}
}
