package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class GateTest {

    private final FakeTicker ticker = new FakeTicker();
    private final Gate gate = new Gate(InstantSource.fixed(Rig.NOW), ticker);

    @Test
    void letsARequestOutOnce() {
        assertThat(gate.leave()).isTrue();
        assertThat(gate.leave()).isFalse();
    }

    @Test
    void aRecalledRequestNeverLeaves() {
        assertThat(gate.recall()).isTrue();
        assertThat(gate.leave()).isFalse();
        assertThat(gate.recall()).as("asked again").isTrue();
    }

    @Test
    void whatHasLeftCannotBeRecalled() {
        gate.leave();

        assertThat(gate.recall()).isFalse();
    }

    @Test
    void theMidpointLiesHalfARoundTripBeforeTheAnswer() {
        gate.leave();
        ticker.advance(Duration.ofMillis(300));
        gate.answered();

        assertThat(gate.midpoint()).isEqualTo(Rig.NOW.minusMillis(150));
    }
}
