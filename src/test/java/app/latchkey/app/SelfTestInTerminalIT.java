package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.practice.Environment;
import app.latchkey.practice.KeyRequest;
import app.latchkey.practice.NewKey;
import app.latchkey.practice.Options;
import app.latchkey.practice.PracticeExchange;
import app.latchkey.practice.Trouble;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code latchkey self-test} as a process on a real terminal, typed into key by key; Python holds the terminal. */
@Tag("real-clients")
class SelfTestInTerminalIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KEY = "API key: ";
    private static final String SECRET_KEY = "Secret key (not shown): ";
    private static final String PASSPHRASE = "Passphrase (not shown): ";
    private static final String ENTER = "\r";
    private static final String CTRL_C = "\u0003";
    private static final String CTRL_D = "\u0004";
    private static final int INTERRUPTED = 130;

    @TempDir
    Path temp;

    private PracticeExchange exchange;
    private NewKey key;

    /** What is pressed once something stands on the screen. */
    private record Typed(String once, String keys) {}

    /** How it went. */
    private record Session(String screen, List<Boolean> echoed, int exit, boolean restored) {

        static Session of(JsonNode told) {
            var echoed = StreamSupport.stream(told.path("echoed").spliterator(), false)
                    .map(JsonNode::booleanValue)
                    .toList();
            return new Session(
                    told.path("screen").asText(),
                    echoed,
                    told.path("exit").asInt(Integer.MAX_VALUE),
                    told.path("restored").booleanValue());
        }
    }

    @BeforeEach
    void open() throws IOException {
        exchange = PracticeExchange.start(Options.in(temp.resolve("exchange")).slowness(Duration.ofSeconds(3)));
        key = exchange.createKey(
                KeyRequest.trading("Demo bot", PreparedData.PASSPHRASE).in(Environment.DEMO));
    }

    @AfterEach
    void close() throws IOException {
        exchange.close();
    }

    private Path report() {
        return temp.resolve("report.txt");
    }

    private Session type(Typed... steps) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of("/usr/bin/python3", "src/test/python/terminal.py"));
        command.addAll(List.of(
                java,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dslf4j.internal.verbosity=ERROR",
                "-classpath",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "self-test",
                "--practice-at",
                exchange.address().toString(),
                "--report",
                report().toString()));
        var terminal = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var in = terminal.getOutputStream()) {
            in.write(JSON.writeValueAsBytes(Stream.of(steps)
                    .map(step -> List.of(step.once(), step.keys()))
                    .toList()));
        }
        var told = JSON.readTree(terminal.getInputStream());
        terminal.waitFor();
        return Session.of(told);
    }

    private Typed[] all(String passphrase) {
        return new Typed[] {
            new Typed(KEY, key.apiKey() + ENTER),
            new Typed(SECRET_KEY, key.secretKey() + ENTER),
            new Typed(PASSPHRASE, passphrase + ENTER)
        };
    }

    private void showsNoSecret(Session session) {
        assertThat(session.screen()).doesNotContain(key.secretKey(), PreparedData.PASSPHRASE);
        assertThat(session.restored()).as("the terminal is as it was").isTrue();
    }

    @Test
    void whatIsTypedSecretlyDoesNotShowAndTheReportIsMasked() throws Exception {
        var session = type(all(PreparedData.PASSPHRASE));

        assertThat(session.echoed()).as("API key, secret key, passphrase").containsExactly(true, false, false);
        assertThat(session.exit()).as(session.screen()).isZero();
        showsNoSecret(session);
        assertThat(session.screen()).contains("Every answer was as expected.").contains("The report is in ");
        assertThat(Files.readString(report()))
                .contains("API key: …" + key.apiKey().substring(key.apiKey().length() - 4))
                .doesNotContain(key.apiKey(), key.secretKey(), PreparedData.PASSPHRASE, "Demo bot");
    }

    @Test
    void aWrongPassphraseIsToldAndShowsNowhere() throws Exception {
        var session = type(all("Qwr4321!wrong"));

        assertThat(session.exit()).isOne();
        assertThat(session.screen()).contains("PASSPHRASE_WRONG").doesNotContain("Qwr4321!wrong");
        assertThat(Files.readString(report())).doesNotContain("Qwr4321!wrong");
        showsNoSecret(session);
    }

    @Test
    void whatIsNoApiKeyEndsItBeforeAnySecretIsAskedFor() throws Exception {
        var session = type(new Typed(KEY, "no key at all" + ENTER));

        assertThat(session.exit()).isEqualTo(2);
        assertThat(session.screen())
                .contains("This is no API key of the practice exchange.")
                .doesNotContain(SECRET_KEY);
        assertThat(session.restored()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "schlüssel"})
    void aSecretThatNoHeaderCouldCarryIsRefusedAndNothingIsSent(String typed) throws Exception {
        var session = type(
                new Typed(KEY, key.apiKey() + ENTER),
                new Typed(SECRET_KEY, typed + ENTER),
                new Typed(PASSPHRASE, PreparedData.PASSPHRASE + ENTER));

        assertThat(session.exit()).isEqualTo(2);
        assertThat(session.screen()).contains("Secret key and passphrase cannot be empty");
        assertThat(exchange.counters().requests()).isEmpty();
        showsNoSecret(session);
    }

    @ParameterizedTest
    @ValueSource(strings = {KEY, SECRET_KEY, PASSPHRASE})
    void interruptedAtAnyPromptItEndsAndTheTerminalIsAsItWas(String prompt) throws Exception {
        var session = type(
                Stream.of(all(PreparedData.PASSPHRASE))
                        .takeWhile(step -> !step.once().equals(prompt))
                        .toList(),
                new Typed(prompt, CTRL_C));

        assertThat(session.exit()).isEqualTo(INTERRUPTED);
        assertThat(exchange.counters().requests()).isEmpty();
        showsNoSecret(session);
    }

    private Session type(List<Typed> steps, Typed last) throws IOException, InterruptedException {
        return type(Stream.concat(steps.stream(), Stream.of(last)).toArray(Typed[]::new));
    }

    @Test
    void interruptedWhileOkxIsAskedItEndsAtOnceWithoutAReport() throws Exception {
        exchange.troubles().on(Trouble.SLOW);

        var session = type(List.of(all(PreparedData.PASSPHRASE)), new Typed("Asking", CTRL_C));

        assertThat(session.exit()).isEqualTo(INTERRUPTED);
        assertThat(report()).doesNotExist();
        showsNoSecret(session);
    }

    /** At the key, nothing else is asked for; at the others, all are, and what is missing is said. */
    @Test
    void theEndOfInputEndsIt() throws Exception {
        var session = type(
                new Typed(KEY, key.apiKey() + ENTER), new Typed(SECRET_KEY, CTRL_D), new Typed(PASSPHRASE, CTRL_D));

        assertThat(session.exit()).isEqualTo(2);
        assertThat(session.screen()).contains("Secret key and passphrase cannot be empty");
        showsNoSecret(session);
    }
}
