package app.latchkey.practice;

import app.latchkey.bench.Measurement;
import app.latchkey.bench.Row;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * What the practice exchange still holds on to after many requests, beside what it holds after few. Every second one moves
 * funds; the others read, or are refused. Its clock goes on by a second with each, so that all keep to the rates.
 */
public final class HeapBenchmark implements Measurement {

    private static final int FEW = 10_000;
    private static final int MANY = 100_000;
    private static final double MEGABYTE = 1024 * 1024;
    private static final String PASSPHRASE = "Qwr4321!";
    private static final List<String> READ = List.of(
            "/api/v5/account/config",
            "/api/v5/asset/balances",
            "/api/v5/account/balance",
            "/api/v5/asset/bills",
            "/api/v5/asset/transfer-state?clientId=n1",
            "/api/v5/system/status",
            "/api/v5/no/such/endpoint",
            "/account/my-api");

    @Override
    public List<Row> measure() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("practice-heap");
        var clock = new HeldClock();
        try (var exchange = PracticeExchange.start(Options.in(folder).clock(clock))) {
            var key = exchange.createKey(KeyRequest.trading("bench", PASSPHRASE));
            var bot = new Bot(exchange.address(), key, PASSPHRASE);
            send(0, FEW, bot, exchange, clock);
            var afterFew = heap();
            send(FEW, MANY, bot, exchange, clock);
            var afterMany = heap();
            return List.of(Row.beside(
                    "Heap of the practice exchange after 100,000 requests", afterMany, "after 10,000", afterFew, "MB"));
        } finally {
            delete(folder);
        }
    }

    private static void send(int from, int to, Bot bot, PracticeExchange exchange, HeldClock clock)
            throws IOException, InterruptedException {
        for (int i = from; i < to; i++) {
            clock.pass(Duration.ofSeconds(1));
            bot.at(clock.instant());
            if (i % 2 == 0) {
                boolean in = i % 4 == 0;
                var reply = bot.transfer("1.00000001", in ? "6" : "18", in ? "18" : "6", "n" + i);
                if (reply.status() != 200) {
                    throw new IllegalStateException("Not what is to be measured: " + reply.body());
                }
            } else {
                exchange.callerAddress("192.0.2." + i % 250);
                bot.get(READ.get(i / 2 % READ.size()));
            }
        }
    }

    /** What is still reachable, in MB. */
    private static double heap() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
