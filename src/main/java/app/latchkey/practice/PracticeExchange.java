package app.latchkey.practice;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A practice exchange at work on loopback: the API under {@code /api/v5/}, pages for a browser at
 * {@code /account/my-api} and {@code /balance}, and {@code /practice/…} for scripts. Safe on any thread.
 *
 * <p>Its state is on disk before any request is answered for it, so it outlives the program however that ends.
 */
public final class PracticeExchange implements AutoCloseable {

    private static final Map<String, BigDecimal> FIRST_DEPOSITS = Map.of(
            "USDT", new BigDecimal("1250.50000001"),
            "BTC", new BigDecimal("0.04831772"),
            "ETH", new BigDecimal("1.5"));

    private static final int SECONDS_TO_FINISH = 2;

    private final Object lock = new Object();
    private final SecureRandom random = new SecureRandom();
    private final Counters counters = new Counters();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ExchangeClock clock;
    private final StateLog log;
    private final Books books;
    private final Keys keys;
    private final Troubles troubles;
    private final Gate gate;
    private final HttpServer server;
    private volatile String callerAddress;

    private PracticeExchange(Options options, StateLog log) throws IOException {
        this.log = log;
        callerAddress = options.callerAddress();
        clock = new ExchangeClock(options.clock());
        books = new Books(lock, log::append, clock);
        keys = new Keys(lock, log::append, clock, random);
        troubles = new Troubles(options.clock());
        gate = new Gate(keys, options.gateOrder(), () -> troubles.strikes(Trouble.GATE_SHUFFLED), random);
        remember();
        server = Listener.on(options.port(), threads);
        serve(options);
        server.start();
    }

    /**
     * Starts an exchange where the last one in that folder ended.
     *
     * @throws DamagedState when the state in the folder cannot be read
     * @throws IOException when the folder cannot be used, another exchange works in it, or the port is taken
     */
    public static PracticeExchange start(Options options) throws IOException {
        var log = StateLog.in(options.folder());
        try {
            return new PracticeExchange(options, log);
        } catch (IOException | RuntimeException e) {
            log.close();
            throw e;
        }
    }

    private void remember() throws IOException {
        log.replay(event -> {
            switch (event) {
                case Event.OfBooks money -> books.replay(money);
                case Event.OfKeys key -> keys.replay(key);
            }
        });
        openAccounts();
    }

    /** Each environment's account is opened with its own event, so a crash between the two leaves one to open. */
    private void openAccounts() {
        for (var environment : Environment.values()) {
            if (!books.isOpen(environment)) {
                books.open(environment, newUid(), FIRST_DEPOSITS);
            }
        }
    }

    /** As long as OKX's own. */
    private String newUid() {
        return Long.toString(random.nextLong(40_000_000_000_000_000L, 90_000_000_000_000_000L));
    }

    private void serve(Options options) {
        var routes = Stream.of(
                        new PublicEndpoints(troubles).routes(),
                        new AccountEndpoints(books).routes(),
                        new AssetEndpoints(books).routes(),
                        new TransferEndpoints(books, troubles, counters, options.settleTime()).routes(),
                        new BillEndpoints(books).routes())
                .flatMap(List::stream)
                .toList();
        var api = new Api(
                routes,
                gate,
                new RateLimits(clock, options.rateLimited()),
                troubles,
                counters,
                clock,
                this::callerAddress,
                options.slowness(),
                new Silence(options.clock(), options.silence()),
                options.mishaps());
        var pages = new Pages(books, keys, troubles, clock, random);
        Map.of(
                        "/",
                        pages,
                        "/api/v5/",
                        api,
                        "/practice/",
                        new Controls(this, clock),
                        "/cdn-cgi/trace",
                        new EdgeTrace(troubles, this::callerAddress))
                .forEach((path, handler) ->
                        server.createContext(path, handler).getFilters().add(new LoopbackOnly()));
    }

    /** Where it listens, as in {@code http://127.0.0.1:49152}. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public Troubles troubles() {
        return troubles;
    }

    public Counters counters() {
        return counters;
    }

    /** Where requests are taken to come from. */
    public String callerAddress() {
        return callerAddress;
    }

    /** Moves the caller, as when somebody changes their network. */
    public void callerAddress(String address) {
        if (!AddressRange.isAddress(address)) {
            throw new IllegalArgumentException("Not an address: " + address);
        }
        callerAddress = address;
    }

    /** Rearranges the gate; every check once. */
    public void gateOrder(List<GateCheck> order) {
        gate.order(Options.everyCheckOnce(order));
    }

    /**
     * Makes a key without the form.
     *
     * @throws IllegalArgumentException when the form would refuse it
     */
    public NewKey createKey(KeyRequest request) {
        demandNone(keys.problems(request));
        var draft = keys.draft(request);
        demandNone(keys.make(draft));
        return new NewKey(draft.apiKey(), draft.secretKey());
    }

    private static void demandNone(List<KeyProblem> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.getFirst().text());
        }
    }

    /** Takes a key away, as the owner would on the API page; one that is not there is gone already. */
    public void deleteKey(String apiKey) {
        keys.delete(apiKey);
    }

    /**
     * Lets money arrive in the Funding Account, as when somebody sent it there.
     *
     * @throws IllegalArgumentException when it is not more than nothing
     */
    public void deposit(Environment environment, String ccy, BigDecimal amount) {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("Nothing arrives");
        }
        books.deposit(environment, ccy, amount);
    }

    /** What both accounts of an environment hold together, by currency. */
    public SortedMap<String, BigDecimal> totals(Environment environment) {
        return books.totals(environment);
    }

    /** What one account holds, by currency, the frozen part included. */
    public SortedMap<String, BigDecimal> balances(Environment environment, AccountType type) {
        return books.held(environment, type);
    }

    /**
     * Empties the exchange: no keys, new accounts with their first deposits, no troubles, nothing counted.
     *
     * @throws IOException when the state cannot be emptied; it is then as it was
     */
    public void startOver() throws IOException {
        synchronized (lock) {
            log.empty();
            keys.forget();
            books.forget();
            openAccounts();
        }
        troubles.allOff();
        counters.reset();
    }

    /** Ends the exchange; requests that are still running get a moment to finish. */
    @Override
    public void close() throws IOException {
        server.stop(0);
        threads.shutdownNow();
        try {
            threads.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        synchronized (lock) {
            try (log) {
                keys.writeUses();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }
}
