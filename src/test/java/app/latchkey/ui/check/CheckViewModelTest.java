package app.latchkey.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.check.FindingKind;
import app.latchkey.check.Outcome;
import app.latchkey.check.Verdict;
import app.latchkey.okx.AccountConfig;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Failure;
import app.latchkey.okx.Told;
import app.latchkey.ui.Later;
import app.latchkey.ui.Message;
import app.latchkey.ui.TestDesk;
import app.latchkey.vault.Connection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckViewModelTest {

    private TestDesk test;
    private Connection connection;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        test = TestDesk.real(folder);
        connection = test.saved("Gridbot");
        test.okx.config = Answer.ok(account("4711"));
    }

    @AfterEach
    void close() {
        test.close();
    }

    private static AccountConfig account(String uid) {
        return Told.config(Map.of("uid", uid, "mainUid", uid, "label", "Gridbot", "perm", "read_only,trade"));
    }

    private CheckViewModel model() {
        return new CheckViewModel(test.desk, connection, Later.never());
    }

    @Test
    void aCheckHasAFindingOfEveryKindInOrderAndAVerdictThatIsRemembered() {
        var model = model();

        model.run();

        assertThat(model.findings()).extracting(finding -> finding.kind()).containsExactly(FindingKind.values());
        assertThat(model.verdict().getValue()).contains(Verdict.READY_WITH_ADVICE);
        assertThat(model.isReady().getValue()).isTrue();
        assertThat(model.running().getValue()).isFalse();
        assertThat(test.desk.history().latest(connection.id().toString()))
                .hasValueSatisfying(entry -> assertThat(entry.verdict()).isEqualTo(Verdict.READY_WITH_ADVICE));
    }

    @Test
    void whoseTheKeyIsIsKeptWithTheConnection() {
        test.okx.config = Answer.ok(account("4712"));

        model().run();

        assertThat(test.vault.connections().withId(connection.id()).flatMap(Connection::uid))
                .contains("4712");
    }

    @Test
    void aDiskThatDoesNotTakeThatIsSaidAndTheVerdictStandsAllTheSame() {
        test.okx.config = Answer.ok(account("4712"));
        test.fillDisk();
        var model = model();

        model.run();

        assertThat(model.problem().getValue()).contains(Message.of("problem.save.DISK_FULL"));
        assertThat(model.verdict().getValue()).contains(Verdict.READY_WITH_ADVICE);
    }

    @Test
    void aWrongSecretIsSaidOfTheKeyAndMakesItNotWorking() {
        var wrong = Answer.<AccountConfig>failed(new Failure.Rejected("50113", "Invalid Sign", 401));
        test.okx.config = wrong;
        var model = model();

        model.run();

        assertThat(model.verdict().getValue()).contains(Verdict.NOT_WORKING);
        assertThat(model.isReady().getValue()).isFalse();
        assertThat(model.result()
                        .getValue()
                        .orElseThrow()
                        .finding(FindingKind.SECRET_KEY)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void runningAgainBeginsWithAnEmptyPage() {
        var later = new Later();
        var model = new CheckViewModel(test.desk, connection, later.background());
        model.run();
        later.doNow();
        assertThat(model.findings()).isNotEmpty();

        model.run();

        assertThat(model.findings()).isEmpty();
        assertThat(model.verdict().getValue()).isEqualTo(Optional.empty());
        assertThat(model.running().getValue()).isTrue();
    }

    @Test
    void aCheckThatWasDroppedShowsNothing() {
        var later = new Later();
        var model = new CheckViewModel(test.desk, connection, later.background());
        model.run();

        model.cancel();
        later.doNow();

        assertThat(model.running().getValue()).isFalse();
        assertThat(model.findings()).isEmpty();
        assertThat(test.desk.history().latest(connection.id().toString())).isEmpty();
    }

    @Test
    void anExchangeThatIsNotThereProvesNothing() {
        var gone = new Failure.Unreachable(Failure.Obstacle.REFUSED, false);
        test.okx.time = () -> Answer.failed(gone);
        test.okx.config = Answer.failed(gone);
        test.okx.funding = () -> Answer.failed(gone);
        test.okx.trading = () -> Answer.failed(gone);
        var model = model();

        model.run();

        assertThat(model.verdict().getValue()).contains(Verdict.COULD_NOT_BE_CHECKED);
    }
}
