package app.latchkey.funds;

import app.latchkey.key.AccountRef;
import app.latchkey.okx.OkxApi;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds out what became of transfers that are not settled, whichever run of the program sent them.
 *
 * <p>Only reads; safe to call as often as one likes and from several threads, which may ask twice and never write twice.
 * Blocking.
 */
public final class Settling {

    private final Journal journal;
    private final TransferErrors errors;

    public Settling(Journal journal, TransferErrors errors) {
        this.journal = journal;
        this.errors = errors;
    }

    /**
     * Asks OKX once about every unsettled transfer of an account and writes down what it says.
     *
     * @param okx with any key of the account
     * @param now this computer's time, for the journal; what counts as over is measured by OKX's
     * @throws app.latchkey.store.StoreException when the journal cannot be read or written
     */
    public SettleRound settleOnce(OkxApi okx, AccountRef account, Instant now) {
        var unsettled = journal.unsettled(account);
        if (unsettled.isEmpty()) {
            return new SettleRound(List.of(), List.of(), Optional.empty(), false);
        }
        var inquiry = new Inquiry(okx, account, errors);
        var changed = new ArrayList<Transfer>();
        for (var transfer : unsettled) {
            if (!inquiry.mayGoOn()) {
                break;
            }
            var next = settled(transfer, inquiry, now);
            if (!next.saysTheSameAs(transfer)) {
                changed.add(next);
            }
        }
        return new SettleRound(changed, journal.unsettled(account), inquiry.obstacle(), inquiry.keyOfAnotherAccount());
    }

    private Transfer settled(Transfer transfer, Inquiry inquiry, Instant now) {
        var next = inquiry.about(transfer)
                .map(outcome -> journal.record(transfer, transfer.after(outcome, now)))
                .orElse(transfer);
        boolean toldByOkx = next.state() == TransferState.DONE && next.reason().isEmpty();
        return toldByOkx ? looked(next, inquiry, now) : next;
    }

    /** That it moved is certain and on disk; whether it moved more than once, only the bills tell. */
    private Transfer looked(Transfer done, Inquiry inquiry, Instant now) {
        var twice = inquiry.movements(done).filter(Movements.MORE_THAN_ONE::equals);
        return twice.isEmpty()
                ? done
                : journal.record(
                        done, done.after(Outcome.of(TransferState.DONE, TransferReason.MOVED_MORE_THAN_ONCE), now));
    }
}
