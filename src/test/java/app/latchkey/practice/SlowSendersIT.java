package app.latchkey.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a request may take to arrive is fixed when a JVM loads its HTTP server, so this exchange runs in one of its
 * own, in which it is one second instead of thirty.
 */
class SlowSendersIT {

    private static final String SAYS = "Practice exchange at ";

    @TempDir
    Path folder;

    private Process process;
    private URI exchange;

    @BeforeEach
    void start() throws IOException {
        process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Dsun.net.httpserver.maxReqTime=1",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "app.latchkey.app.Main",
                        "practice",
                        "--port",
                        "0",
                        "--folder",
                        folder.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var says = process.inputReader(StandardCharsets.UTF_8).readLine();
        assertThat(says).startsWith(SAYS);
        exchange = URI.create(says.substring(SAYS.length()).split(" ", 2)[0]);
    }

    @AfterEach
    void end() throws InterruptedException {
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }

    @Test
    void whoDoesNotFinishARequestIsHungUpOnAndTheOthersAreAnswered() throws Exception {
        try (var line = new Wire(exchange);
                var headers = new Wire(exchange);
                var body = new Wire(exchange)) {
            line.send("GET /api/v5/pub");
            headers.send("GET /api/v5/public/time HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ");
            body.send(Wire.post("/api/v5/asset/transfer", "Content-Length: 100") + "{\"ccy\":");

            assertThat(line.status()).isZero();
            assertThat(headers.status()).isZero();
            assertThat(body.status()).isZero();
        }
        assertThat(Bot.send(exchange, "GET", "/api/v5/public/time", "", _ -> {}).code())
                .isEqualTo("0");
    }
}
