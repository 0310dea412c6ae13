package app.latchkey.ui.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class LookRhythmTest {

    private final LookRhythm rhythm = new LookRhythm();
    private Instant now = Instant.parse("2026-11-20T10:00:00Z");

    private void look(boolean brings) {
        rhythm.begins(now);
        if (brings) {
            rhythm.brought();
        }
    }

    /** How long it takes until it is due. */
    private Duration pause() {
        var begun = now;
        while (!rhythm.isDue(now)) {
            now = now.plusSeconds(1);
        }
        return Duration.between(begun, now);
    }

    @Test
    void aLookThatBroughtSomethingIsRepeatedAfterTenSeconds() {
        look(true);

        assertThat(pause()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void looksInVainGetRarerUpToFiveMinutesAndOneThatBringsSomethingEndsThat() {
        look(true);
        var pauses = new ArrayList<Long>();
        for (int i = 0; i < 7; i++) {
            look(false);
            pauses.add(pause().toSeconds());
        }
        assertThat(pauses).containsExactly(10L, 20L, 40L, 80L, 160L, 300L, 300L);

        look(true);
        assertThat(pause()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void aClockThatIsSetBackDoesNotEndTheLooking() {
        look(true);

        assertThat(rhythm.isDue(now.minus(Duration.ofDays(1)))).isTrue();
    }

    @Test
    void itTellsHowLongItIsUntilTheNextOne() {
        look(false);

        assertThat(rhythm.isInVain()).isTrue();
        assertThat(rhythm.left(now.plusSeconds(4))).isEqualTo(Duration.ofSeconds(6));
        assertThat(rhythm.left(now.plusSeconds(40))).isZero();
    }
}
