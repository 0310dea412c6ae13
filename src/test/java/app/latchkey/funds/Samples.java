package app.latchkey.funds;

import app.latchkey.key.AccountRef;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.okx.AccountType;
import app.latchkey.okx.Bill;
import app.latchkey.okx.Failure;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Plans, bills and codes that several tests use. */
final class Samples {

    static final Instant START = Instant.parse("2026-11-20T10:15:30.125Z");
    static final AccountRef ACCOUNT = new AccountRef(Site.GLOBAL, Environment.LIVE, "4711");

    static final TransferErrors ERRORS = new TransferErrors() {
        @Override
        public boolean surelyNotExecuted(String code) {
            return Set.of("50102", "50110", "58116").contains(code);
        }

        @Override
        public boolean transferInProgress(Failure.Rejected rejected) {
            return rejected.code().equals("58124");
        }

        @Override
        public Optional<String> transferIdIn(String message) {
            return message.equals("transfer id:12345") ? Optional.of("12345") : Optional.empty();
        }

        @Override
        public boolean transferNotKnown(Failure.Rejected rejected) {
            return rejected.code().equals("58129");
        }
    };

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
        return new Bill(
                billId,
                plan.ccy(),
                Optional.of(plan.clientId().value()),
                plan.amount().value().negate(),
                Bill.OUT_TO_TRADING,
                START);
    }
}
