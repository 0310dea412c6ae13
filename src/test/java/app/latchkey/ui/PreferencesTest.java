package app.latchkey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.settings.Settings;
import app.latchkey.settings.Settings.Theme;
import app.latchkey.settings.SettingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {

    @TempDir
    Path temp;

    private final Background atOnce = new Background(Runnable::run, Runnable::run, problem -> {
        throw new AssertionError(problem);
    });

    @Test
    void aChangeHoldsAtOnceAndAfterARestart() throws IOException {
        var file = new SettingsFile(temp.resolve("settings.properties"));
        var preferences = new Preferences(file.load(), file, atOnce);

        preferences.change(settings -> settings.withTheme(Theme.DARK));

        assertThat(preferences.now().theme()).isEqualTo(Theme.DARK);
        assertThat(preferences.problem().getValue()).isEmpty();
        assertThat(file.load().theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void aDiskThatFailsIsToldTheChangeHoldsAllTheSameAndTheNextOneIsWritten() throws IOException {
        var folder = temp.resolve("gone");
        var file = new SettingsFile(folder.resolve("settings.properties"));
        var preferences = new Preferences(Settings.DEFAULT, file, atOnce);

        preferences.change(settings -> settings.withTheme(Theme.DARK));

        assertThat(preferences.now().theme()).isEqualTo(Theme.DARK);
        assertThat(preferences.problem().getValue())
                .hasValueSatisfying(problem -> assertThat(problem.key()).startsWith("problem.save."));

        Files.createDirectory(folder);
        preferences.change(settings -> settings.withClipboardSeconds(9));

        assertThat(preferences.problem().getValue()).isEmpty();
        assertThat(file.load().theme()).isEqualTo(Theme.DARK);
        assertThat(file.load().clipboardSeconds()).isEqualTo(9);
    }
}
