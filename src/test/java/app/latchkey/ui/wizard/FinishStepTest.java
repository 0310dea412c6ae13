package app.latchkey.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.check.Verdict;
import app.latchkey.ui.Message;
import app.latchkey.ui.TestDesk;
import app.latchkey.ui.care.CareRules;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinishStepTest {

    @Test
    void itClaimsNeitherACheckThatFailedNorFundsThatWereNotMoved(@TempDir Path folder) throws IOException {
        try (var test = TestDesk.real(folder)) {
            var connection = test.saved("Gridbot");
            var finish = new FinishStep(
                    () -> Optional.of(connection),
                    () -> Optional.of(Verdict.NOT_WORKING),
                    Optional::empty,
                    new CareRules(TestDesk.CLOCK, () -> Duration.ofDays(90)),
                    TestDesk.CLOCK);

            finish.enter();

            assertThat(finish.facts().getValue())
                    .extracting(FinishStep.Fact::text)
                    .contains(Message.of("wizard.finish.verdict.NOT_WORKING"), Message.of("wizard.finish.notMoved"))
                    .contains(
                            Message.of("wizard.finish.care", TestDesk.NOW.plus(Duration.ofDays(90))),
                            Message.of("wizard.finish.use", TestDesk.NOW.plus(Duration.ofDays(14))),
                            Message.of("wizard.finish.leak"))
                    .doesNotContain(Message.of("wizard.finish.verdict.READY"));
        }
    }
}
