package app.latchkey.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.latchkey.settings.Settings.Language;
import app.latchkey.settings.Settings.Locking;
import app.latchkey.settings.Settings.TextSize;
import app.latchkey.settings.Settings.Theme;
import app.latchkey.settings.Settings.Watching;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

    @TempDir
    Path temp;

    @Test
    void beforeTheFirstSaveTheDefaultsHold() {
        assertThat(file().load()).isEqualTo(Settings.DEFAULT);
        assertThat(Settings.DEFAULT.locking()).isEqualTo(new Locking(true, 5, false));
        assertThat(Settings.DEFAULT.clipboardSeconds()).isEqualTo(15);
        assertThat(Settings.DEFAULT.theme()).isEqualTo(Theme.SYSTEM);
        assertThat(Settings.DEFAULT.lastWorkspace()).isEmpty();
    }

    @Test
    void everySettingComesBack() throws IOException {
        var settings = Settings.DEFAULT
                .withLastWorkspace(Workspace.REAL)
                .withTheme(Theme.DARK)
                .withLocking(new Locking(false, 60, true))
                .withClipboardSeconds(120)
                .withLanguage(Language.CHINESE)
                .withTextSize(TextSize.LARGEST)
                .withWindow(new WindowPlace(-1200, 30, 960, 660, true))
                .withReducedMotion(true)
                .withBigMove(0)
                .withWatching(new Watching(false, 30))
                .withProxy(new ProxyChoice(ProxyChoice.Kind.SOCKS, Optional.of(new ProxyAddress("2001:db8::1", 1080))));

        file().save(settings);

        assertThat(file().load()).isEqualTo(settings);
    }

    @Test
    void aWindowThatWasNotMaximizedComesBackSo() throws IOException {
        var settings = Settings.DEFAULT.withWindow(new WindowPlace(10, 20, 1000, 700, false));

        file().save(settings);

        assertThat(file().load().window()).contains(new WindowPlace(10, 20, 1000, 700, false));
    }

    @Test
    void theFileReadsLikeOneThatPeopleMayEdit() throws IOException {
        file().save(Settings.DEFAULT
                .withLastWorkspace(Workspace.PRACTICE)
                .withWindow(new WindowPlace(1, 2, 3, 4, true)));

        assertThat(Files.readString(temp.resolve("settings.properties"))).isEqualTo("""
                big-move-usd=1000
                clipboard-seconds=15
                idle-minutes=5
                language=system
                lock-when-idle=true
                lock-when-minimised=false
                proxy=system
                reduced-motion=false
                review-days=90
                text-size=system
                theme=system
                watch=true
                window=1 2 3 4 maximized
                workspace=practice
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "system, SYSTEM, ''",
        "none, NONE, ''",
        "http proxy.example.com:8080, HTTP, proxy.example.com:8080",
        "socks [2001:db8::1]:1080, SOCKS, [2001:db8::1]:1080",
    })
    void aProxyIsWrittenInWords(String words, ProxyChoice.Kind kind, String address) throws IOException {
        write("proxy=" + words);

        var read = file().load();

        assertThat(read.proxy())
                .isEqualTo(new ProxyChoice(kind, ProxyAddress.parse(address).value()));
        file().save(read);
        assertThat(Files.readString(temp.resolve("settings.properties"))).contains("proxy=" + words + "\n");
    }

    @Test
    void aBadValueFallsBackAloneAndTheOthersHold() throws IOException {
        write("""
                workspace = moon
                theme = dark
                idle-minutes = 0
                lock-when-idle = no
                lock-when-minimised = 1
                clipboard-seconds = 4
                language = !
                window = 10 20 -5 700
                reduced-motion = perhaps
                proxy = socks
                something-else = 7
                """);

        assertThat(file().load()).isEqualTo(Settings.DEFAULT.withTheme(Theme.DARK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "idle-minutes=61",
                "idle-minutes=5.5",
                "idle-minutes=",
                "idle-minutes=99999999999",
                "clipboard-seconds=121",
                "clipboard-seconds=for ever",
                "window=1 2 3",
                "window=1 2 3 4 5",
                "window=1 2 3 4 maximized maximized",
                "window=1 2 3 x",
                "theme=Dark",
                "language=",
                "language=und",
                "proxy=",
                "proxy=ftp proxy.example.com:21",
                "proxy=http",
                "proxy=http proxy.example.com",
                "proxy=http user:password@proxy.example.com:8080",
                "proxy=none proxy.example.com:8080",
                "theme=\\u00zz",
                "\u0000\u0001\u0002"
            })
    void nothingInTheFileMakesLoadingFail(String line) throws IOException {
        write(line);

        assertThat(file().load()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void aFolderInTheFilesPlaceMeansDefaults() throws IOException {
        Files.createDirectory(temp.resolve("settings.properties"));

        assertThat(file().load()).isEqualTo(Settings.DEFAULT);
        assertThatThrownBy(() -> file().save(Settings.DEFAULT)).isInstanceOf(IOException.class);
    }

    @Test
    void idleMinutesGoFromOneToSixty() {
        var locking = Settings.DEFAULT.locking();
        assertThat(locking.idleMinutes(1).idleLimit()).contains(Duration.ofMinutes(1));
        assertThat(locking.idleMinutes(60).idleLimit()).contains(Duration.ofMinutes(60));
        assertThat(locking.whenIdle(false).idleLimit()).isEmpty();
        assertThatThrownBy(() -> locking.idleMinutes(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> locking.idleMinutes(61)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theClipboardIsClearedAfterFiveSecondsToTwoMinutes() {
        assertThat(Settings.DEFAULT.withClipboardSeconds(5).clipboardSeconds()).isEqualTo(5);
        assertThatThrownBy(() -> Settings.DEFAULT.withClipboardSeconds(4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Settings.DEFAULT.withClipboardSeconds(121))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private SettingsFile file() {
        return new SettingsFile(temp.resolve("settings.properties"));
    }

    private void write(String text) throws IOException {
        Files.writeString(temp.resolve("settings.properties"), text, StandardCharsets.ISO_8859_1);
    }
}
