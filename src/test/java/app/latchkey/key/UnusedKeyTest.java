package app.latchkey.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class UnusedKeyTest {

    private static final Instant USED = Instant.parse("2026-11-20T10:15:30Z");

    @Test
    void aLiveKeyThatIsBoundToNoAddressEndsFourteenDaysAfterItsLastUse() {
        assertThat(UnusedKey.endsAt(Environment.LIVE, false, USED)).contains(Instant.parse("2026-12-04T10:15:30Z"));
    }

    @Test
    void boundKeysAndDemoKeysDoNot() {
        assertThat(UnusedKey.endsAt(Environment.LIVE, true, USED)).isEmpty();
        assertThat(UnusedKey.endsAt(Environment.DEMO, false, USED)).isEmpty();
    }
}
