package app.latchkey.ui.activity;

import app.latchkey.funds.ActivityLine;
import app.latchkey.key.AccountRef;
import app.latchkey.okx.ClientId;

/** By what a line is known again, whatever became of it meanwhile. */
sealed interface LineKey {

    record OfTransfer(ClientId clientId) implements LineKey {}

    record OfBill(AccountRef account, String billId) implements LineKey {}

    static LineKey of(ActivityLine line) {
        return switch (line) {
            case ActivityLine.Moved(var transfer, var bill) -> new OfTransfer(transfer.clientId());
            case ActivityLine.Booked(var account, var bill) -> new OfBill(account, bill.billId());
        };
    }
}
