package app.latchkey.bench;

import java.awt.AWTException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starting the packaged program to the screen that asks for the master password, beside a bare window on a plain Java:
 * time to the first frame, to the answer to a key pressed then, and memory. In turns, so that both meet the same
 * moments of the computer. Needs a display that nobody else draws on; the system property {@code bench.image} tells
 * where the app image is, and {@code bench.data} a folder with two data folders, {@code real} and {@code practice}, in each
 * of which that workspace was used last and is locked.
 */
final class StartBenchmark implements Measurement {

    private static final int STARTS = 15;
    private static final int CHECKS = 3;

    @Override
    public List<Row> measure() throws Exception {
        var program = Path.of(System.getProperty("bench.image"), "bin", "latchkey");
        if (!Files.isExecutable(program)) {
            return List.of(Row.of("Starting", "not measured: no app image at " + program));
        }
        var data = Path.of(System.getProperty("bench.data"));
        var real = opening(program, data.resolve("real"));
        var practice = opening(program, data.resolve("practice"));
        var bare = new Starts(new Onlooker(bareWindow()), new ArrayList<>());
        var all = List.of(real, practice, bare);
        for (var each : all) {
            each.onlooker().learn();
        }
        for (int i = 0; i < STARTS; i++) {
            for (var each : all) {
                each.seen().add(each.onlooker().watch());
            }
        }
        var checks = new ArrayList<Double>();
        for (int i = 0; i < CHECKS; i++) {
            checks.add(new CheckMemory(Files.createTempDirectory("bench")).measure(program));
        }
        var rows = new ArrayList<Row>();
        rows.addAll(rows("the locked screen", real.seen(), bare.seen()));
        rows.addAll(rows("that of Practice, whose exchange starts with it", practice.seen(), bare.seen()));
        rows.add(Row.beside(
                "Memory (RSS) with 20 connections, one of them checked",
                median(checks.stream()),
                "bare window",
                median(bare.seen().stream().map(Onlooker.Start::memory)),
                "MB"));
        return rows;
    }

    /** What was seen of one program. */
    private record Starts(Onlooker onlooker, List<Onlooker.Start> seen) {}

    private static Starts opening(Path program, Path data) throws AWTException {
        return new Starts(new Onlooker(List.of(program.toString(), "--data", data.toString())), new ArrayList<>());
    }

    private static List<Row> rows(String screen, List<Onlooker.Start> ours, List<Onlooker.Start> yardstick) {
        return List.of(
                row("Starting, to the first frame of " + screen, Onlooker.Start::frame, "ms", ours, yardstick),
                row("… to the frame that answers a key pressed then", Onlooker.Start::answer, "ms", ours, yardstick),
                row("… memory (RSS) then", Onlooker.Start::memory, "MB", ours, yardstick));
    }

    private static Row row(
            String what,
            ToDoubleFunction<Onlooker.Start> figure,
            String unit,
            List<Onlooker.Start> ours,
            List<Onlooker.Start> yardstick) {
        return Row.beside(
                what,
                median(ours.stream().map(figure::applyAsDouble)),
                "bare window",
                median(yardstick.stream().map(figure::applyAsDouble)),
                unit);
    }

    private static double median(Stream<Double> figures) {
        var sorted = figures.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /** Nothing but JavaFX on its class path. */
    private static List<String> bareWindow() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var classes = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> place.contains("javafx-") || place.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        return List.of(java.toString(), "-cp", classes, BareWindow.class.getName());
    }
}
