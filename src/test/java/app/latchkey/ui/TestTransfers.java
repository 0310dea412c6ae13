package app.latchkey.ui;

import app.latchkey.funds.TransferAmount;
import app.latchkey.funds.TransferPlan;
import app.latchkey.key.AccountRef;
import app.latchkey.okx.AccountType;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Failure;
import app.latchkey.vault.Connection;
import java.math.BigDecimal;

/** Transfers that were made before a test begins. */
public final class TestTransfers {

    private TestTransfers() {}

    /** Sends 1.50 USDT, and OKX accepts. */
    public static void send(TestDesk test, Connection connection) {
        send(test, connection, "USDT");
    }

    /** The same of another currency. */
    public static void send(TestDesk test, Connection connection, String ccy) {
        test.desk.transfers().execute(plan(connection, ccy), test.okx);
    }

    /** Sends 1.50 USDT, and no answer comes. */
    public static void sendUnanswered(TestDesk test, Connection connection) {
        test.okx.transfer = _ -> Answer.failed(new Failure.Unreachable(Failure.Obstacle.CUT, true));
        send(test, connection);
    }

    private static TransferPlan plan(Connection connection, String ccy) {
        return TransferPlan.make(
                connection.id().toString(),
                new AccountRef(connection.site(), connection.environment(), "4711"),
                ccy,
                new TransferAmount(new BigDecimal("1.50")),
                AccountType.FUNDING,
                AccountType.TRADING,
                TestDesk.NOW);
    }
}
