package app.latchkey.ui.funds;

import app.latchkey.funds.Execution;
import app.latchkey.funds.Transfer;
import app.latchkey.funds.TransferPlan;
import app.latchkey.ui.Desk;
import app.latchkey.ui.Message;
import app.latchkey.vault.Connection;

/** Sends a connection's confirmed moves, says what came of each, and sees to it that it is settled. */
record Sender(Desk desk, Connection connection) {

    /** Sends it, once; blocks. */
    Execution execute(TransferPlan confirmed) {
        try (var okx = desk.exchange().connect(connection)) {
            return desk.transfers().execute(confirmed, okx);
        }
    }

    /** What to show of it. */
    MoveAll.Stand stand(Execution execution) {
        return switch (execution) {
            case Execution.Sent(var sent) -> new MoveAll.Stand.Known(sent);
            case Execution.AlreadySent(var known) -> new MoveAll.Stand.Known(known);
            case Execution.Blocked(var before) -> new MoveAll.Stand.NotSent(blocked(before));
            case Execution.NotReached(var failure) ->
                new MoveAll.Stand.NotSent(desk.failures().whole(failure));
            case Execution.NotRecorded(var problem) ->
                new MoveAll.Stand.NotSent(Message.of("problem.journal", problem));
        };
    }

    /** Goes on asking about it in the background, whatever is shown. */
    void settle(Transfer sent) {
        if (sent.isUnsettled()) {
            desk.settling().watch(sent);
        }
    }

    /** What a move has to wait for. */
    static Message blocked(Transfer before) {
        var plan = before.plan();
        return Message.of("funds.blocked", plan.amount().plain(), plan.ccy(), Message.of("transfer.from", plan.from()));
    }
}
