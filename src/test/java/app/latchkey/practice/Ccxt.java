package app.latchkey.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A trader's program on ccxt, which runs under node with what {@code npm ci} put there. */
final class Ccxt {

    private static final Path CLIENTS = Path.of("src", "test", "clients");
    private static final int MINUTES_TO_INSTALL = 5;
    private static final int MINUTES_TO_RUN = 2;

    private final Map<String, Object> task;
    private final List<List<Object>> steps = new ArrayList<>();

    Ccxt(URI exchange, NewKey key, String passphrase) {
        task = Map.of(
                "url",
                exchange.toString(),
                "credentials",
                Map.of("apiKey", key.apiKey(), "secret", key.secretKey(), "password", passphrase),
                "steps",
                steps);
    }

    /** Installs exactly what the lock file names, or fails. */
    static void install() throws Exception {
        run(MINUTES_TO_INSTALL, "", "npm", "ci");
    }

    /** One more call of a method of ccxt's okx class. */
    Ccxt then(String method, Object... args) {
        var step = new ArrayList<Object>(List.of(method));
        step.addAll(List.of(args));
        steps.add(step);
        return this;
    }

    /** What the calls came to, in their order: each a {@code result}, or an {@code error} with its {@code text}. */
    JsonNode run() throws Exception {
        return Bot.JSON.readTree(run(MINUTES_TO_RUN, Bot.JSON.writeValueAsString(task), "node", "ccxt.mjs"));
    }

    /** What a program of its own in another folder prints, which is to be JSON. */
    static JsonNode program(Path folder, String file) throws Exception {
        return Bot.JSON.readTree(run(folder, MINUTES_TO_RUN, "", "node", file));
    }

    private static String run(int minutes, String input, String... command) throws Exception {
        return run(CLIENTS, minutes, input, command);
    }

    private static String run(Path folder, int minutes, String input, String... command) throws Exception {
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
