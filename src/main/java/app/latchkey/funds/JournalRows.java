package app.latchkey.funds;

import app.latchkey.okx.AccountType;
import app.latchkey.okx.ClientId;
import app.latchkey.store.TransferRow;
import app.latchkey.store.TransferStep;
import java.math.BigDecimal;

/** Between a transfer and its row in the store. */
final class JournalRows {

    private JournalRows() {}

    static TransferRow row(Transfer transfer) {
        var plan = transfer.plan();
        return new TransferRow(
                plan.clientId().value(),
                plan.connectionId(),
                plan.account(),
                plan.ccy(),
                plan.amount().plain(),
                plan.from().name(),
                plan.to().name(),
                plan.created(),
                step(transfer));
    }

    static TransferStep step(Transfer transfer) {
        return new TransferStep(
                transfer.state().name(),
                transfer.isUnsettled(),
                transfer.signedAt(),
                transfer.transId(),
                transfer.code(),
                transfer.words(),
                transfer.reason().map(Enum::name),
                transfer.updated());
    }

    static Transfer transfer(TransferRow row) {
        var plan = new TransferPlan(
                new ClientId(row.clientId()),
                row.connectionId(),
                row.account(),
                row.ccy(),
                new TransferAmount(new BigDecimal(row.amount())),
                AccountType.valueOf(row.from()),
                AccountType.valueOf(row.to()),
                row.created());
        var step = row.step();
        return new Transfer(
                plan,
                TransferState.valueOf(step.state()),
                step.signedAt(),
                step.transId(),
                step.code(),
                step.words(),
                step.reason().map(TransferReason::valueOf),
                step.at());
    }

    static StateChange change(TransferStep step) {
        return new StateChange(
                TransferState.valueOf(step.state()),
                step.reason().map(TransferReason::valueOf),
                step.code(),
                step.at());
    }
}
