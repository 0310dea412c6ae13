package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserTest {

    private static final URI PAGE = URI.create("http://127.0.0.1:8765/account/my-api?go-live-trading=1");
    private static final Duration AGES = Duration.ofMinutes(1);

    private static List<String> shell(String script) {
        return List.of("/bin/sh", "-c", script, "browser");
    }

    @Test
    void theFirstCommandThatTakesThePageGetsIt(@TempDir Path folder) throws Exception {
        var seen = folder.resolve("seen");
        var browser = new Browser(
                List.of(
                        List.of(folder.resolve("not-there").toString()),
                        shell("exit 3"),
                        shell("echo \"$1\" > '" + seen + "'"),
                        shell("echo again >> '" + seen + "'")),
                AGES);

        assertThat(browser.test(PAGE)).isTrue();
        assertThat(Files.readString(seen)).isEqualTo(PAGE + "\n");
    }

    @Test
    void whenNoneDoesThatIsTold() {
        assertThat(new Browser(List.of(), AGES).test(PAGE)).isFalse();
        assertThat(new Browser(List.of(List.of("/no/such/command"), shell("exit 4")), AGES).test(PAGE))
                .isFalse();
    }

    @Test
    void aCommandThatGoesOnRunningIsABrowser() {
        assertThat(new Browser(List.of(shell("sleep 2")), Duration.ofMillis(1)).test(PAGE))
                .isTrue();
    }
}
