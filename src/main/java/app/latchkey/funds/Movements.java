package app.latchkey.funds;

import app.latchkey.okx.AccountType;
import app.latchkey.okx.Bill;
import java.util.List;

/** What the Funding Account's bills say about a transfer: the second witness. */
enum Movements {
    NONE,
    ONE,
    MORE_THAN_ONE;

    /** Counts the movements of the transfer's currency, in its direction and under its name; bills of others do not count. */
    static Movements of(TransferPlan plan, List<Bill> bills) {
        int direction = plan.from() == AccountType.FUNDING ? -1 : 1;
        long count = bills.stream()
                .filter(bill ->
                        bill.clientId().filter(plan.clientId().value()::equals).isPresent())
                .filter(bill -> bill.ccy().equals(plan.ccy()) && bill.change().signum() == direction)
                .map(Bill::billId)
                .distinct()
                .count();
        if (count == 0) {
            return NONE;
        }
        return count == 1 ? ONE : MORE_THAN_ONE;
    }
}
