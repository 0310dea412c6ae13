package app.latchkey.app;

import app.latchkey.bench.Measurement;
import app.latchkey.bench.Row;
import app.latchkey.check.CheckResult;
import app.latchkey.check.CheckSubject;
import app.latchkey.check.Checker;
import app.latchkey.funds.Pauser;
import app.latchkey.key.Environment;
import app.latchkey.key.IpWhitelist;
import app.latchkey.key.Site;
import app.latchkey.okx.OkxHost;
import app.latchkey.okx.OkxTransport;
import app.latchkey.okx.Replayed;
import app.latchkey.practice.KeyRequest;
import app.latchkey.practice.Options;
import app.latchkey.practice.PracticeExchange;
import app.latchkey.ui.check.ManyChecks;
import app.latchkey.vault.AccountKind;
import app.latchkey.vault.Connection;
import app.latchkey.vault.ConnectionName;
import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All of 50 connections checked, 25 keys of each of two accounts. The practice exchange keeps no rates here, so that its
 * own work of getting to know each passphrase can be done before; ours are kept, as always.
 */
public final class CheckAllBenchmark implements Measurement {

    private static final int KEYS_OF_AN_ACCOUNT = 25;

    /** OKX's rate of GET /api/v5/account/config, 5 in 2 s and account, decides how long 25 keys of one account take. */
    private static final double LEAST_SECONDS = (KEYS_OF_AN_ACCOUNT - 5) / 2.5;

    @Override
    public List<Row> measure() throws Exception {
        var folder = Files.createTempDirectory("latchkey-bench");
        try (var exchange = PracticeExchange.start(Options.in(folder).withoutRateLimits());
                var transport = new OkxTransport(InstantSource.system(), Optional::empty, PracticeRig.ERRORS)) {
            var connections = connections(exchange);
            var uids = new ConcurrentHashMap<String, String>();
            getToKnow(exchange, connections);
            var before = heap();
            var first = seconds(() -> checkAll(exchange, transport, connections, uids));
            var known = connections.stream()
                    .map(each -> each.withUid(uids.getOrDefault(each.id().toString(), "")))
                    .toList();
            Thread.sleep(2_100); // the rates of the first round are over
            var second = seconds(() -> checkAll(exchange, transport, known, uids));
            var after = heap();
            return List.of(
                    Row.beside(
                            "50 connections checked, their accounts known",
                            second,
                            "OKX's rate allows",
                            LEAST_SECONDS,
                            "s"),
                    Row.beside("… their accounts not known yet", first, "OKX's rate allows", LEAST_SECONDS, "s"),
                    Row.of("… heap that stays, both rounds together", Row.figure((after - before) / 1e6, "MB")));
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long before = System.nanoTime();
        work.run();
        return (System.nanoTime() - before) / 1e9;
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static List<Connection> connections(PracticeExchange exchange) throws IOException {
        var made = new ArrayList<Connection>();
        for (var environment : Environment.values()) {
            for (int i = 0; i < KEYS_OF_AN_ACCOUNT; i++) {
                var key = exchange.createKey(KeyRequest.trading("Bot " + i, PracticeRig.PASSPHRASE)
                        .in(app.latchkey.practice.Environment.valueOf(environment.name())));
                made.add(Connection.of(
                        new ConnectionName(environment + " " + i),
                        Site.PRACTICE,
                        environment,
                        AccountKind.MAIN,
                        PracticeRig.credentials(key.apiKey(), key.secretKey(), PracticeRig.PASSPHRASE),
                        InstantSource.system().instant()));
            }
        }
        return made;
    }

    /** Hashing a passphrase takes the exchange long the first time. */
    private static void getToKnow(PracticeExchange exchange, List<Connection> connections) {
        try (var impatient = Replayed.transport(InstantSource.system())) {
            var host = new OkxHost.Loopback(exchange.address());
            for (var each : connections) {
                try (var okx = impatient.client(host, each.environment(), each.credentials())) {
                    okx.config();
                }
            }
        }
    }

    private static void checkAll(
            PracticeExchange exchange, OkxTransport transport, List<Connection> connections, Map<String, String> uids)
            throws InterruptedException {
        var host = new OkxHost.Loopback(exchange.address());
        var checker = new Checker(PracticeRig.ERRORS, InstantSource.system());
        var results = new ConcurrentHashMap<String, CheckResult>();
        new ManyChecks(
                        connection -> {
                            var subject = new CheckSubject(
                                    connection.site(),
                                    connection.environment(),
                                    Optional.empty(),
                                    IpWhitelist.NONE,
                                    Optional.empty(),
                                    List.of());
                            try (var okx = transport.client(
                                    host, connection.environment(), connection.credentials(), connection.uid())) {
                                return checker.run(subject, okx, _ -> {});
                            }
                        },
                        Pauser.sleeping())
                .run(connections, new ManyChecks.Progress() {
                    @Override
                    public void begins(Connection connection) {}

                    @Override
                    public void ends(Connection connection, CheckResult result) {
                        results.put(connection.id().toString(), result);
                        result.uid().ifPresent(uid -> uids.put(connection.id().toString(), uid));
                    }
                });
        if (results.size() != connections.size()
                || results.values().stream()
                        .anyMatch(result -> !result.verdict().isReady())) {
            throw new IllegalStateException("Not every key was found ready: "
                    + Arrays.toString(
                            results.values().stream().map(CheckResult::verdict).toArray()));
        }
    }
}
