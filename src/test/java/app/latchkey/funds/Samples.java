package app.latchkey.funds;

import app.latchkey.key.AccountRef;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.okx.AccountType;
import app.latchkey.okx.Bill;
import app.latchkey.okx.ErrorCatalogue;
import app.latchkey.okx.Told;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/** Plans, bills and codes that several tests use. */
final class Samples {

    static final Instant START = Instant.parse("2026-11-20T10:15:30.125Z");
    static final AccountRef ACCOUNT = new AccountRef(Site.GLOBAL, Environment.LIVE, "4711");

    static final ErrorCatalogue ERRORS = ErrorCatalogue.load();

    private Samples() {}

    static TransferPlan plan() {
        return plan(ACCOUNT, "USDT", AccountType.FUNDING, AccountType.TRADING);
    }

    static TransferPlan plan(String ccy) {
        return plan(ACCOUNT, ccy, AccountType.FUNDING, AccountType.TRADING);
    }

    static TransferPlan plan(AccountRef account, String ccy, AccountType from, AccountType to) {
        var amount = new TransferAmount(new BigDecimal("1.50"));
        return TransferPlan.make("connection", account, ccy, amount, from, to, START);
    }

    static TransferPlan plan(TransferAmount amount) {
        return TransferPlan.make(
                "connection", ACCOUNT, "USDT", amount, AccountType.FUNDING, AccountType.TRADING, START);
    }

    /** A movement out to Trading under the plan's name. */
    static Bill movement(TransferPlan plan, String billId) {
        return Told.bill(Map.of(
                "billId", billId,
                "ccy", plan.ccy(),
                "clientId", plan.clientId().value(),
                "balChg", plan.amount().value().negate().toPlainString(),
                "type", Bill.OUT_TO_TRADING,
                "ts", START.toEpochMilli()));
    }

    /** A service over a journal, whose clock stands at {@link #START}. */
    static TransferService serviceOver(Journal journal) {
        return new TransferService(journal, ERRORS, () -> START);
    }

    static Transfer sent(Execution execution) {
        return ((Execution.Sent) execution).transfer();
    }
}
