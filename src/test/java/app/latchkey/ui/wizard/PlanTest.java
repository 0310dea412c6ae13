package app.latchkey.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.ui.TestDesk;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanTest {

    @Test
    void aSavedConnectionFillsAPlanThatSavesTheSameConnectionAgain(@TempDir Path folder) throws IOException {
        try (var test = TestDesk.real(folder)) {
            var connection = test.saved("Gridbot");
            var plan = new Plan(connection.site());

            plan.fill(connection);

            try (var again =
                    new PlanSaver(test.vault, TestDesk.CLOCK).connectionOf(plan).credentials()) {
                assertThat(again.apiKey()).isEqualTo(connection.credentials().apiKey());
                assertThat(again.secretKey().sameAs(connection.credentials().secretKey()))
                        .isTrue();
            }
            assertThat(plan.saved.get()).contains(connection.id());
        }
    }
}
