package app.latchkey.bench;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Starting the packaged program to the screen that asks for the master password, beside a bare window on a plain Java:
 * time to the first frame, to the answer to a key pressed then, and memory. In turns, so that both meet the same
 * moments of the computer. Needs a display that nobody else draws on; the system property {@code bench.image} tells
 * where the app image is, and {@code bench.data} a data folder whose vault is locked.
 */
final class StartBenchmark implements Measurement {

    private static final int STARTS = 15;

    @Override
    public List<Row> measure() throws Exception {
        var image = Path.of(System.getProperty("bench.image"), "bin", "latchkey");
        if (!Files.isExecutable(image)) {
            return List.of(Row.of("Starting", "not measured: no app image at " + image));
        }
        var latchkey = new Onlooker(List.of(image.toString(), "--data", System.getProperty("bench.data")));
        var bare = new Onlooker(bareWindow());
        latchkey.learn();
        bare.learn();
        var ours = new ArrayList<Onlooker.Start>();
        var yardstick = new ArrayList<Onlooker.Start>();
        for (int i = 0; i < STARTS; i++) {
            ours.add(latchkey.watch());
            yardstick.add(bare.watch());
        }
        return List.of(
                row("Starting, to the first frame of the locked screen", Onlooker.Start::frame, "ms", ours, yardstick),
                row("… to the frame that answers a key pressed then", Onlooker.Start::answer, "ms", ours, yardstick),
                row("Memory (RSS) at the locked screen", Onlooker.Start::memory, "MB", ours, yardstick));
    }

    private static Row row(
            String what,
            ToDoubleFunction<Onlooker.Start> figure,
            String unit,
            List<Onlooker.Start> ours,
            List<Onlooker.Start> yardstick) {
        return Row.beside(what, median(ours, figure), "bare window", median(yardstick, figure), unit);
    }

    private static double median(List<Onlooker.Start> starts, ToDoubleFunction<Onlooker.Start> figure) {
        return starts.stream()
                .mapToDouble(figure)
                .sorted()
                .skip(starts.size() / 2)
                .findFirst()
                .orElseThrow();
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
