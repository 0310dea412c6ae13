package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.latchkey.settings.DataFolders;
import app.latchkey.settings.Settings;
import app.latchkey.settings.WindowPlace;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own. */
class MainIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path data;

    private Path said() {
        return data.resolve("said.txt");
    }

    /** Headless as this test, and watched by whatever watches this test. */
    private Process latchkey(String... words) throws IOException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-D") || argument.startsWith("-javaagent:"))
                .forEach(command::add);
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said().toFile())
                .start();
    }

    private static int end(Process process) throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    @Test
    void aSecondStartEndsByItselfAndTheFirstStaysAlone() throws Exception {
        var home = new DataFolders(data.resolve("home"));
        home.settings().save(Settings.DEFAULT.withWindow(new WindowPlace(10, 10, 1_000, 700, false)));
        var first = latchkey("--data", home.root().toString(), "--theme", "dark");
        try {
            await().atMost(PATIENCE).until(() -> Files.exists(home.root().resolve("instance")));

            var second = latchkey("--data", home.root().toString());

            assertThat(end(second)).isZero();
            assertThat(Files.readString(said()))
                    .isEqualToIgnoringNewLines("Latchkey is open already; its window was brought to the front.");
            assertThat(first.isAlive()).isTrue();
        } finally {
            first.destroy();
            end(first);
        }
    }

    @Test
    void helpIsTheUsageAloneAndNoMistake() throws Exception {
        assertThat(end(latchkey("--help"))).isZero();

        assertThat(Files.readString(said())).isEqualToNormalizingNewlines(Arguments.USAGE);
    }

    @Test
    void argumentsThatMakeNoSenseAreExplainedAndEndIt() throws Exception {
        assertThat(end(latchkey("--colour", "blue"))).isEqualTo(2);

        assertThat(Files.readString(said()))
                .startsWith("--colour is not known.")
                .contains("Usage: latchkey [--data DIR]")
                .contains("latchkey practice [--port N]");
    }
}
