package app.latchkey.ui.activity;

import static app.latchkey.ui.activity.ActivityRig.bill;
import static app.latchkey.ui.activity.ActivityRig.entered;
import static app.latchkey.ui.activity.ActivityRig.lines;
import static app.latchkey.ui.activity.ActivityRig.onlyTransfer;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.funds.ActivityLine;
import app.latchkey.funds.TransferState;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Bill;
import app.latchkey.okx.Failure;
import app.latchkey.okx.Told;
import app.latchkey.ui.Message;
import app.latchkey.ui.TestDesk;
import app.latchkey.ui.TestTransfers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActivityViewModelTest {

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
    void everyTransferIsListedUnderTheNameOfItsConnection() throws IOException {
        var connection = test.saved("Gridbot");
        TestTransfers.send(test, connection);

        var model = entered(test);

        assertThat(model.loading().there().get()).isTrue();
        var transfer = onlyTransfer(model);
        assertThat(transfer.state()).isEqualTo(TransferState.ACCEPTED);
        assertThat(model.names().ofConnection(transfer.plan().connectionId())).contains("Gridbot");
        model.leave();
    }

    @Test
    void aTransferMadeMeanwhileAppearsUntilThePageIsLeft() throws IOException {
        var connection = test.saved("Gridbot");
        var model = entered(test);
        assertThat(model.lines().getValue()).isEmpty();

        TestTransfers.sendUnanswered(test, connection);
        assertThat(onlyTransfer(model).state()).isEqualTo(TransferState.UNKNOWN);

        model.leave();
        test.okx.transfer = _ -> Answer.ok(Told.receipt("1"));
        TestTransfers.send(test, connection, "BTC");
        assertThat(model.lines().getValue()).hasSize(1);
    }

    @Test
    void aRemovedConnectionHasNoName() throws IOException {
        var connection = test.saved("Gridbot");
        TestTransfers.send(test, connection);
        test.vault.remove(connection.id());

        var model = entered(test);

        assertThat(model.names().ofConnection(onlyTransfer(model).plan().connectionId()))
                .isEmpty();
    }

    @Test
    void okxsBillsStandBesideTheTransfersAndOneOfATransferStandsWithIt() throws IOException {
        var connection = test.saved("Gridbot");
        TestTransfers.send(test, connection);
        var name = test.okx.transfers.getFirst().clientId().value();
        test.okx.month = _ -> Answer.ok(List.of(bill("1", "131", name), bill("2", "1", "")));

        var model = entered(test);

        assertThat(lines(model))
                .hasSize(2)
                .anySatisfy(
                        line -> assertThat(line).isInstanceOfSatisfying(ActivityLine.Moved.class, moved -> assertThat(
                                        moved.bill().map(Bill::billId))
                                .contains("1")))
                .anySatisfy(
                        line -> assertThat(line).isInstanceOfSatisfying(ActivityLine.Booked.class, booked -> assertThat(
                                        booked.bill().billId())
                                .isEqualTo("2")));
    }

    @Test
    void whatCouldNotBeReadIsSaidWithTheNameOfTheAccountAndTheTransfersAreThereAllTheSame() throws IOException {
        TestTransfers.send(test, test.saved("Gridbot"));
        test.okx.month = _ -> Answer.failed(new Failure.Unreachable(Failure.Obstacle.CUT, true));

        var model = entered(test);

        assertThat(model.lines().getValue()).hasSize(1);
        assertThat(model.bills().problems().getValue()).singleElement().satisfies(message -> {
            assertThat(message.key()).isEqualTo("activity.bills.failed");
            assertThat(message.values()).contains(List.of("Gridbot"));
        });
        assertThat(model.bills().extent().getValue()).isEmpty();
        assertThat(model.bills().reading().getValue()).isFalse();
    }

    @Test
    void olderBillsAreReadPageByPageUntilThereAreNone() throws IOException {
        test.saved("Gridbot");
        test.okx.month = _ -> Answer.ok(List.of(bill("2", "1", "")));
        var model = entered(test);
        assertThat(model.bills().extent().getValue()).extracting(Message::key).containsExactly("activity.bills.since");
        assertThat(model.bills().hasOlder().getValue()).isTrue();

        test.okx.history = _ -> Answer.ok(List.of(bill("1", "1", "")));
        model.bills().older();

        assertThat(model.lines().getValue()).hasSize(2);
        assertThat(model.bills().extent().getValue()).containsExactly(Message.of("activity.bills.all"));
        assertThat(model.bills().hasOlder().getValue()).isFalse();
    }

    @Test
    void aMomentWithMoreBillsThanOkxGivesIsSaidBesideHowFarTheListGoes() throws IOException {
        test.saved("Gridbot");
        test.okx.month = _ -> Answer.ok(IntStream.rangeClosed(1, 100)
                .mapToObj(number -> bill(String.valueOf(number), "1", ""))
                .toList());

        var model = entered(test);

        assertThat(model.bills().extent().getValue())
                .extracting(Message::key)
                .containsExactly("activity.bills.since", "activity.bills.crowded");
    }

    @Test
    void aKeyWhoseAccountIsFoundOutByReadingItsBillsCountsAsThatAccountFromThenOn() throws IOException {
        test.withoutUid(test.saved("Gridbot"));
        test.okx.month = _ -> Answer.ok(List.of(bill("2", "1", "")));
        var model = entered(test);

        model.bills().older();

        assertThat(model.bills().extent().getValue()).containsExactly(Message.of("activity.bills.all"));
        assertThat(model.names().all().getFirst().uid()).isPresent();
    }

    @Test
    void anAccountWithSeveralKeysIsReadOnceAndWithTheNextKeyWhereOneFails() throws IOException {
        test.saved("Gridbot");
        test.saved("Backup", "2f2e3d4c-5b6a-7988-a7b6-c5d4e3f2a1b0");
        var answers = new ArrayDeque<Answer<List<Bill>>>(List.of(
                Answer.failed(new Failure.Rejected("50110", "not listed", 200)),
                Answer.ok(List.of(bill("1", "1", "")))));
        test.okx.month = _ -> answers.remove();

        var model = entered(test);

        assertThat(answers).isEmpty();
        assertThat(model.bills().problems().getValue()).isEmpty();
        assertThat(model.lines().getValue()).hasSize(1);
    }

    @Test
    void theFirstLineIsSelectedAndTheSelectionStaysWithItsTransferWhenOthersCome() throws IOException {
        var connection = test.saved("Gridbot");
        TestTransfers.send(test, connection);
        var model = entered(test);
        var first = onlyTransfer(model).clientId();

        TestTransfers.send(test, connection, "BTC");

        assertThat(model.lines().getValue()).hasSize(2);
        assertThat(model.selectedLine().getValue()).hasValueSatisfying(line -> assertThat(line)
                .isInstanceOfSatisfying(
                        ActivityLine.Moved.class,
                        moved -> assertThat(moved.transfer().clientId()).isEqualTo(first)));
    }
}
