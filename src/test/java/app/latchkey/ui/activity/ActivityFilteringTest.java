package app.latchkey.ui.activity;

import static app.latchkey.ui.activity.ActivityRig.bill;
import static app.latchkey.ui.activity.ActivityRig.entered;
import static app.latchkey.ui.activity.ActivityRig.onlyTransfer;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.funds.ActivityFilter;
import app.latchkey.funds.ActivityFilter.Kind;
import app.latchkey.okx.Answer;
import app.latchkey.ui.Message;
import app.latchkey.ui.TestDesk;
import app.latchkey.ui.TestTransfers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the filter above the list lets through. */
class ActivityFilteringTest {

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
    void theFilterLeavesWhatFitsAndClearingItBringsEverythingBack() throws IOException {
        var connection = test.saved("Gridbot");
        TestTransfers.send(test, connection);
        test.okx.month = _ -> Answer.ok(List.of(bill("2", "1", "")));
        var model = entered(test);
        var choice = model.choice();

        choice.kind().set(Kind.FAILED);
        assertThat(model.lines().getValue()).isEmpty();
        choice.kind().set(Kind.BILLS);
        assertThat(model.lines().getValue()).hasSize(1);
        choice.kind().set(Kind.ALL);
        choice.ccy().set("ETH");
        assertThat(model.lines().getValue()).isEmpty();
        choice.ccy().set("USDT");
        choice.account().set(new Whose.Of(connection));
        assertThat(model.lines().getValue()).hasSize(2);
        choice.from().set("2026-11-21");
        assertThat(model.lines().getValue()).isEmpty();
        assertThat(choice.isNarrow().getValue()).isTrue();

        choice.clear();
        assertThat(model.lines().getValue()).hasSize(2);
        assertThat(choice.isNarrow().getValue()).isFalse();
    }

    @Test
    void whatRemovedConnectionsLeftBehindCanBeChosenByItself() throws IOException {
        TestTransfers.send(test, test.saved("Gridbot"));
        test.okx.month = _ -> Answer.ok(List.of(bill("2", "1", "")));
        var gone = test.saved("Gone", "2f2e3d4c-5b6a-7988-a7b6-c5d4e3f2a1b0");
        TestTransfers.send(test, gone, "BTC");
        var before = entered(test);
        assertThat(before.hasRemoved().getValue()).isFalse();
        before.leave();
        test.vault.remove(gone.id());

        var model = entered(test);
        assertThat(model.hasRemoved().getValue()).isTrue();
        model.choice().account().set(new Whose.Removed());

        assertThat(onlyTransfer(model).plan().ccy()).isEqualTo("BTC");
        assertThat(model.choice().isNarrow().getValue()).isTrue();
        model.choice().clear();
        assertThat(model.lines().getValue()).hasSize(3);
    }

    @Test
    void aDayThatIsNotUnderstoodIsSaidAndLeavesNothingOutButCanBeCleared() throws IOException {
        TestTransfers.send(test, test.saved("Gridbot"));
        var choice = entered(test).choice();
        assertThat(choice.isNarrow().getValue()).isFalse();

        choice.from().set("20.11.2026");

        assertThat(choice.fromProblem().getValue()).contains(Message.of("problem.day.NOT_A_DAY"));
        assertThat(choice.filter().getValue()).isEqualTo(ActivityFilter.ALL);
        assertThat(choice.isNarrow().getValue()).isTrue();
        choice.clear();
        assertThat(choice.fromProblem().getValue()).isEmpty();
        assertThat(choice.isNarrow().getValue()).isFalse();
    }

    @Test
    void besideADayThatIsNotUnderstoodTheOtherOneAndTheRestOfTheFilterWork() throws IOException {
        TestTransfers.send(test, test.saved("Gridbot"));
        var model = entered(test);
        var choice = model.choice();

        choice.from().set("20.11.2026");
        choice.to().set("2020-01-01");
        assertThat(model.lines().getValue()).isEmpty();

        choice.to().set("2031-01-01");
        assertThat(model.lines().getValue()).hasSize(1);
        choice.kind().set(Kind.FAILED);
        assertThat(model.lines().getValue()).isEmpty();
    }

    @Test
    void aLastDayBeforeTheFirstOneIsSaidAndTheFirstOneWorks() throws IOException {
        TestTransfers.send(test, test.saved("Gridbot"));
        var model = entered(test);
        var choice = model.choice();

        choice.from().set("2020-01-02");
        choice.to().set("2020-01-01");

        assertThat(choice.fromProblem().getValue()).isEmpty();
        assertThat(choice.toProblem().getValue()).contains(Message.of("problem.day.BEFORE_THE_FIRST"));
        assertThat(model.lines().getValue()).hasSize(1);
    }
}
