package app.latchkey.okx;

import app.latchkey.bench.Measurement;
import app.latchkey.bench.Row;
import app.latchkey.key.ApiKey;
import app.latchkey.key.Credentials;
import app.latchkey.key.Environment;
import app.latchkey.key.Secret;
import app.latchkey.practice.KeyRequest;
import app.latchkey.practice.Options;
import app.latchkey.practice.PracticeExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/**
 * Signed reads of the practice exchange, one after the other, over loopback and on a warm connection. Both sides keep
 * their rates, but the time that our side would wait for its turn is skipped, on both sides' clocks.
 */
public final class SequentialReadsBenchmark implements Measurement {

    private static final int READS = 1000;
    private static final int WARM_UP = 5000;
    private static final String PASSPHRASE = "Qwr4321!";

    @Override
    public List<Row> measure() throws Exception {
        var time = new Brisk();
        var folder = Files.createTempDirectory("latchkey-bench");
        try (var exchange = PracticeExchange.start(Options.in(folder).clock(time));
                var transport = new OkxTransport(new Surroundings(
                        time,
                        time,
                        Timeouts.USUAL,
                        Dns.SYSTEM,
                        Optional::empty,
                        Rig.ERRORS,
                        UnaryOperator.identity()));
                var credentials = credentials(exchange);
                var client =
                        transport.client(new OkxHost.Loopback(exchange.address()), Environment.LIVE, credentials)) {
            var ours = times(() -> client.config().value().orElseThrow());
            var bare = times(() -> bareGet(exchange.address()));
            return List.of(
                    Row.beside(
                            READS + " signed reads one after the other, median",
                            percentile(ours, 50),
                            "bare OkHttp, unsigned",
                            percentile(bare, 50),
                            "µs"),
                    Row.beside(
                            "… the slowest of a hundred (p99)",
                            percentile(ours, 99),
                            "bare OkHttp, unsigned",
                            percentile(bare, 99),
                            "µs"));
        }
    }

    private static Credentials credentials(PracticeExchange exchange) {
        var key = exchange.createKey(KeyRequest.trading("Benchmark", PASSPHRASE));
        return new Credentials(new ApiKey(key.apiKey()), Secret.copyOf(key.secretKey()), Secret.copyOf(PASSPHRASE));
    }

    private static final OkHttpClient BARE = new OkHttpClient();

    private static int bareGet(URI exchange) throws IOException {
        var request = new Request.Builder().url(exchange + "/cdn-cgi/trace").build();
        try (var response = BARE.newCall(request).execute()) {
            return response.body().bytes().length;
        }
    }

    /** In microseconds, in ascending order. */
    private static double[] times(Callable<?> read) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            read.call();
        }
        var times = new double[READS];
        for (int i = 0; i < READS; i++) {
            long before = System.nanoTime();
            read.call();
            times[i] = (System.nanoTime() - before) / 1000.0;
        }
        Arrays.sort(times);
        return times;
    }

    private static double percentile(double[] sorted, int percent) {
        return sorted[sorted.length * percent / 100];
    }
}
