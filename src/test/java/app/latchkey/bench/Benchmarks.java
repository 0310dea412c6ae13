package app.latchkey.bench;

import app.latchkey.app.ActivityBenchmark;
import app.latchkey.app.CheckAllBenchmark;
import app.latchkey.okx.CheckBenchmark;
import app.latchkey.okx.ParallelReadsBenchmark;
import app.latchkey.okx.ReadingBenchmark;
import app.latchkey.okx.SequentialReadsBenchmark;
import app.latchkey.okx.SigningBenchmark;
import app.latchkey.practice.HeapBenchmark;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Measures and prints one table in Markdown: everything, or the rows whose name holds the word given. How to add one
 * stands in the package's description.
 */
public final class Benchmarks {

    private static final Map<String, Measurement> ALL = new LinkedHashMap<>();

    static {
        ALL.put("signing", new SigningBenchmark());
        ALL.put("reading", new ReadingBenchmark());
        ALL.put("sequential", new SequentialReadsBenchmark());
        ALL.put("parallel", new ParallelReadsBenchmark());
        ALL.put("check", new CheckBenchmark());
        ALL.put("check all", new CheckAllBenchmark());
        ALL.put("practice heap", new HeapBenchmark());
        ALL.put("activity", new ActivityBenchmark());
        ALL.put("starting", new StartBenchmark());
    }

    private Benchmarks() {}

    public static void main(String[] words) throws Exception {
        var word = words.length == 0 ? "" : words[0];
        var table = new StringBuilder();
        for (var each : ALL.entrySet()) {
            if (each.getKey().contains(word)) {
                System.err.println("Measuring: " + each.getKey());
                each.getValue().measure().forEach(row -> table.append(row.asMarkdown())
                        .append('\n'));
            }
        }
        System.out.println();
        System.out.println(circumstances());
        System.out.println();
        System.out.println("| what | measured | beside | ratio |");
        System.out.println("| --- | --- | --- | --- |");
        System.out.print(table);
    }

    private static String circumstances() {
        return String.format(
                "%s, %s %s, %d processors, Java %s, %s.",
                LocalDate.now(ZoneId.systemDefault()),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                ManagementFactory.getGarbageCollectorMXBeans().getFirst().getName());
    }
}
