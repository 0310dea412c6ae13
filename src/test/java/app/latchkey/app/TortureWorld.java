package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.funds.Execution;
import app.latchkey.funds.Journal;
import app.latchkey.funds.JournalEntry;
import app.latchkey.funds.Settler;
import app.latchkey.funds.Settling;
import app.latchkey.funds.Transfer;
import app.latchkey.funds.TransferAmount;
import app.latchkey.funds.TransferPlan;
import app.latchkey.funds.TransferService;
import app.latchkey.funds.TransferState;
import app.latchkey.key.AccountRef;
import app.latchkey.key.Environment;
import app.latchkey.key.Site;
import app.latchkey.okx.AccountType;
import app.latchkey.okx.Hurried;
import app.latchkey.okx.OkxApi;
import app.latchkey.okx.OkxHost;
import app.latchkey.practice.KeyRequest;
import app.latchkey.practice.Options;
import app.latchkey.practice.PracticeExchange;
import app.latchkey.store.Store;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** An exchange, a journal on disk and the app's services between them, over real HTTP and on clocks that are moved. */
final class TortureWorld implements AutoCloseable {

    static final List<String> CCYS = List.of("USDT", "BTC", "ETH");
    static final Duration PATIENCE = Duration.ofMillis(300);

    private static final app.latchkey.practice.Environment LIVE = app.latchkey.practice.Environment.LIVE;
    private static final int MOST_PAUSES = 200;

    final TortureClock ours = new TortureClock();
    final TortureClock theirs = new TortureClock();
    final Fate fate;
    final PracticeExchange exchange;

    private final Path folder;
    private final Random random;
    private final Map<String, BigDecimal> totals;
    private final Ledger ledger;
    private final Hurried way;
    private final List<OkxApi> connections;
    private final AccountRef account;
    private Store store;
    private Journal journal;

    TortureWorld(Path folder, Random random) throws IOException {
        this.folder = folder;
        this.random = random;
        fate = new Fate(random.nextLong());
        var exchangeFolder = folder.resolve("exchange");
        exchange = PracticeExchange.start(
                Options.in(exchangeFolder).clock(theirs).withoutRateLimits().mishaps(fate));
        totals = Map.copyOf(exchange.totals(LIVE));
        ledger = new Ledger(exchangeFolder);
        way = new Hurried(ours, PATIENCE);
        connections = List.of(connection(), connection());
        account = new AccountRef(
                Site.PRACTICE,
                Environment.LIVE,
                connections.getFirst().config().value().orElseThrow().uid());
        store = Store.open(folder.resolve("workspace"));
        journal = new Journal(store.journal());
    }

    private OkxApi connection() {
        // one that is bound to no address would expire in the weeks that pass
        var key = exchange.createKey(KeyRequest.trading("Bot " + random.nextInt(1_000_000), PracticeRig.PASSPHRASE)
                .boundTo(List.of("198.51.100.7")));
        try (var credentials = PracticeRig.credentials(key.apiKey(), key.secretKey(), PracticeRig.PASSPHRASE)) {
            return way.transport().client(new OkxHost.Loopback(exchange.address()), Environment.LIVE, credentials);
        }
    }

    /** As after the program's end and a new start. */
    void reopen() throws IOException {
        store.close();
        store = Store.open(folder.resolve("workspace"));
        journal = new Journal(store.journal());
    }

    Store store() {
        return store;
    }

    Journal journal() {
        return journal;
    }

    /** Any of the keys of the account. */
    OkxApi anyConnection() {
        return connections.get(random.nextInt(connections.size()));
    }

    /** Some of what there is, one way or the other. */
    TransferPlan plan(String ccy) {
        boolean back = random.nextInt(3) == 0 && held(AccountType.TRADING, ccy).signum() > 0;
        var from = back || held(AccountType.FUNDING, ccy).signum() == 0 ? AccountType.TRADING : AccountType.FUNDING;
        var some = held(from, ccy)
                .multiply(BigDecimal.valueOf(1 + random.nextInt(100), 2))
                .setScale(8, RoundingMode.UP)
                .min(held(from, ccy));
        return plan(ccy, from, some);
    }

