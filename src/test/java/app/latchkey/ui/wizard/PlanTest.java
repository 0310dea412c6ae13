package app.latchkey.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.ui.TestDesk;
import app.latchkey.ui.care.CareKeeper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
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

    @Test
    void anotherKeyInASavedConnectionsPlaceBeginsAnewButItIsKeptWhoHasTheOldOne(@TempDir Path folder)
            throws IOException {
        try (var test = TestDesk.real(folder)) {
            var connection = test.saved("Gridbot");
            new CareKeeper(test.vault, connection.id()).remember("CCXT", TestDesk.NOW, Optional.empty());
            test.vault.update(
                    connection.id(), known -> known.withCare(known.care().withReviewed(TestDesk.NOW)));
            var plan = new Plan(connection.site());
            plan.fill(connection);
            plan.apiKey.set("2f2e3d4c-5b6a-7988-a7b6-c5d4e3f2a1b0");

            var saved = new PlanSaver(test.vault, TestDesk.CLOCK).connectionOf(plan);

            try (var _ = saved.credentials()) {
                assertThat(saved.care().reviewed()).isEmpty();
                assertThat(saved.care().handOffs()).singleElement().satisfies(made -> {
                    assertThat(made.target()).isEqualTo("CCXT");
                    assertThat(made.isOf(connection.credentials().apiKey())).isTrue();
                });
            }
        }
    }
}
