package app.latchkey.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.check.Detail.Span;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockFindingTest {

    @ParameterizedTest
    @CsvSource({
        "4999, PASSED, CLOCK_RIGHT",
        "-4999, PASSED, CLOCK_RIGHT",
        "5000, ADVICE, CLOCK_OFF",
        "-19999, ADVICE, CLOCK_OFF",
        "20000, WARNING, CLOCK_FAR_OFF",
        "86400000, WARNING, CLOCK_FAR_OFF",
        "-86400000, WARNING, CLOCK_FAR_OFF",
    })
    void whatIsSaidDependsOnHowFarTheClockIsOffAndNotOnWhichWay(long millis, Outcome outcome, Cause cause)
            throws InterruptedException {
        var okx = new FakeOkx();
        okx.ahead = Duration.ofMillis(millis);

        assertThat(Checks.check(okx).finding(FindingKind.CLOCK))
                .isEqualTo(Finding.of(FindingKind.CLOCK, outcome, cause, new Span(okx.ahead)));
    }
}
