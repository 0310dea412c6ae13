package app.latchkey.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.funds.ActivityFilter;
import app.latchkey.funds.ActivityFilter.Kind;
import app.latchkey.funds.ActivityLine;
import app.latchkey.funds.Transfer;
import app.latchkey.funds.TransferState;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Bill;
import app.latchkey.okx.Failure;
import app.latchkey.okx.Told;
import app.latchkey.ui.FileDialogs;
import app.latchkey.ui.Later;
import app.latchkey.ui.Message;
import app.latchkey.ui.TestDesk;
import app.latchkey.ui.TestTransfers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActivityViewModelTest {

    @TempDir
    Path folder;

    private TestDesk test;
    private Optional<Path> place = Optional.empty();

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

        var model = entered();

        assertThat(model.loading().there().get()).isTrue();
        var transfer = onlyTransfer(model);
        assertThat(transfer.state()).isEqualTo(TransferState.ACCEPTED);
        assertThat(model.names().ofConnection(transfer.plan().connectionId())).contains("Gridbot");
        model.leave();
    }

    @Test
    void aTransferMadeMeanwhileAppearsUntilThePageIsLeft() throws IOException {
        var connection = test.saved("Gridbot");
        var model = entered();
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

        var model = entered();

        assertThat(model.names().ofConnection(onlyTransfer(model).plan().connectionId()))
                .isEmpty();
    }

    @Test
    void okxsBillsStandBesideTheTransfersAndOneOfATransferStandsWithIt() throws IOException {
        var connection = test.saved("Gridbot");
        TestTransfers.send(test, connection);
        var name = test.okx.transfers.getFirst().clientId().value();
        test.okx.month = _ -> Answer.ok(List.of(bill("1", "131", name), bill("2", "1", "")));

        var model = entered();

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

        var model = entered();

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
        var model = entered();
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

        var model = entered();

        assertThat(model.bills().extent().getValue())
                .extracting(Message::key)
                .containsExactly("activity.bills.since", "activity.bills.crowded");
    }

    @Test
    void aKeyWhoseAccountIsFoundOutByReadingItsBillsCountsAsThatAccountFromThenOn() throws IOException {
        test.withoutUid(test.saved("Gridbot"));
        test.okx.month = _ -> Answer.ok(List.of(bill("2", "1", "")));
        var model = entered();

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

        var model = entered();

        assertThat(answers).isEmpty();
        assertThat(model.bills().problems().getValue()).isEmpty();
        assertThat(model.lines().getValue()).hasSize(1);
    }

    @Test
    void theFilterLeavesWhatFitsAndClearingItBringsEverythingBack() throws IOException {
        var connection = test.saved("Gridbot");
        TestTransfers.send(test, connection);
        test.okx.month = _ -> Answer.ok(List.of(bill("2", "1", "")));
        var model = entered();
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
        var before = entered();
        assertThat(before.hasRemoved().getValue()).isFalse();
        before.leave();
        test.vault.remove(gone.id());

        var model = entered();
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
        var choice = entered().choice();
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
        var model = entered();
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
        var model = entered();
        var choice = model.choice();

        choice.from().set("2020-01-02");
        choice.to().set("2020-01-01");

        assertThat(choice.fromProblem().getValue()).isEmpty();
        assertThat(choice.toProblem().getValue()).contains(Message.of("problem.day.BEFORE_THE_FIRST"));
        assertThat(model.lines().getValue()).hasSize(1);
    }

    @Test
    void theFirstLineIsSelectedAndTheSelectionStaysWithItsTransferWhenOthersCome() throws IOException {
        var connection = test.saved("Gridbot");
        TestTransfers.send(test, connection);
        var model = entered();
        var first = onlyTransfer(model).clientId();

        TestTransfers.send(test, connection, "BTC");

        assertThat(model.lines().getValue()).hasSize(2);
        assertThat(model.selectedLine().getValue()).hasValueSatisfying(line -> assertThat(line)
                .isInstanceOfSatisfying(
                        ActivityLine.Moved.class,
                        moved -> assertThat(moved.transfer().clientId()).isEqualTo(first)));
    }

    @Test
    void theJournalIsExportedAndWhereItLiesIsSaid() throws IOException {
        TestTransfers.send(test, test.saved("Gridbot"));
        var model = entered();
        place = Optional.of(folder.resolve("transfers.csv"));

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
        var model = entered();
        place = Optional.of(folder.resolve("not a folder").resolve("transfers.csv"));
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
        var model = entered();
        var target = Files.writeString(folder.resolve("transfers.csv"), "from last week");
        place = Optional.of(target);
        test.loseStore();

        model.export().export("Export");

        assertThat(model.export().problem().getValue()).contains(Message.of("problem.copyTo.OTHER", target.toString()));
        assertThat(target).hasContent("from last week");
        try (var files = Files.list(folder)) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("transfers")))
                    .containsExactly(target);
        }
    }

    private ActivityViewModel entered() {
        var files = new FileDialogs() {
            @Override
            public Optional<Path> toOpen(String title) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> toSave(String title, String suggestedName) {
                return place;
            }
        };
        var model = new ActivityViewModel(test.desk, files, Later.never());
        model.enter();
        return model;
    }

    private static List<ActivityLine> lines(ActivityViewModel model) {
        return model.lines().getValue().stream()
                .map(slot -> slot.line().getValue().orElseThrow())
                .toList();
    }

    private static Transfer onlyTransfer(ActivityViewModel model) {
        assertThat(lines(model)).singleElement().isInstanceOf(ActivityLine.Moved.class);
        return ((ActivityLine.Moved) lines(model).getFirst()).transfer();
    }

    private static Bill bill(String billId, String type, String clientId) {
        return Told.bill(Map.of(
                "billId",
                billId,
                "ccy",
                "USDT",
                "clientId",
                clientId,
                "balChg",
                "1.5",
                "type",
                type,
                "ts",
                TestDesk.NOW.toEpochMilli()));
    }
}
