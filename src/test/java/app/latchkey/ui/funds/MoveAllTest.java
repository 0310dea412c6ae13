package app.latchkey.ui.funds;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.funds.Transfer;
import app.latchkey.funds.TransferState;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Failure;
import app.latchkey.okx.FundingBalance;
import app.latchkey.okx.Told;
import app.latchkey.okx.TransferRequest;
import app.latchkey.settings.Settings;
import app.latchkey.ui.Later;
import app.latchkey.ui.Message;
import app.latchkey.ui.TestDesk;
import app.latchkey.ui.TestTicker;
import app.latchkey.ui.TestTransfers;
import app.latchkey.ui.funds.FundsViewModel.Stage;
import app.latchkey.ui.funds.MoveAll.Stand;
import app.latchkey.vault.Connection;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MoveAllTest {

    private final Later later = new Later();
    private TestDesk test;
    private Connection connection;
    private FundsViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        test = TestDesk.real(folder);
        connection = test.saved("Gridbot");
        test.okx.funding = () ->
                Answer.ok(Stream.of("BTC", "ETH", "USDT").map(MoveAllTest::held).toList());
        model = reading(Settings.MAX_BIG_MOVE);
    }

    @AfterEach
    void close() {
        model.leave();
        test.close();
    }

    private static FundingBalance held(String ccy) {
        return Told.funding(Map.of("ccy", ccy, "bal", "1.50", "availBal", "1.50"));
    }

    private FundsViewModel reading(int limit) {
        // each is worth ten dollars
        test.okx.trading = () -> Answer.ok(Told.trading(
                "30",
                Stream.of("BTC", "ETH", "USDT")
                        .<Map<String, ?>>map(ccy -> Map.of("ccy", ccy, "eq", "1.50", "eqUsd", "10"))
                        .toList()));
        var made = new FundsModels(later.background(), TestDesk.CLOCK, new TestTicker(), () -> limit)
                .of(test.desk, connection);
        made.enter();
        later.doNow();
        made.reviewAll();
        return made;
    }

    private List<Class<?>> stands() {
        return model.all().lines().stream()
                .<Class<?>>map(line -> line.stand().getClass())
                .toList();
    }

    @Test
    void everyCurrencyWithABalanceIsAskedAboutInItsOwnDigits() {
        assertThat(model.stage().getValue()).isEqualTo(Stage.CONFIRMING_ALL);
        assertThat(model.plans().getValue())
                .extracting(plan -> plan.ccy() + " " + plan.amount().plain())
                .containsExactly("BTC 1.50", "ETH 1.50", "USDT 1.50");
        assertThat(test.okx.transfers).isEmpty();
    }

    @Test
    void eachIsSentOnceAndStandsInTheJournalAndOnALineOfItsOwn() {
        model.confirm();
        model.confirm();
        later.doNow();

        assertThat(test.okx.transfers).extracting(TransferRequest::ccy).containsExactly("BTC", "ETH", "USDT");
        assertThat(test.desk.journal().newestFirst(10, 0)).hasSize(3);
        assertThat(model.all().made())
                .extracting(Transfer::state)
                .containsOnly(TransferState.ACCEPTED)
                .hasSize(3);
        assertThat(model.all().running().get()).isFalse();
    }

    @Test
    void theNextIsNotSentBeforeTheOneBeforeIsAnswered() {
        model.confirm();

        assertThat(later.waiting()).isEqualTo(1);
        assertThat(stands()).containsExactly(Stand.Sending.class, Stand.Waiting.class, Stand.Waiting.class);
    }

    @Test
    void stoppedBetweenTwoItSendsNoFurtherOne() {
        test.okx.transfer = _ -> {
            model.all().stop();
            return Answer.ok(Told.receipt("1"));
        };
        model.confirm();
        later.doNow();

        assertThat(test.okx.transfers).hasSize(1);
        assertThat(stands()).containsExactly(Stand.Known.class, Stand.LeftOut.class, Stand.LeftOut.class);
        assertThat(model.all().running().get()).isFalse();
    }

    @Test
    void leavingTheScreenStopsItAfterTheOneUnderWay() {
        model.confirm();
        model.leave();
        later.doNow();

        assertThat(test.okx.transfers).hasSize(1);
    }

    @Test
    void oneThatIsRefusedOrBlockedDoesNotHinderTheOthers() {
        model.leave();
        TestTransfers.sendUnanswered(test, connection);
        test.okx.transfers.clear();
        test.okx.transfer = request -> request.ccy().equals("BTC")
                ? Answer.failed(new Failure.Rejected("58350", "Insufficient balance", 200))
                : Answer.ok(Told.receipt("1"));
        model = reading(Settings.MAX_BIG_MOVE);

        model.confirm();
        later.doNow();

        assertThat(test.okx.transfers).extracting(TransferRequest::ccy).containsExactly("BTC", "ETH");
        assertThat(model.all().made())
                .extracting(Transfer::state)
                .containsExactly(TransferState.FAILED, TransferState.ACCEPTED);
        assertThat(model.all().lines().getLast().stand()).isInstanceOf(Stand.NotSent.class);
    }

    @Test
    void whenOkxIsNotReachedTheRestIsNotTried() {
        var down = new Failure.Unreachable(Failure.Obstacle.REFUSED, false);
        test.okx.time = () -> Answer.failed(down);
        model.confirm();
        later.doNow();

        assertThat(test.okx.transfers).isEmpty();
        assertThat(model.all().lines().getFirst().stand())
                .isEqualTo(new Stand.NotSent(test.desk.failures().whole(down)));
        assertThat(stands()).containsExactly(Stand.NotSent.class, Stand.LeftOut.class, Stand.LeftOut.class);
    }

    @Test
    void whenTheDiskDoesNotTakeItNothingIsSent() {
        test.loseStore();
        model.confirm();
        later.doNow();

        assertThat(test.okx.transfers).isEmpty();
        assertThat(stands()).containsExactly(Stand.NotSent.class, Stand.LeftOut.class, Stand.LeftOut.class);
    }

    @Test
    void amongBigOnesTheBiggestIsTypedOnceMore() {
        model.leave();
        model = reading(5);
        model.confirm();
        later.doNow();
        assertThat(test.okx.transfers).isEmpty();
        assertThat(model.again().problem().getValue()).contains(Message.of("problem.amount.MISSING"));

        model.again().text().set("1.5");
        model.confirm();
        later.doNow();

        assertThat(test.okx.transfers).hasSize(3).allSatisfy(sent -> assertThat(sent.amount())
                .isEqualTo(new BigDecimal("1.50")));
    }
}
