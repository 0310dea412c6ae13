package app.latchkey.practice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PracticeCommandTest {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private int run(String... args) {
        return PracticeCommand.run(args, new PrintStream(printed, true, UTF_8));
    }

    @Test
    void itPrintsItsAddressAndAnswersUntilItIsEnded() throws Exception {
        var exit = new CompletableFuture<Integer>();
        var thread = Thread.ofVirtual().start(() -> exit.complete(run("--port", "0", "--folder", folder.toString())));
        await().until(() -> printed.toString(UTF_8).contains("State in"));
        var address = ADDRESS.matcher(printed.toString(UTF_8));

        assertThat(address.find()).isTrue();
        assertThat(Bot.send(URI.create(address.group()), "GET", "/api/v5/public/time", "", _ -> {})
                        .code())
                .isEqualTo("0");

        thread.interrupt();
        assertThat(exit.get()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--port x", "--port 70000", "--speed 3", "fast"})
    void wrongArgumentsAreToldWithTheUsage(String args) {
        assertThat(run(args.split(" ", -1))).isEqualTo(2);
        assertThat(printed.toString(UTF_8)).contains("Usage: latchkey practice [--port N] [--folder DIR]");
    }

    @Test
    void aFolderInUseIsASentenceAndNoStackTrace() throws Exception {
        try (var _ = PracticeExchange.start(Options.in(folder))) {
            assertThat(run("--folder", folder.toString())).isEqualTo(1);
        }
        assertThat(printed.toString(UTF_8))
                .startsWith("The practice exchange could not run: Another practice exchange");
    }
}
