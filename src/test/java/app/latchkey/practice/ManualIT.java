package app.latchkey.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The manual's commands, run as they stand there; they take bash, curl and openssl. */
@Tag("real-clients")
class ManualIT extends ExchangeTest {

    @TempDir
    Path elsewhere;

    @Test
    @Timeout(value = 120)
    void everyCommandOfTheManualWorksAsWrittenAndShowsWhatItSays() throws Exception {
        var bash = new ProcessBuilder("bash", "-eu", "-c", Manual.commands())
                .directory(elsewhere.toFile())
                .redirectErrorStream(true);
        bash.environment().put("EXCHANGE", exchange.address().toString());

        var running = bash.start();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(running.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(running.exitValue()).as(said).isZero();
        assertThat(said)
                .containsSubsequence(
                        "\"ts\":\"", // the time
                        "\"label\":\"My bot\"",
                        "\"transId\":",
                        "\"clientId\":\"first1\"",
                        "\"state\":\"success\"",
                        "\"cashBal\":\"100.5\"",
                        "\"name\":\"answer-lost\"",
                        "Empty reply from server",
                        "no answer",
                        "\"state\":\"success\"",
                        "\"50011\"",
                        "\"50001\"",
                        "\"left\":{\"seconds\":",
                        "\"offsetMs\":-3600000",
                        "\"50102\"",
                        "\"offsetMs\":0",
                        "\"ip\":\"192.0.2.1\"",
                        "Your IP 192.0.2.1 is not included",
                        "\"transfersBooked\":2",
                        "\"clientIdsRepeated\":0",
                        "\"50119\"");
        assertThat(exchange.totals(Environment.LIVE)).containsKeys("BTC", "ETH", "USDT");
    }
}
