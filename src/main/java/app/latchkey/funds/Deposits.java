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

    /**
     * What arrived since the last call for the account, by currency (GET /api/v5/asset/bills). The first call of all says
     * nothing, since nobody knows what its user has seen. Says nothing either when OKX or the disk does not tell; the next
     * call then does.
     */
    public List<Deposit> news(OkxApi okx, AccountRef account) {
        try {
            var told = table.newest(account);
            var found = okx.bills(BillQuery.deposits(told)).value().map(bills -> bills.stream()
                    .filter(bill -> bill.type().equals(Bill.DEPOSIT))
                    .filter(bill -> told.map(bill.at()::isAfter).orElse(true))
                    .toList());
            found.ifPresent(bills -> table.told(account, newest(bills)));
            return told.isEmpty() ? List.of() : byCcy(found.orElse(List.of()));
        } catch (StoreException _) {
            return List.of();
        }
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
