package app.latchkey.ui.activity;

import static app.latchkey.ui.activity.ActivityRig.entered;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.ui.Message;
import app.latchkey.ui.TestDesk;
import app.latchkey.ui.TestTransfers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal as a file, where the user wants it. */
class ActivityExportTest {

    @TempDir
    Path folder;

    private TestDesk test;

    @BeforeEach
    void open() throws IOException {
        test = TestDesk.real(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void theJournalIsExportedAndWhereItLiesIsSaid() throws IOException {
        TestTransfers.send(test, test.saved("Gridbot"));
        var model = entered(test, Optional.of(folder.resolve("transfers.csv")));

        model.export().export("Export");

        assertThat(model.export().done().getValue())
                .contains(Message.of(
                        "activity.exported", folder.resolve("transfers.csv").toString()));
        assertThat(Files.readAllLines(folder.resolve("transfers.csv")))
                .hasSize(2)
                .last()
                .asString()
                .contains(",Gridbot,", ",USDT,1.50,FUNDING,TRADING,ACCEPTED,");
    }

    @Test
    void anExportThatIsNotAllowedSaysSoAndLeavesNothing() throws IOException {
        TestTransfers.send(test, test.saved("Gridbot"));
        var model = entered(test, Optional.of(folder.resolve("not a folder").resolve("transfers.csv")));
        Files.writeString(folder.resolve("not a folder"), "a file");

        model.export().export("Export");

        assertThat(model.export().problem().getValue().map(Message::key))
                .hasValueSatisfying(key -> assertThat(key).startsWith("problem.copyTo."));
        assertThat(model.export().done().getValue()).isEmpty();
        assertThat(Files.readString(folder.resolve("not a folder"))).isEqualTo("a file");
    }

    @Test
    void anExportWhoseJournalCannotBeReadLeavesTheFileThatWasThereAndNoHalfOne() throws IOException {
        TestTransfers.send(test, test.saved("Gridbot"));
        var target = Files.writeString(folder.resolve("transfers.csv"), "from last week");
        var model = entered(test, Optional.of(target));
        test.loseStore();

        model.export().export("Export");

        assertThat(model.export().problem().getValue()).contains(Message.of("problem.copyTo.OTHER", target.toString()));
        assertThat(target).hasContent("from last week");
        try (var files = Files.list(folder)) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("transfers")))
                    .containsExactly(target);
        }
    }
}
