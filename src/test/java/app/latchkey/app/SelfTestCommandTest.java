package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.Secret;
import app.latchkey.practice.Environment;
import app.latchkey.practice.KeyRequest;
import app.latchkey.practice.NewKey;
import app.latchkey.practice.Permission;
import app.latchkey.practice.Trouble;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The self-test against the practice exchange, which answers as OKX is documented to. */
class SelfTestCommandTest {

    @TempDir
    Path temp;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private PracticeRig rig;
    private NewKey key;

    @BeforeEach
    void open() throws IOException {
        rig = new PracticeRig(temp);
        key = rig.exchange.createKey(
                KeyRequest.trading("Demo bot", PracticeRig.PASSPHRASE).in(Environment.DEMO));
    }

    @AfterEach
    void close() throws IOException {
        rig.close();
    }

    private int run(NewKey its, String passphrase, String... words) {
        var typed = new ArrayDeque<>(Arrays.asList(its.apiKey(), its.secretKey(), passphrase));
        return new SelfTestCommand(new Typed(typed), new PrintStream(printed, true, StandardCharsets.UTF_8), rig.ours)
                .start(words);
    }

    private int runHere(NewKey its, String passphrase, String... more) {
        var words = new ArrayDeque<>(
                Arrays.asList("--practice-at", rig.exchange.address().toString()));
        words.addAll(Arrays.asList(more));
        return run(its, passphrase, words.toArray(String[]::new));
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void anExchangeThatAnswersAsDocumentedIsAsExpectedThroughout() {
        int code = runHere(key, PracticeRig.PASSPHRASE);

        assertThat(output())
                .contains("as expected: GET /api/v5/account/config")
                .contains("as expected: GET /api/v5/asset/transfer-state")
                .contains("Verdict: Ready, with advice")
                .contains("Every answer was as expected.");
        assertThat(code).isZero();
    }

    @Test
    void nothingIsChangedAndEveryQuestionIsAskedOnceBesidesTheCheck() {
        runHere(key, PracticeRig.PASSPHRASE);

        assertThat(rig.transfersReceived()).isZero();
        assertThat(rig.exchange.counters().requests().keySet())
                .noneMatch(request -> request.startsWith("POST"))
                .anyMatch(request -> request.contains("bills-history"));
        assertThat(rig.exchange.counters().requests("GET /api/v5/asset/bills-history"))
                .isOne();
    }

    @Test
    void theReportHoldsNoSecretAndNoWholeKey() throws IOException {
        var file = temp.resolve("report.txt");

        runHere(key, PracticeRig.PASSPHRASE, "--report", file.toString());

        for (var text : new String[] {output(), Files.readString(file)}) {
            assertThat(text)
                    .contains("API key: …")
                    .doesNotContain(key.apiKey())
                    .doesNotContain(key.secretKey())
                    .doesNotContain(PracticeRig.PASSPHRASE)
                    .doesNotContain("Demo bot");
        }
    }

    @Test
    void aWrongPassphraseIsSaidAndNoAnswerPassesForExpected() {
        int code = runHere(key, "Qwr4321?");

        assertThat(code).isOne();
        assertThat(output())
                .contains("PASSPHRASE_WRONG, OKX 50105, HTTP 401")
                .contains("NOT as expected: GET /api/v5/account/config")
                .contains("as expected: GET /api/v5/public/time");
    }

    @Test
    void anAnswerThatCannotBeReadIsNotAsExpected() {
        rig.exchange.troubles().on(Trouble.MALFORMED_JSON);

        assertThat(runHere(key, PracticeRig.PASSPHRASE)).isOne();
        assertThat(output()).contains("NOT as expected: GET /api/v5/system/status");
    }

    @Test
    void aKeyOfLiveTradingIsAskedForDemoTradingOnlyAndRefused() {
        var live = rig.exchange.createKey(
                KeyRequest.trading("Live bot", PracticeRig.PASSPHRASE).with(Set.of(Permission.READ)));

        assertThat(runHere(live, PracticeRig.PASSPHRASE)).isOne();
        assertThat(output()).contains("WRONG_ENVIRONMENT, OKX 50101");
    }

    @Test
    void aPracticeKeyIsNeverSentToOkx() {
        assertThat(run(key, PracticeRig.PASSPHRASE, "--site", "eea")).isEqualTo(2);
        assertThat(output()).contains("This is no API key of OKX.");
    }

    @Test
    void wordsThatMakeNoSenseAreAnsweredWithTheUsage() {
        assertThat(run(key, PracticeRig.PASSPHRASE, "--site", "mars")).isEqualTo(2);
        assertThat(output()).contains("mars is no site").contains("Usage: latchkey self-test");
    }

    private record Typed(Deque<String> answers) implements SelfTestCommand.Prompts {

        @Override
        public Optional<String> line(String question) {
            return Optional.ofNullable(answers.poll());
        }

        @Override
        public Optional<Secret> secret(String question) {
            return Optional.ofNullable(answers.poll()).map(Secret::copyOf);
        }
    }
}
