package app.latchkey.okx;

import app.latchkey.bench.Measurement;
import app.latchkey.bench.Row;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Five signed reads at once over TLS and HTTP/2, when each answer takes 100 ms. */
public final class ParallelReadsBenchmark implements Measurement {

    private static final Duration ANSWER = Duration.ofMillis(100);
    private static final int ROUNDS = 30;

    @Override
    public List<Row> measure() throws Exception {
        try (var okx = new SecureOkx();
                var callers = Executors.newVirtualThreadPerTaskExecutor();
                var transport = okx.transport(new Brisk());
                var client = Rig.live(transport, Certificates.OKX)) {
            fiveReads(callers, client);
            okx.takeLong(ANSWER);
            var warm = median(() -> fiveReads(callers, client));
            var cold = median(() -> {
                transport.wipe();
                Certificates.forgetSessions();
                return fiveReads(callers, client);
            });
            var first = median(() -> {
                Certificates.forgetSessions();
                try (var fresh = okx.transport(new Brisk());
                        var newcomer = Rig.live(fresh, Certificates.OKX)) {
                    return fiveReads(callers, newcomer);
                }
            });
            return List.of(
                    row("Five reads at once, warm connection", warm, "one answer", 1),
                    row("… the connection yet to be made (TLS)", cold, "one answer", 1),
                    row("… OKX's clock yet to be measured, too", first, "two answers", 2));
        }
    }

    private static Row row(String what, double measured, String yardstick, int answers) {
        return Row.beside(what, measured, yardstick, (double) answers * ANSWER.toMillis(), "ms");
    }

    /** How long five reads take, in milliseconds. */
    private static double fiveReads(ExecutorService callers, OkxApi client) throws Exception {
        Callable<Answer<AccountConfig>> read = client::config;
        long before = System.nanoTime();
        for (var answer : callers.invokeAll(Collections.nCopies(5, read))) {
            if (answer.get().value().isEmpty()) {
                throw new IllegalStateException("A read failed: " + answer.get());
            }
        }
        return (System.nanoTime() - before) / 1e6;
    }

    private static double median(Callable<Double> round) throws Exception {
        var times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            times[i] = round.call();
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }
}
