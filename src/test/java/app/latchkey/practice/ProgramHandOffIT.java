package app.latchkey.practice;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.handoff.Handout;
import app.latchkey.handoff.Handover;
import app.latchkey.handoff.Sheet;
import app.latchkey.handoff.Targets;
import app.latchkey.handoff.VariableNames;
import app.latchkey.key.ApiKey;
import app.latchkey.key.Credentials;
import app.latchkey.key.Secret;
import app.latchkey.key.Site;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The file and the program that are handed over for a library, as they are, reach the exchange with the key. */
@Tag("real-clients")
class ProgramHandOffIT extends ExchangeTest {

    private static final String WILD = "Aa1'\"\\$`#!;&|";

    /** As wild as a file .env can carry. */
    private static final String WILD_WITHOUT_APOSTROPHE = "Aa1\"\\$`#!;&|";

    @TempDir
    Path programs;

    @BeforeAll
    static void install() throws Exception {
        NodeClients.install();
    }

    @ParameterizedTest
    @EnumSource(Environment.class)
    void ccxtReadsItsFileAndTheExchangeAcceptsTheKey(Environment environment) throws Exception {
        handOver("CCXT", environment, WILD);

        var answer = run("console.log(JSON.stringify(await exchange.fetchBalance({ type: 'funding' })));");

        assertThat(answer.path("total")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Environment.class)
    void okxApiReadsItsVariablesAndTheExchangeAcceptsTheKey(Environment environment) throws Exception {
        handOver("OKX_API_NODE", environment, WILD_WITHOUT_APOSTROPHE);

        var answer = run("console.log(JSON.stringify(await client.getAccountConfiguration()));", "--env-file=.env");

        assertThat(answer.path(0).path("perm").textValue()).contains("trade");
    }

    /** Writes what a target gets into files, as they are called there, beside the libraries. */
    private void handOver(String target, Environment environment, String passphrase) throws IOException {
        var made = exchange.createKey(KeyRequest.trading(target, passphrase).in(environment));
        try (var credentials = new Credentials(
                        new ApiKey(made.apiKey()), Secret.copyOf(made.secretKey()), Secret.copyOf(passphrase));
                var handout = Targets.named(target)
                        .orElseThrow()
                        .write(new Handover(
                                "Gridbot",
                                Site.PRACTICE,
                                exchange.address(),
                                app.latchkey.key.Environment.valueOf(environment.name()),
                                credentials,
                                VariableNames.NAUTILUS))) {
            for (var sheet : ((Handout.Sheets) handout).sheets()) {
                write(sheet);
            }
        }
        Files.createSymbolicLink(programs.resolve("node_modules"), NodeClients.LIBRARIES.toAbsolutePath());
    }

    private void write(Sheet sheet) throws IOException {
        try (var text = sheet.text()) {
            Files.writeString(programs.resolve(sheet.fileName()), text.withChars(String::new));
        }
    }

    /** What the program answers when it also asks for this. */
    private JsonNode run(String question, String... options) throws Exception {
        var program = programs.resolve("okx.mjs");
        Files.writeString(program, Files.readString(program) + "\n" + question + "\n");
        return NodeClients.program(programs, "okx.mjs", options);
    }
}
