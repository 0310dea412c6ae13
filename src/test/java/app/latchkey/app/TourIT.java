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
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole tour in a process of its own, with the flags of this one: no display, and watched for coverage. */
class TourIT {

    private static final int PICTURES = 150;
    private static final int FEWEST_COLOURS = 40;

    @TempDir
    Path folder;

    /** Larger text and another language take more room: the tour ends where a text of ours is cut. */
    @ParameterizedTest
    @CsvSource({"light, en, 100", "dark, zh, 150", "dark, en, 150", "light, zh, 100"})
    @Timeout(value = 300)
    void theTourGoesThroughAndLeavesAPictureOfEveryScreenAndNothingElse(String theme, String language, String textSize)
            throws IOException, InterruptedException {
        var pictures = folder.resolve("pictures");
        var temporary = Files.createDirectory(folder.resolve("temporary"));
        var log = folder.resolve("log").toFile();

        var tour = new ProcessBuilder(command(
                        temporary,
                        "--tour",
                        pictures.toString(),
                        "--theme",
                        theme,
                        "--language",
                        language,
                        "--text-size",
                        textSize))
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        try {
            assertThat(tour.waitFor(270, TimeUnit.SECONDS)).as("the tour ends").isTrue();
        } finally {
            tour.destroyForcibly();
        }

        assertThat(tour.exitValue()).as(Files.readString(log.toPath())).isZero();
        var taken = files(pictures);
        assertThat(taken).hasSize(PICTURES).allSatisfy(TourIT::isAPicture);
        assertThat(log).content().contains("Its " + PICTURES + " pictures are in " + pictures);
        assertThat(files(temporary))
                .noneMatch(file -> file.getFileName().toString().startsWith("latchkey-tour"));
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
