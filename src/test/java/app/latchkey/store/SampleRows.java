package app.latchkey.store;

import app.latchkey.key.AccountRef;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import java.time.Instant;
import java.util.Optional;

/** Rows with values that tell the columns apart. */
final class SampleRows {

    static final Instant START = Instant.parse("2026-11-20T10:15:30.125Z");
    static final AccountRef ACCOUNT = new AccountRef(Site.EEA, Environment.DEMO, "4711");

    private SampleRows() {}

    static TransferRow planned(String clientId) {
        return planned(clientId, ACCOUNT, "USDT", "FUNDING", "TRADING");
    }

    static TransferRow planned(String clientId, AccountRef account, String ccy, String from, String to) {
        return new TransferRow(clientId, "connection", account, ccy, "1.50", from, to, START, step("PLANNED", false));
    }

    static TransferStep sent() {
        return new TransferStep(
                "SENT",
                true,
                Optional.of(START.plusMillis(40)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                START.plusSeconds(1));
    }

    static TransferStep step(String state, boolean unsettled) {
        return new TransferStep(
                state,
                unsettled,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                START);
    }

    static TransferStep full(String state, boolean unsettled) {
        return new TransferStep(
                state,
                unsettled,
                Optional.of(START.plusMillis(40)),
                Optional.of("754147"),
                Optional.of("58124"),
                Optional.of("in OKX's own words"),
                Optional.of("IN_PROGRESS"),
                START.plusSeconds(2));
    }

    static VerdictRow verdict(String connectionId, int number) {
        return new VerdictRow(connectionId, START.plusSeconds(number), "READY", "finding " + number);
    }
}
