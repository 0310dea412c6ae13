package app.latchkey.funds;

import app.latchkey.key.AccountRef;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Bill;
import app.latchkey.okx.BillQuery;
import app.latchkey.okx.Failure;
import app.latchkey.okx.OkxApi;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads one account's bills into the activity, page by page, the newest first: those of the last month
 * (GET /api/v5/asset/bills), then the older ones (GET /api/v5/asset/bills-history), 100 at a time as OKX allows.
 *
 * <p>Blocking; one thread at a time gets in.
 */
public final class BillReader {

    /** What OKX gives at most. */
    static final int PAGE = 100;

    /** Pages are cut by time, so the next one begins with the last moment of the one before: others may share it. */
    private static final Duration SAME_MOMENT = Duration.ofMillis(1);

    private final Activity activity;
    private final AccountRef account;
    private Source source = Source.UNTOUCHED;
    private Optional<Instant> since = Optional.empty();
    private Optional<Instant> latest = Optional.empty();
    private final SortedSet<Instant> crowded = new TreeSet<>();

    /** Where the next older page comes from. */
    private enum Source {
        UNTOUCHED,
        MONTH,
        HISTORY,
        NOWHERE
    }

    /**
     * How far an account's bills were read.
     *
     * @param since the oldest one that was read; empty while there is none
     * @param all whether there is none older
     * @param crowded moments with as many bills as OKX gives of one moment: there may be more
     * @param failure what kept the last reading from bringing anything
     */
    public record Reach(
            AccountRef account,
            Optional<Instant> since,
            boolean all,
            List<Instant> crowded,
            Optional<Failure> failure) {

        public Reach {
            crowded = List.copyOf(crowded);
        }
    }

    BillReader(Activity activity, AccountRef account) {
        this.activity = activity;
        this.account = account;
    }

    /** Reads what came since the last time; the first time, one page. */
    public synchronized Reach newest(OkxApi okx) {
        if (source == Source.UNTOUCHED) {
            return older(okx);
        }
        var query = BillQuery.ALL;
        var newest = latest;
        while (true) {
            switch (okx.bills(query)) {
                case Answer.Failed<List<Bill>>(var failure) -> {
                    return reach(Optional.of(failure));
                }
                case Answer.Ok<List<Bill>>(var bills) -> {
                    activity.add(account, bills);
                    newest = later(newest, bills);
                    if (bills.size() < PAGE || reachesBackTo(latest, bills)) {
                        latest = newest;
                        return reach(Optional.empty());
                    }
                    query = upTo(passed(oldest(bills).orElseThrow(), bills));
                }
            }
        }
    }

    /** Reads one page more into the past. */
    public synchronized Reach older(OkxApi okx) {
        var query = since.map(BillReader::upTo).orElse(BillQuery.ALL);
        return switch (source) {
            case UNTOUCHED, MONTH -> take(okx.bills(query), Source.MONTH, Source.HISTORY);
            case HISTORY -> take(okx.billsHistory(query), Source.HISTORY, Source.NOWHERE);
            case NOWHERE -> reach(Optional.empty());
        };
    }

    private Reach take(Answer<List<Bill>> answer, Source same, Source next) {
        return switch (answer) {
            case Answer.Failed<List<Bill>>(var failure) -> reach(Optional.of(failure));
            case Answer.Ok<List<Bill>>(var bills) -> {
                activity.add(account, bills);
                latest = source == Source.UNTOUCHED ? later(latest, bills) : latest;
                source = bills.size() < PAGE ? next : same;
                since = oldest(bills).map(moment -> passed(moment, bills)).or(() -> since);
                yield reach(Optional.empty());
            }
        };
    }

    /** A moment that fills a whole page would come again for ever; of more bills OKX gives none by time. */
    private Instant passed(Instant moment, List<Bill> bills) {
        boolean fillsThePage = bills.size() >= PAGE
                && bills.stream().allMatch(bill -> bill.at().equals(moment));
        if (fillsThePage) {
            crowded.add(moment);
            return moment.minus(SAME_MOMENT);
        }
        return moment;
    }

    private static BillQuery upTo(Instant moment) {
        return new BillQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(moment.plus(SAME_MOMENT)),
                Optional.empty());
    }

    private static boolean reachesBackTo(Optional<Instant> known, List<Bill> bills) {
        return known.filter(moment -> bills.stream().anyMatch(bill -> bill.at().isBefore(moment)))
                .isPresent();
    }

    private static Optional<Instant> later(Optional<Instant> known, List<Bill> bills) {
        return Stream.concat(known.stream(), bills.stream().map(Bill::at)).max(Comparator.naturalOrder());
    }

    private static Optional<Instant> oldest(List<Bill> bills) {
        return bills.stream().map(Bill::at).min(Comparator.naturalOrder());
    }

    private Reach reach(Optional<Failure> failure) {
        return new Reach(account, since, source == Source.NOWHERE, List.copyOf(crowded), failure);
    }
}
