package app.latchkey.okx;

import app.latchkey.key.Credentials;
import app.latchkey.key.Environment;
import java.net.Proxy;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.Dispatcher;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/**
 * What all clients of the program share: connections, OKX's rates, the offset of each host's clock. One per program.
 *
 * <p>Safe on any thread but a user interface's: making one loads the HTTP library, and {@link #close} waits for
 * running calls to end.
 */
public final class OkxTransport implements AutoCloseable {

    /** Held, because a logger that nobody holds forgets its level. OkHttp's would print addresses and headers. */
    private static final Logger OKHTTP = Logger.getLogger("okhttp3");

    /** One for all, since clients with resolvers of their own share no connections. */
    private static final Dns LOOPBACK = new LoopbackDns();

    private final Surroundings around;
    private final RateLimiter limiter;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("okx-", 0).factory());
    private final Dispatcher dispatcher = new Dispatcher(threads);
    private final ConnectionPool connections = new ConnectionPool(5, 1, TimeUnit.MINUTES);
    private final Map<OkxHost, HostClock> clocks = new ConcurrentHashMap<>();
    private final Map<OkxHost, FirstConnection> firsts = new ConcurrentHashMap<>();
    private final Map<OkxHost, HostNews> news = new ConcurrentHashMap<>();
    private final Set<Running> running = ConcurrentHashMap.newKeySet();
    private final OkHttpClient http;
    private volatile boolean readsEnded;

    /**
     * A transport for the whole program.
     *
     * @param clock this computer's; it need not be right
     * @param proxy the proxy for OKX's hosts (HTTP, SOCKS, or {@link Proxy#NO_PROXY}), asked at each call, so that a
     *     change holds from the next one on; without one, the system's settings decide
     */
    public OkxTransport(InstantSource clock, Supplier<Optional<Proxy>> proxy, ErrorCatalogue errors) {
        this(new Surroundings(
                clock, Ticker.system(), Timeouts.USUAL, Dns.SYSTEM, proxy, errors, UnaryOperator.identity()));
    }

    OkxTransport(Surroundings around) {
        OKHTTP.setLevel(Level.OFF);
        this.around = around;
        this.limiter = new RateLimiter(around.ticker());
        dispatcher.setMaxRequestsPerHost(16);
        this.http = around.network()
                .apply(new OkHttpClient.Builder())
                .dispatcher(dispatcher)
                .connectionPool(connections)
                .dns(around.dns())
                .proxyAuthenticator(new NoPassword())
                .connectionSpecs(List.of(ConnectionSpec.MODERN_TLS))
                .eventListenerFactory(call -> call.request().tag(Journey.class))
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .connectTimeout(around.timeouts().connect())
                .readTimeout(around.timeouts().silence())
                .writeTimeout(around.timeouts().silence())
                .addInterceptor(new UserAgent())
                .build();
    }

    /**
     * OKX as one key sees it. The client works on a copy of the credentials, which its {@code close()} wipes.
     *
     * @throws IllegalArgumentException when the credentials could not travel in an HTTP header: empty, not printable
     *     ASCII, or with a blank at an end. The exception names no value
     */
    public OkxApi client(OkxHost host, Environment environment, Credentials credentials) {
        return client(host, environment, credentials, Optional.empty());
    }

    /**
     * The same for a key whose account is known, so that all keys of it share its limits from the first call on.
     *
     * @param uid of the account, where it was told before
     */
    public OkxApi client(OkxHost host, Environment environment, Credentials credentials, Optional<String> uid) {
        Sendable.require(credentials);
        var copy = credentials.copy();
        var clock = clocks.computeIfAbsent(host, _ -> new HostClock(around.clock()));
        var signing = new Signing(copy, environment, clock);
        var open = near(host).newBuilder().addNetworkInterceptor(new SendOnce()).build();
        var reads = near(host)
                .newBuilder()
                .addNetworkInterceptor(signing)
                .addNetworkInterceptor(new SendOnce())
                .build();
        var calls = begun();
        var client = new OkxClient(
                line(host, calls, message -> Masking.mask(message, copy)),
                copy,
                HttpUrl.get(host.address().toString()),
                new OkxClient.Wires(open, reads, forTransfers(reads)),
                clock,
                newsOf(host),
                () -> {
                    running.remove(calls);
                    connections.evictAll();
                });
        uid.ifPresent(client::belongsTo);
        return client;
    }

    /**
     * This computer's address as the site's edge sees it (GET /cdn-cgi/trace); best effort, sends no credentials. Blocks.
     */
    public Optional<String> ownAddress(OkxHost host) {
        return newsOf(host)
                .ownAddress()
                .ask(() -> withoutKey(host, (line, open, url) -> Edge.addressOf(line, open, url)));
    }

    /** Announced and ongoing maintenance (GET /api/v5/system/status); sends no credentials. Blocks. */
    public Answer<List<StatusNotice>> status(OkxHost host) {
        var clock = clocks.computeIfAbsent(host, _ -> new HostClock(around.clock()));
        return newsOf(host)
                .status()
                .ask(() ->
                        withoutKey(host, (line, open, url) -> new Reads(line, url, open, open, clock, false).status()));
    }

    private interface Unsigned<T> {
        T ask(Line line, OkHttpClient open, HttpUrl host);
    }

    private <T> T withoutKey(OkxHost host, Unsigned<T> question) {
        var open = near(host).newBuilder().addNetworkInterceptor(new SendOnce()).build();
        var calls = begun();
        try {
            var line = line(host, calls, UnaryOperator.identity());
            return question.ask(line, open, HttpUrl.get(host.address().toString()));
        } finally {
            running.remove(calls);
        }
    }

    private HostNews newsOf(OkxHost host) {
        return news.computeIfAbsent(host, _ -> HostNews.on(around.ticker()));
    }

    /**
     * Ends reads at once, those still to come as well, and lets no transfer begin. A transfer that has begun goes on to
     * its end, at most its time budget: giving it up would only leave its outcome unknown.
     */
    public void endReads() {
        readsEnded = true;
        running.forEach(Running::endReads);
    }

    /**
     * Leaves as little as possible behind of what was sent: ends running calls, closes connections, overwrites the
     * HTTP library's recycled buffers. Clients stay usable.
     */
    void wipe() {
        running.forEach(Running::endAll);
        try {
            awaitIdle();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        connections.evictAll();
        SegmentPoolWipe.run();
    }

    /** Wipes, and ends for good: every call, under way or still to come, is cancelled. */
    @Override
    public void close() {
        endReads();
        running.forEach(Running::close);
        wipe();
        threads.shutdown();
    }

    /** The calls of one client, which end with this transport's. */
    private Running begun() {
        var calls = new Running();
        running.add(calls);
        if (readsEnded) {
            calls.endReads();
        }
        return calls;
    }

    /** A practice exchange is reached directly and on this computer only, whatever proxy or hosts file there is. */
    private OkHttpClient near(OkxHost host) {
        return switch (host) {
            case OkxHost.Official _ -> http;
            case OkxHost.Loopback _ ->
                http.newBuilder()
                        .proxy(Proxy.NO_PROXY)
                        .dns(LOOPBACK)
                        .connectionSpecs(List.of(ConnectionSpec.CLEARTEXT))
                        .build();
        };
    }

    private Line line(OkxHost host, Running calls, UnaryOperator<String> mask) {
        var first = firsts.computeIfAbsent(host, _ -> new FirstConnection());
        return new Line(around, limiter, calls, mask, wayTo(host), first);
    }

    private UnaryOperator<OkHttpClient> wayTo(OkxHost host) {
        return switch (host) {
            case OkxHost.Official _ -> this::throughProxy;
            case OkxHost.Loopback _ -> UnaryOperator.identity();
        };
    }

    /** Connections made through one proxy are not used for calls through another. */
    private OkHttpClient throughProxy(OkHttpClient client) {
        return around.proxy()
                .get()
                .map(chosen -> client.newBuilder().proxy(chosen).build())
                .orElse(client);
    }

    /**
     * A transfer takes a connection of its own over HTTP/1.1: one from the pool may have been closed by the other side
     * unnoticed, and HTTP/2 may refuse a stream late; both would leave the outcome unknown without need.
     */
    private OkHttpClient forTransfers(OkHttpClient reads) {
        return reads.newBuilder()
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .protocols(List.of(Protocol.HTTP_1_1))
                .readTimeout(around.timeouts().transfer())
                .build();
    }

    private void awaitIdle() throws InterruptedException {
        var idle = new CountDownLatch(1);
        dispatcher.setIdleCallback(idle::countDown);
        if (dispatcher.runningCallsCount() > 0) {
            idle.await(1, TimeUnit.SECONDS);
        }
    }
}
