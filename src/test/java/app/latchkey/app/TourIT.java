package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole tour in a process of its own, with the flags of this one: no display, and watched for coverage. */
class TourIT {

    private static final int PICTURES = 157;
    private static final int FEWEST_COLOURS = 40;

    /** Clicks and groups of keystrokes, those on the exchange's pages included. */
    private static final int LONGEST_WAY = 40;

    private static final Pattern WAY =
            Pattern.compile("From the first start to funds moved it is a way of (\\d+) clicks");

    /** What the computer of a tour is waiting for most of the time is the tour, so two of them take as long as one. */
    private static final int AT_ONCE = 2;

    @TempDir
    Path folder;

    /** Larger text and another language take more room: the tour ends where a text of ours is cut. */
    private record Way(String theme, String language, String textSize) {}

    private record Walk(Way way, Path pictures, Path temporary, Path log, Process process) {}

    @Test
    @Timeout(value = 600)
    void theTourGoesThroughAndLeavesAPictureOfEveryScreenAndNothingElse() throws IOException, InterruptedException {
        var ways = List.of(
                new Way("light", "en", "100"),
                new Way("dark", "zh", "150"),
                new Way("dark", "en", "150"),
                new Way("light", "zh", "100"));

        for (int i = 0; i < ways.size(); i += AT_ONCE) {
            var walks = new ArrayList<Walk>();
            try {
                for (var way : ways.subList(i, i + AT_ONCE)) {
                    walks.add(begin(way));
                }
                for (var walk : walks) {
                    assertThat(walk.process().waitFor(270, TimeUnit.SECONDS))
                            .as("%s ends", walk.way())
                            .isTrue();
                    itWentThrough(walk);
                }
            } finally {
                walks.forEach(walk -> walk.process().destroyForcibly());
            }
        }
    }

    private Walk begin(Way way) throws IOException {
        var own = Files.createDirectory(folder.resolve(way.theme() + "-" + way.language()));
        var pictures = own.resolve("pictures");
        var temporary = Files.createDirectory(own.resolve("temporary"));
        var log = own.resolve("log");
        var process = new ProcessBuilder(command(
                        temporary,
                        "--tour",
                        pictures.toString(),
                        "--theme",
                        way.theme(),
                        "--language",
                        way.language(),
                        "--text-size",
                        way.textSize()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Walk(way, pictures, temporary, log, process);
    }

    private static void itWentThrough(Walk walk) throws IOException {
        var said = Files.readString(walk.log());
        assertThat(walk.process().exitValue()).as("%s: %s", walk.way(), said).isZero();
        theWayToFundsMovedIsShort(said);
        assertThat(said).contains("Its " + PICTURES + " pictures are in " + walk.pictures());
        assertThat(files(walk.pictures())).hasSize(PICTURES).allSatisfy(TourIT::isAPicture);
        assertThat(files(walk.temporary()))
                .noneMatch(file -> file.getFileName().toString().startsWith("latchkey-tour"));
    }

    private static void theWayToFundsMovedIsShort(String said) {
        var way = WAY.matcher(said);
        assertThat(way.find()).as("the tour counts: %s", said).isTrue();
        assertThat(Integer.parseInt(way.group(1))).isLessThanOrEqualTo(LONGEST_WAY);
    }

    private static List<String> command(Path temporary, String... words) {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-Djava.io.tmpdir=" + temporary);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(words));
        return command;
    }

    private static void isAPicture(Path file) throws IOException {
        var image = ImageIO.read(file.toFile());
        var colours = IntStream.range(0, image.getHeight())
                .flatMap(y -> Arrays.stream(image.getRGB(0, y, image.getWidth(), 1, null, 0, image.getWidth())))
                .distinct()
                .count();

        assertThat(image.getWidth()).as("width of %s", file).isGreaterThanOrEqualTo(960);
        assertThat(colours).as("colours of %s", file).isGreaterThan(FEWEST_COLOURS);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
