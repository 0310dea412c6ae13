package app.latchkey.okx;

import app.latchkey.bench.Measurement;
import app.latchkey.bench.Row;
import app.latchkey.check.CheckSubject;
import app.latchkey.check.Checker;
import app.latchkey.check.Verdict;
import app.latchkey.key.Environment;
import app.latchkey.key.IpWhitelist;
import app.latchkey.key.Site;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** The whole check of a healthy key over TLS and HTTP/2, when each answer takes 100 ms. */
public final class CheckBenchmark implements Measurement {

    private static final Duration ANSWER = Duration.ofMillis(100);
    private static final int ROUNDS = 30;
    private static final CheckSubject KEY = new CheckSubject(
            Site.GLOBAL, Environment.LIVE, Optional.empty(), IpWhitelist.NONE, Optional.empty(), List.of());

    @Override
    public List<Row> measure() throws Exception {
        try (var okx = new SecureOkx()) {
            okx.always(Endpoint.STATUS.path(), "{\"code\":\"0\",\"msg\":\"\",\"data\":[]}")
                    .always(Endpoint.FUNDING_BALANCES.path(), Rig.recorded("funding-balances-doc.json"))
                    .always(Endpoint.TRADING_BALANCE.path(), Rig.recorded("trading-balance-doc.json"))
                    .always(Endpoint.EDGE_TRACE.path(), "ip=203.0.113.50\n")
                    .takeLong(ANSWER);
            return List.of(warm(okx), cold(okx));
        }
    }

    private static Row warm(SecureOkx okx) throws Exception {
        try (var transport = okx.transport(new Brisk());
                var client = Rig.live(transport, Certificates.OKX)) {
            median(() -> check(client)); // the first ones are slow, for the compiler has not seen them
            var whole = median(() -> check(client));
            return Row.beside("A whole check, warm connection", whole, "one answer", (double) ANSWER.toMillis(), "ms");
        }
    }

    /**
     * With a transport of its own each time, which knows neither a connection nor OKX's clock. Check and read take turns,
     * so that whatever else the computer does meets both.
     */
    private static Row cold(SecureOkx okx) throws Exception {
        var whole = new double[ROUNDS];
        var one = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            whole[i] = fresh(okx, CheckBenchmark::check);
            one[i] = fresh(okx, CheckBenchmark::oneRead);
        }
        return Row.beside(
                "… connection yet to be made, OKX's clock unknown",
                median(whole),
                "one unsigned read alike",
                median(one),
                "ms");
    }

    private interface Timed {
        double with(OkxApi client) throws Exception;
    }

    private static double fresh(SecureOkx okx, Timed timed) throws Exception {
        Certificates.forgetSessions();
        try (var transport = okx.transport(new Brisk());
                var client = Rig.live(transport, Certificates.OKX)) {
            return timed.with(client);
        }
    }

    private static double check(OkxApi client) throws Exception {
        long before = System.nanoTime();
        var result = new Checker(Rig.ERRORS, new Brisk()).run(KEY, client, _ -> {});
        double took = (System.nanoTime() - before) / 1e6;
        if (result.verdict() != Verdict.UNSAFE && !result.verdict().isReady()) {
            throw new IllegalStateException("The key is not healthy: " + result.findings());
        }
        return took;
    }

    private static double oneRead(OkxApi client) {
        long before = System.nanoTime();
        if (client.time().value().isEmpty()) {
            throw new IllegalStateException("The read failed");
        }
        return (System.nanoTime() - before) / 1e6;
    }

    private static double median(Callable<Double> round) throws Exception {
        var times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            times[i] = round.call();
        }
        return median(times);
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }
}
