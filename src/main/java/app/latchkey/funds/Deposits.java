package app.latchkey.funds;

import app.latchkey.key.AccountRef;
import app.latchkey.okx.Bill;
import app.latchkey.okx.BillQuery;
import app.latchkey.okx.OkxApi;
import app.latchkey.store.DepositTable;
import app.latchkey.store.StoreException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Deposits that arrived since somebody last looked at an account, in this run of the program or an earlier one. The bills
 * tell, not the balances: what came back from Trading is no deposit. Blocking; safe on any thread.
 */
public final class Deposits {

    private final DepositTable table;

    public Deposits(DepositTable table) {
        this.table = table;
    }

    /** Somebody begins to look at an account. */
    public Visit visit() {
        return new Visit();
    }

    /** One look at an account, for as long as it takes. */
    public final class Visit {

        private Optional<Instant> since = Optional.empty();

        private Visit() {}

        /**
         * What arrived since the visit before this one, by currency (GET /api/v5/asset/bills). On the first visit of all
         * only what arrives during it, since nobody knows what its user has seen. Says nothing when OKX or the disk does
         * not tell; the next call then does.
         */
        public synchronized List<Deposit> news(OkxApi okx, AccountRef account) {
            try {
                var from = since.or(() -> table.newest(account));
                return okx.bills(BillQuery.deposits(from))
                        .value()
                        .map(bills -> news(account, from, deposits(bills, from)))
                        .orElse(List.of());
            } catch (StoreException _) {
                return List.of();
            }
        }

        private List<Deposit> news(AccountRef account, Optional<Instant> from, List<Bill> found) {
            table.told(account, newest(found));
            since = from.or(() -> Optional.of(newest(found)));
            return from.isPresent() ? byCcy(found) : List.of();
        }
    }

    private static List<Bill> deposits(List<Bill> bills, Optional<Instant> from) {
        return bills.stream()
                .filter(bill -> bill.type().equals(Bill.DEPOSIT))
                .filter(bill -> from.map(bill.at()::isAfter).orElse(true))
                .toList();
    }

    private static Instant newest(List<Bill> bills) {
        return bills.stream().map(Bill::at).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    private static List<Deposit> byCcy(List<Bill> bills) {
        var sums = new TreeMap<String, BigDecimal>();
        bills.forEach(bill -> sums.merge(bill.ccy(), bill.change(), BigDecimal::add));
        return sums.entrySet().stream()
                .filter(sum -> sum.getValue().signum() > 0)
                .map(sum -> new Deposit(sum.getKey(), sum.getValue()))
                .toList();
    }
}
