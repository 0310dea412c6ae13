package app.latchkey.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.check.Verdict;
import app.latchkey.ui.Message;
import app.latchkey.ui.TestDesk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinishStepTest {

    @Test
    void itClaimsNeitherACheckThatFailedNorFundsThatWereNotMoved(@TempDir Path folder) throws IOException {
        try (var test = TestDesk.real(folder)) {
            var connection = test.saved("Gridbot");
            var finish = new FinishStep(
                    () -> Optional.of(connection), () -> Optional.of(Verdict.NOT_WORKING), Optional::empty);

            finish.enter();

            assertThat(finish.facts().getValue())
                    .extracting(FinishStep.Fact::text)
                    .contains(Message.of("wizard.finish.verdict.NOT_WORKING"), Message.of("wizard.finish.notMoved"))
                    .doesNotContain(Message.of("wizard.finish.verdict.READY"));
        }
    }
}
