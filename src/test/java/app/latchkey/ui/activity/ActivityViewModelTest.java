package app.latchkey.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.funds.TransferState;
import app.latchkey.ui.Later;
import app.latchkey.ui.TestDesk;
import app.latchkey.ui.TestTransfers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActivityViewModelTest {

    @Test
    void everyTransferIsListedUnderTheNameOfItsConnection(@TempDir Path folder) throws Exception {
        try (var test = TestDesk.real(folder)) {
            var connection = test.saved("Gridbot");
            TestTransfers.send(test, connection);
            var model = new ActivityViewModel(test.desk, Later.never());

            model.enter();

            assertThat(model.loading().there().get()).isTrue();
            assertThat(model.entries()).singleElement().satisfies(entry -> {
                assertThat(entry.transfer().state()).isEqualTo(TransferState.ACCEPTED);
                assertThat(model.connectionName(entry)).isEqualTo("Gridbot");
            });
            model.leave();
        }
    }

    @Test
    void aTransferMadeMeanwhileAppearsUntilThePageIsLeft(@TempDir Path folder) throws Exception {
        try (var test = TestDesk.real(folder)) {
            var connection = test.saved("Gridbot");
            var model = new ActivityViewModel(test.desk, Later.never());
            model.enter();
            assertThat(model.entries()).isEmpty();

            TestTransfers.sendUnanswered(test, connection);
            assertThat(model.entries())
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.transfer().state()).isEqualTo(TransferState.UNKNOWN));

            model.leave();
            model.entries().clear();
            TestTransfers.send(test, connection);
            assertThat(model.entries()).isEmpty();
        }
    }

    @Test
    void aRemovedConnectionHasNoName(@TempDir Path folder) throws Exception {
        try (var test = TestDesk.real(folder)) {
            var connection = test.saved("Gridbot");
            TestTransfers.send(test, connection);
            test.vault.remove(connection.id());
            var model = new ActivityViewModel(test.desk, Later.never());

            model.enter();

            assertThat(model.connectionName(model.entries().getFirst())).isEmpty();
        }
    }
}
