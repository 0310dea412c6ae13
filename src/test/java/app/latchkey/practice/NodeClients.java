package app.latchkey.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Traders' programs under node, with the libraries that {@code npm ci} put there. */
final class NodeClients {

    private static final Path CLIENTS = Path.of("src", "test", "clients");
    private static final int MINUTES_TO_INSTALL = 5;
    private static final int MINUTES_TO_RUN = 2;

    /** Where node looks for them. */
    static final Path LIBRARIES = CLIENTS.resolve("node_modules");

    private NodeClients() {}

    /** Installs exactly what the lock file names, or fails. */
    static void install() throws Exception {
        run(CLIENTS, MINUTES_TO_INSTALL, "", List.of("npm", "ci"));
    }

    /** What a program among the clients prints when it is told this. */
    static String run(String file, String input) throws Exception {
        return run(CLIENTS, MINUTES_TO_RUN, input, List.of("node", file));
    }

    /** What a program in another folder prints, which is to be JSON. */
    static JsonNode program(Path folder, String file, String... options) throws Exception {
        var command = new ArrayList<>(List.of("node"));
        command.addAll(List.of(options));
        command.add(file);
        return Bot.JSON.readTree(run(folder, MINUTES_TO_RUN, "", command));
    }

    private static String run(Path folder, int minutes, String input, List<String> command) throws Exception {
        var process = new ProcessBuilder(command).directory(folder.toFile()).start();
        try {
            var output = CompletableFuture.supplyAsync(() -> all(process.inputReader(StandardCharsets.UTF_8)));
            var complaints = CompletableFuture.supplyAsync(() -> all(process.errorReader(StandardCharsets.UTF_8)));
            try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
                in.write(input);
            }
            assertThat(process.waitFor(minutes, TimeUnit.MINUTES))
                    .as("ends in time")
                    .isTrue();
            assertThat(process.exitValue()).as(complaints.join()).isZero();
            return output.join();
        } finally {
            process.destroyForcibly();
        }
    }

    private static String all(Reader reader) {
        try (reader) {
            var text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
