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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The file and the program that are handed over for ccxt, as they are, reach the exchange with the key. */
@Tag("real-clients")
class CcxtHandOffIT extends ExchangeTest {

    private static final String WILD = "Aa1'\"\\$`#!;&|";
    private static final String ASKS =
            "\nconsole.log(JSON.stringify(await exchange.fetchBalance({ type: 'funding' })));\n";

    @TempDir
    Path programs;

    @BeforeAll
    static void install() throws Exception {
        Ccxt.install();
    }

    @ParameterizedTest
    @EnumSource(Environment.class)
    void theProgramReadsTheFileAndTheExchangeAcceptsTheKey(Environment environment) throws Exception {
        var made = exchange.createKey(KeyRequest.trading("ccxt", WILD).in(environment));
        try (var credentials = new Credentials(
                        new ApiKey(made.apiKey()), Secret.copyOf(made.secretKey()), Secret.copyOf(WILD));
                var handout = Targets.named("CCXT")
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
        var program = programs.resolve("okx.mjs");
        Files.writeString(program, Files.readString(program) + ASKS);
        Files.createSymbolicLink(
                programs.resolve("node_modules"),
                Path.of("src", "test", "clients", "node_modules").toAbsolutePath());

        assertThat(Ccxt.program(programs, "okx.mjs").path("total")).isNotEmpty();
    }

    private void write(Sheet sheet) throws IOException {
        try (var text = sheet.text()) {
            Files.writeString(programs.resolve(sheet.fileName()), text.withChars(String::new));
        }
    }
}