    /** More than there is. */
    TransferPlan planForTooMuch(String ccy) {
        var more = held(AccountType.FUNDING, ccy).add(new BigDecimal("0.00000001"));
        return plan(ccy, AccountType.FUNDING, more);
    }

    private TransferPlan plan(String ccy, AccountType from, BigDecimal amount) {
        var to = from == AccountType.FUNDING ? AccountType.TRADING : AccountType.FUNDING;
        return TransferPlan.make("connection", account, ccy, new TransferAmount(amount), from, to, ours.instant());
    }

    private BigDecimal held(AccountType type, String ccy) {
        return exchange.balances(LIVE, app.latchkey.practice.AccountType.valueOf(type.name()))
                .getOrDefault(ccy, BigDecimal.ZERO);
    }

    Execution execute(TransferPlan plan) {
        return execute(plan, anyConnection());
    }

    Execution execute(TransferPlan plan, OkxApi okx) {
        way.rest();
        return new TransferService(journal, PracticeRig.ERRORS, ours).execute(plan, okx);
    }

    /** Settles until there is nothing left to ask; time passes as it pauses. */
    List<Transfer> settle(Runnable atEveryPause) throws InterruptedException {
        int[] pauses = {0};
        var settler = new Settler(new Settling(journal, PracticeRig.ERRORS), ours, pause -> {
            assertThat(++pauses[0]).as("pauses while settling").isLessThan(MOST_PAUSES);
            ours.move(pause);
            theirs.move(pause);
            atEveryPause.run();
        });
        return settler.settle(anyConnection(), account);
    }

    /** Holds the journal's word on a transfer against the exchange's books. */
    TransferState compared(TransferPlan plan) throws IOException {
        ledger.catchUp();
        var id = plan.clientId().value();
        assertThat(fate.arrivals(id)).as("arrivals of " + id).isLessThanOrEqualTo(1);
        assertThat(ledger.timesBooked(id)).as("bookings of " + id).isLessThanOrEqualTo(1);
        var known = journal.find(plan.clientId());
        if (known.isEmpty()) {
            assertThat(fate.arrivals(id)).as("sent, and not written down").isZero();
            return TransferState.PLANNED;
        }
        assertThat(known.get().state())
                .as("%s", known.get())
                .isEqualTo(ledger.moved(id) ? TransferState.DONE : TransferState.FAILED);
        return known.get().state();
    }

    /** Holds the whole journal against all books and all balances. */
    void compareAll() throws IOException {
        ledger.catchUp();
        var entries = journal.newestFirst(Integer.MAX_VALUE, 0);
        var inTrading = new HashMap<String, BigDecimal>();
        int bookings = 0;
        for (var entry : entries) {
            var plan = entry.transfer().plan();
            bookings += ledger.timesBooked(plan.clientId().value());
            assertThat(timesDone(entry))
                    .as("%s", entry)
                    .isEqualTo(ledger.moved(plan.clientId().value()) ? 1 : 0);
            if (timesDone(entry) == 1) {
                var amount = plan.amount().value();
                inTrading.merge(
                        plan.ccy(), plan.to() == AccountType.TRADING ? amount : amount.negate(), BigDecimal::add);
            }
        }
        assertThat(bookings).as("bookings that the journal knows of").isEqualTo(ledger.bookings());
        assertThat(exchange.counters().clientIdsRepeated()).isZero();
        CCYS.forEach(ccy -> {
            assertThat(held(AccountType.TRADING, ccy))
                    .isEqualByComparingTo(inTrading.getOrDefault(ccy, BigDecimal.ZERO));
            assertThat(exchange.totals(LIVE).get(ccy)).isEqualByComparingTo(totals.get(ccy));
        });
    }

    private static long timesDone(JournalEntry entry) {
        return entry.changes().stream()
                .filter(change -> change.state() == TransferState.DONE)
                .count();
    }

    @Override
    public void close() throws IOException {
        connections.forEach(OkxApi::close);
        way.transport().close();
        store.close();
        exchange.close();
    }
}
