package app.latchkey.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.settings.Settings;
import app.latchkey.settings.Settings.Locking;
import app.latchkey.settings.Settings.Theme;
import app.latchkey.settings.Settings.Watching;
import app.latchkey.settings.SettingsFile;
import app.latchkey.ui.Later;
import app.latchkey.ui.Message;
import app.latchkey.ui.Preferences;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsViewModelTest {

    private SettingsFile file;
    private SettingsViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        file = new SettingsFile(folder.resolve("settings.properties"));
        model = new SettingsViewModel(new Preferences(Settings.DEFAULT, file, Later.never()));
    }

    @Test
    void aChangedThemeIsRemembered() {
        model.theme().set(Theme.DARK);

        assertThat(file.load().theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void minutesWithinTheBoundsAreRemembered() {
        model.idleMinutes().set(" 60 ");

        assertThat(model.idleProblem().getValue()).isEmpty();
        assertThat(file.load().locking().idleMinutes()).isEqualTo(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "61", "99", "-5", "abc", "1.5", "99999999999"})
    void otherMinutesAreExplainedAndChangeNothing(String typed) {
        model.idleMinutes().set("7");

        model.idleMinutes().set(typed);

        assertThat(model.idleProblem().getValue()).contains(Message.of("problem.idle.OUT_OF_RANGE", 1, 60));
        assertThat(file.load().locking().idleMinutes()).isEqualTo(7);
    }

    @Test
    void lockingByItselfCanBeTurnedOffAndTheMinutesAreKeptForLater() {
        model.idleMinutes().set("7");

        model.locksWhenIdle().set(false);
        model.locksWhenMinimised().set(true);

        assertThat(file.load().locking()).isEqualTo(new Locking(false, 7, true));
    }

    @Test
    void whatIsABigMoveIsRememberedFromNothingToAMillion() {
        model.bigMove().set("0");
        assertThat(file.load().bigMove()).isZero();

        model.bigMove().set("1000001");
        assertThat(model.bigMoveProblem().getValue())
                .contains(Message.of("problem.bigMove.OUT_OF_RANGE", 0, 1_000_000));
        assertThat(file.load().bigMove()).isZero();

        model.bigMove().set("250");
        assertThat(model.bigMoveProblem().getValue()).isEmpty();
        assertThat(file.load().bigMove()).isEqualTo(250);
    }

    @Test
    void secondsWithinTheBoundsAreRemembered() {
        model.clipboardSeconds().set("5");
        assertThat(file.load().clipboardSeconds()).isEqualTo(5);

        model.clipboardSeconds().set("121");

        assertThat(model.clipboardProblem().getValue()).contains(Message.of("problem.clipboard.OUT_OF_RANGE", 5, 120));
        assertThat(file.load().clipboardSeconds()).isEqualTo(5);
    }

    @Test
    void daysUntilAReviewWithinTheBoundsAreRememberedAndTheWatchStaysAsItIs() {
        model.watches().set(false);
        model.reviewDays().set("30");
        assertThat(file.load().watching()).isEqualTo(new Watching(false, 30));

        model.reviewDays().set("6");

        assertThat(model.reviewProblem().getValue()).contains(Message.of("problem.review.OUT_OF_RANGE", 7, 365));
        assertThat(file.load().watching()).isEqualTo(new Watching(false, 30));
    }
}
