package app.latchkey.okx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusNoticeTest {

    @ParameterizedTest
    @CsvSource({"ongoing, true", "scheduled, false", "pre_open, false", "completed, false"})
    void maintenanceIsUnderWayWhenOkxSaysSo(String state, boolean isOngoing) {
        assertThat(Told.status(Map.of("state", state)).isOngoing()).isEqualTo(isOngoing);
    }
}
