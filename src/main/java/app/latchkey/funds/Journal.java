package app.latchkey.funds;

import app.latchkey.key.AccountRef;
import app.latchkey.okx.ClientId;
import app.latchkey.store.ClaimedRow;
import app.latchkey.store.JournalTable;
import app.latchkey.store.TransferRow;
import app.latchkey.store.TransferStep;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The record of every transfer. What it says is on disk; it is written before anything is sent and never goes back.
 *
 * <p>Safe on any thread; blocking. Every method throws {@link app.latchkey.store.StoreException} when the disk fails.
 */
public final class Journal {

    /** Few enough that a transfer which wants to be written down waits for no more than a blink. */
    private static final int EXPORTED_AT_ONCE = 500;

    private final JournalTable table;
    private final List<Consumer<Transfer>> observers = new CopyOnWriteArrayList<>();

    public Journal(JournalTable table) {
        this.table = table;
    }

    /** Whether a row, read from a file that was damaged, is one that a journal can have written. */
    public static boolean makesSense(TransferRow row) {
        try {
            return JournalRows.transfer(row).isUnsettled() == row.step().unsettled();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /**
     * Tells an observer about every change that this journal object makes, after it is on disk, on the thread that made
     * it.
     *
     * @return ends the observation
     */
    public Runnable observe(Consumer<Transfer> observer) {
        observers.add(observer);
        return () -> observers.remove(observer);
    }

    /** Writes down what was confirmed, before anything else is done about it. */
    Claim plan(TransferPlan plan) {
        return claim(table.plan(JournalRows.row(Transfer.planned(plan))));
    }

    /** What was confirmed, and of which nothing has left this computer, oldest first. */
    List<Transfer> planned() {
        return table.in(TransferState.PLANNED.name()).stream()
                .map(JournalRows::transfer)
                .toList();
    }

    /**
     * Claims a plan for sending: PLANNED becomes SENT on disk, with the time it will be signed with, for one caller only.
     *
     * @param signing OKX's time
     */
    Claim claim(TransferPlan plan, Instant signing, Instant now) {
        var planned = Transfer.planned(plan);
        return claim(table.claim(JournalRows.row(planned), JournalRows.step(planned.sent(signing, now))));
    }

    private Claim claim(ClaimedRow claimed) {
        return switch (claimed) {
            case ClaimedRow.Ours(var row) -> new Claim.Ours(announced(JournalRows.transfer(row)));
            case ClaimedRow.Known(var row) -> new Claim.AlreadySent(JournalRows.transfer(row));
            case ClaimedRow.Blocked(var row) -> new Claim.Blocked(JournalRows.transfer(row));
        };
    }

    /**
     * Writes down the next step of a transfer, if it still stands where the caller saw it. When it does not, somebody
     * else has learned about it meanwhile, and what they wrote stays.
     *
     * @return where it stands now
     */
    Transfer record(Transfer seen, Transfer next) {
        if (!seen.state().leadsTo(next.state())) {
            throw new IllegalArgumentException(seen.state() + " does not lead to " + next.state());
        }
        if (next.saysTheSameAs(seen)) {
            return seen;
        }
        boolean taken = table.advance(seen.clientId().value(), seen.state().name(), JournalRows.step(next));
        return taken ? announced(next) : find(seen.clientId()).orElse(seen);
    }

    public Optional<Transfer> find(ClientId clientId) {
        return table.find(clientId.value()).map(JournalRows::transfer);
    }

    /** Everything unsettled, oldest first. */
    public List<Transfer> unsettled() {
        return table.unsettled().stream().map(JournalRows::transfer).toList();
    }

    /** What is unsettled in an account, whichever of its connections sent it, oldest first. */
    public List<Transfer> unsettled(AccountRef account) {
        return table.unsettled(account).stream().map(JournalRows::transfer).toList();
    }

    /** What a connection sent and is unsettled: until there is none, the connection stays. */
    public List<Transfer> unsettledOfConnection(String connectionId) {
        return table.unsettledOfConnection(connectionId).stream()
                .map(JournalRows::transfer)
                .toList();
    }

    /** Whether any transfer in an account has ever moved money. */
    public boolean hasMoved(AccountRef account) {
        return table.has(account, TransferState.DONE.name());
    }

    /** A page of all transfers with their steps, the newest first. */
    public List<JournalEntry> newestFirst(int limit, int skip) {
        return table.newestFirst(limit, skip).entrySet().stream()
                .map(Journal::entry)
                .toList();
    }

    /**
     * Writes every transfer with its steps as CSV, the oldest first. What is sent meanwhile is in it or not, and nothing is
     * in it twice.
     *
     * @param names what a connection is called, by its id; empty where it is not there any more
     */
    public void export(Writer out, UnaryOperator<String> names) throws IOException {
        var csv = new JournalCsv(out, names);
        csv.begin();
        var page = table.after(0, EXPORTED_AT_ONCE);
        while (!page.rows().isEmpty()) {
            for (var row : page.rows().entrySet()) {
                csv.line(entry(row));
            }
            page = table.after(page.last(), EXPORTED_AT_ONCE);
        }
        out.flush();
    }

    private static JournalEntry entry(Map.Entry<TransferRow, List<TransferStep>> row) {
        return new JournalEntry(
                JournalRows.transfer(row.getKey()),
                row.getValue().stream().map(JournalRows::change).toList());
    }

    private Transfer announced(Transfer changed) {
        observers.forEach(observer -> tell(observer, changed));
        return changed;
    }

    /** A transfer must not stop half way because a screen could not be painted. */
    private static void tell(Consumer<Transfer> observer, Transfer changed) {
        try {
            observer.accept(changed);
        } catch (RuntimeException e) {
            var thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
        }
    }
}
