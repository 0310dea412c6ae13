package app.latchkey.funds;

import app.latchkey.funds.ActivityFilter.Sender.One;
import app.latchkey.funds.ActivityFilter.Sender.Removed;
import app.latchkey.key.AccountRef;
import app.latchkey.okx.Bill;
import app.latchkey.store.ActivityQuery;
import app.latchkey.store.ActivityRow;
import app.latchkey.store.ActivityTable;
import app.latchkey.store.BillRow;
import app.latchkey.store.BillTable;
import app.latchkey.store.Whose;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Every transfer of the journal and what was read of OKX's bills, as one list with the newest first.
 *
 * <p>Safe on any thread; blocking. Every method throws {@link app.latchkey.store.StoreException} when the disk fails.
 */
public final class Activity {

    private final ActivityTable lines;
    private final BillTable bills;
    private final Map<AccountRef, BillReader> readers = new ConcurrentHashMap<>();

    public Activity(ActivityTable lines, BillTable bills) {
        this.lines = lines;
        this.bills = bills;
    }

    /** How many lines there are. */
    public int count(ActivityFilter filter) {
        return lines.count(query(filter));
    }

    /** Some of the lines: as many as {@code limit}, after those that are skipped. */
    public List<ActivityLine> page(ActivityFilter filter, int limit, int skip) {
        return lines.page(query(filter), limit, skip).stream()
                .map(Activity::line)
                .toList();
    }

    /** The currencies that any line is about, in alphabetical order. */
    public List<String> currencies() {
        return lines.currencies();
    }

    /** Who reads an account's bills into the list; one for as long as the list is there, since it knows how far it came. */
    public BillReader reader(AccountRef account) {
        return readers.computeIfAbsent(account, whose -> new BillReader(this, whose));
    }

    /**
     * Puts bills of an account into the list; they are forgotten with the desk.
     *
     * @return how many of them were new
     */
    int add(AccountRef account, List<Bill> read) {
        return bills.add(read.stream().map(bill -> row(account, bill)).toList());
    }

    private static ActivityQuery query(ActivityFilter filter) {
        boolean isAll = filter.kind() == ActivityFilter.Kind.ALL;
        var states = filter.kind().states().stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
        return new ActivityQuery(
                filter.sender().map(Activity::whose),
                filter.ccy(),
                isAll ? Optional.empty() : Optional.<Set<String>>of(states),
                isAll || filter.kind() == ActivityFilter.Kind.BILLS,
                filter.from(),
                filter.until());
    }

    private static Whose whose(ActivityFilter.Sender sender) {
        return switch (sender) {
            case One(var connectionId, var account) -> new Whose.Of(connectionId, account);
            case Removed(var present) ->
                new Whose.NotOf(
                        present.stream().map(One::connectionId).collect(Collectors.toUnmodifiableSet()),
                        present.stream()
                                .flatMap(each -> each.account().stream())
                                .collect(Collectors.toUnmodifiableSet()));
        };
    }

    private static ActivityLine line(ActivityRow row) {
        return switch (row) {
            case ActivityRow.Moved(var transfer, var bill) ->
                new ActivityLine.Moved(JournalRows.transfer(transfer), bill.map(Activity::bill));
            case ActivityRow.Booked(var bill) -> new ActivityLine.Booked(bill.account(), bill(bill));
        };
    }

    private static Bill bill(BillRow row) {
        return new Bill(
                row.billId(),
                row.ccy(),
                row.clientId(),
                new BigDecimal(row.change()),
                row.balance().map(BigDecimal::new),
                row.type(),
                row.at(),
                row.notes());
    }

    private static BillRow row(AccountRef account, Bill bill) {
        return new BillRow(
                account,
                bill.billId(),
                bill.ccy(),
                bill.clientId(),
                bill.change().toPlainString(),
                bill.balance().map(BigDecimal::toPlainString),
                bill.type(),
                bill.at(),
                bill.notes());
    }
}
