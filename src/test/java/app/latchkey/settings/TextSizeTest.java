package app.latchkey.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.settings.Settings.TextSize;
import org.junit.jupiter.api.Test;

class TextSizeTest {

    @Test
    void theSystemsSizeHoldsAsLongAsNoneWasChosen() {
        assertThat(Settings.DEFAULT.textSize().percent(110)).isEqualTo(110);
        assertThat(TextSize.LARGE.percent(110)).isEqualTo(125);
    }

    @Test
    void whatTheSystemAsksForStaysWithinWhatTheScreensHaveRoomFor() {
        assertThat(TextSize.SYSTEM.percent(85)).isEqualTo(100);
        assertThat(TextSize.SYSTEM.percent(200)).isEqualTo(150);
    }
}
