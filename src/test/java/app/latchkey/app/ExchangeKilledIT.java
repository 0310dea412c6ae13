package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.funds.Execution;
import app.latchkey.funds.Journal;
import app.latchkey.funds.TransferAmount;
import app.latchkey.funds.TransferPlan;
import app.latchkey.funds.TransferService;
import app.latchkey.funds.TransferState;
import app.latchkey.key.AccountRef;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.okx.AccountType;
import app.latchkey.okx.Bill;
import app.latchkey.okx.BillQuery;
import app.latchkey.okx.OkxApi;
import app.latchkey.okx.OkxHost;
import app.latchkey.okx.OkxTransport;
import app.latchkey.practice.KeyRequest;
import app.latchkey.practice.NewKey;
import app.latchkey.practice.Options;
import app.latchkey.practice.PracticeExchange;
import app.latchkey.store.Store;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The practice exchange runs alone and is killed: what it booked before is booked after. */
@Timeout(60)
class ExchangeKilledIT {

    @TempDir
    Path temp;

    @Test
    void whatWasBookedIsThereAfterARestartAndTheTransferIsSettledThere() throws IOException, InterruptedException {
        var key = keyOf(temp.resolve("exchange"));
        try (var store = Store.open(temp.resolve("workspace"));
                var transport = new OkxTransport(InstantSource.system(), Optional::empty, PracticeRig.ERRORS)) {
            var journal = new Journal(store.journal());
            var service = new TransferService(journal, PracticeRig.ERRORS, InstantSource.system());

            var plan = transferredBeforeTheKill(transport, key, service);

            try (var restarted = start();
                    var okx = client(transport, address(restarted), key)) {
                PracticeRig.settling(journal)
                        .settleOnce(okx, plan.account(), InstantSource.system().instant());
                assertThat(journal.find(plan.clientId()).orElseThrow().state()).isEqualTo(TransferState.DONE);
                assertThat(okx.tradingBalance().value().orElseThrow().currencies())
                        .singleElement()
                        .satisfies(usdt -> assertThat(usdt.cash()).contains(new BigDecimal("250.5")));
                assertThat(okx.bills(BillQuery.of(plan.clientId())).value().orElseThrow())
                        .filteredOn(bill -> bill.type().equals(Bill.OUT_TO_TRADING))
                        .hasSize(1);
            }
        }
    }

    private TransferPlan transferredBeforeTheKill(OkxTransport transport, NewKey key, TransferService service)
            throws IOException, InterruptedException {
        try (var exchange = start();
                var okx = client(transport, address(exchange), key)) {
            var account = new AccountRef(
                    Site.PRACTICE,
                    Environment.LIVE,
                    okx.config().value().orElseThrow().uid());
            var plan = TransferPlan.make(
                    "connection",
                    account,
                    "USDT",
                    new TransferAmount(new BigDecimal("250.5")),
                    AccountType.FUNDING,
                    AccountType.TRADING,
                    InstantSource.system().instant());
            var sent = (Execution.Sent) service.execute(plan, okx);
            exchange.kill();
            assertThat(sent.transfer().state()).isEqualTo(TransferState.ACCEPTED);
            return plan;
        }
    }

    private ChildProcess start() throws IOException {
        return ChildProcess.start(
                Main.class,
                "practice",
                "--port",
                "0",
                "--folder",
                temp.resolve("exchange").toString());
    }

    private static OkxHost.Loopback address(ChildProcess exchange) {
        var line = exchange.hear("Practice exchange at ");
        return OkxHost.Loopback.parse(line.substring(0, line.indexOf(' '))).orElseThrow();
    }

    private static OkxApi client(OkxTransport transport, OkxHost host, NewKey key) {
        try (var credentials = PracticeRig.credentials(key.apiKey(), key.secretKey(), PracticeRig.PASSPHRASE)) {
            return transport.client(host, Environment.LIVE, credentials);
        }
    }

    private static NewKey keyOf(Path folder) throws IOException {
        try (var exchange = PracticeExchange.start(Options.in(folder))) {
            return exchange.createKey(KeyRequest.trading("Grid bot", PracticeRig.PASSPHRASE));
        }
    }
}
