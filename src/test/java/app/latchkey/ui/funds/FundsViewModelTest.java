package app.latchkey.ui.funds;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.funds.Deposit;
import app.latchkey.funds.ScriptedOkx;
import app.latchkey.funds.Settling;
import app.latchkey.funds.Transfer;
import app.latchkey.funds.TransferReason;
import app.latchkey.funds.TransferState;
import app.latchkey.okx.AccountType;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Bill;
import app.latchkey.okx.ErrorCatalogue;
import app.latchkey.okx.Failure;
import app.latchkey.okx.MaxWithdrawal;
import app.latchkey.okx.Told;
import app.latchkey.okx.TransferStatus;
import app.latchkey.okx.Valuation;
import app.latchkey.settings.Settings;
import app.latchkey.ui.Background;
import app.latchkey.ui.Later;
import app.latchkey.ui.Message;
import app.latchkey.ui.TestDesk;
import app.latchkey.ui.TestTicker;
import app.latchkey.ui.TestTransfers;
import app.latchkey.ui.funds.FundsViewModel.Stage;
import app.latchkey.vault.Connection;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FundsViewModelTest {

    private static final Failure NO_ANSWER = new Failure.Unreachable(Failure.Obstacle.TIMED_OUT, true);

    private TestDesk test;
    private Connection connection;
    private FundsViewModel model;
    private final TestTicker ticker = new TestTicker();
    private int limit = Settings.MAX_BIG_MOVE;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        test = TestDesk.real(folder).funding("USDT", "1250.50000001");
        connection = test.saved("Gridbot");
        test.okx.state = _ -> ScriptedOkx.is(TransferStatus.State.SUCCESS);
        test.okx.valuation = _ -> Answer.ok(worth("1250.50"));
        model = models(Later.never()).of(test.desk, connection);
    }

    @AfterEach
    void close() {
        model.leave();
        test.close();
    }

    private FundsModels models(Background background) {
        return new FundsModels(background, () -> test.now, ticker, () -> limit);
    }

    private static Valuation worth(String funding) {
        return new Valuation(
                Valuation.Unit.USD,
                new BigDecimal(funding),
                Optional.empty(),
                Optional.of(new BigDecimal(funding)),
                Optional.empty(),
                Optional.empty());
    }

    private FundsViewModel reviewing(String amount) {
        model.enter();
        model.entry().amount().set(amount);
        model.review();
        return model;
    }

    @Test
    void bothAccountsAreReadAndTheFirstCurrencyThatCanMoveIsChosen() {
        model.enter();

        assertThat(model.look().loading().getValue()).isFalse();
        assertThat(model.look().problem().getValue()).isEmpty();
        assertThat(model.entry().movable().getValue()).containsExactly("USDT");
        assertThat(model.entry().ccy().get()).isEqualTo("USDT");
        assertThat(model.entry().available().getValue()).contains(new BigDecimal("1250.50000001"));
    }

    @Test
    void aClockForWhichATerminalWouldBeRefusedIsTold() {
        test.okx.offset = Duration.ofDays(-1);
        model.enter();
        assertThat(model.look().clockOff().getValue()).contains(Duration.ofDays(-1));

        test.okx.offset = Duration.ofSeconds(19);
        model.look().refresh();
        assertThat(model.look().clockOff().getValue()).isEmpty();
    }

    @Test
    void allOfItIsTheBalanceInItsOwnDigits() {
        test.funding("USDT", "1.500000000000000000");
        model.enter();

        model.entry().all();
        model.review();

        assertThat(model.entry().amount().get()).isEqualTo("1.500000000000000000");
        assertThat(model.plan().getValue().orElseThrow().amount().plain()).isEqualTo("1.500000000000000000");
    }

    @Test
    void anAmountThatCannotMoveIsNotReviewed() {
        reviewing("1250.50000002");

        assertThat(model.stage().getValue()).isEqualTo(Stage.CHOOSING);
    }

    @Test
    void goingBackFromTheConfirmationSendsNothing() {
        reviewing("100.5").reconsider();
        model.confirm();

        assertThat(model.stage().getValue()).isEqualTo(Stage.CHOOSING);
        assertThat(model.entry().amount().get()).isEqualTo("100.5");
        assertThat(test.okx.transfers).isEmpty();
    }

    @Test
    void whatWasConfirmedIsSentInTheSameDigits() {
        reviewing("100.50").confirm();

        assertThat(model.stage().getValue()).isEqualTo(Stage.FOLLOWING);
        assertThat(test.okx.transfers).singleElement().satisfies(sent -> {
            assertThat(sent.ccy()).isEqualTo("USDT");
            assertThat(sent.amount().toPlainString()).isEqualTo("100.50");
        });
        assertThat(model.transfer().getValue().map(Transfer::state)).contains(TransferState.ACCEPTED);
    }

    @Test
    void confirmingTwiceSendsOnceWhetherBeforeOrAfterTheAnswer() {
        var later = new Later();
        model = models(later.background()).of(test.desk, connection);
        model.enter();
        later.doNow();
        model.entry().amount().set("100.5");
        model.review();

        model.confirm();
        model.confirm();
        assertThat(later.waiting()).isEqualTo(1);
        later.doNow();
        model.confirm();
        later.doNow();

        assertThat(test.okx.transfers).hasSize(1);
    }

    @Test
    void thatTheMoneyMovedMoreThanOnceIsToldAlsoAfterTheEnd() throws IOException {
        reviewing("100.5").confirm();
        var accepted = model.transfer().getValue().orElseThrow();
        test.okx.bills = _ -> Answer.ok(List.of(out("1", accepted), out("2", accepted)));

        new Settling(test.desk.journal(), ErrorCatalogue.load())
                .settleOnce(test.okx, accepted.plan().account(), TestDesk.NOW);

        assertThat(model.transfer().getValue().flatMap(Transfer::reason)).contains(TransferReason.MOVED_MORE_THAN_ONCE);
    }

    private static Bill out(String billId, Transfer transfer) {
        return Told.bill(Map.of(
                "billId",
                billId,
                "ccy",
                "USDT",
                "clientId",
                transfer.clientId().value(),
                "balChg",
                "-100.5",
                "type",
                Bill.OUT_TO_TRADING,
                "ts",
                TestDesk.NOW.toEpochMilli()));
    }

    @Test
    void whatIsFollowedIsNotReviewedAnew() {
        reviewing("100.5").confirm();
        var sent = model.plan().getValue();

        model.review();

        assertThat(model.plan().getValue()).isEqualTo(sent);
        assertThat(model.stage().getValue()).isEqualTo(Stage.FOLLOWING);
    }

    @Test
    void aLostAnswerLeavesItUnknownAndBlocksTheSameCurrency() {
        test.okx.transfer = _ -> Answer.failed(NO_ANSWER);
        reviewing("100.5").confirm();
        assertThat(model.transfer().getValue().map(Transfer::state)).contains(TransferState.UNKNOWN);
        assertThat(model.transfer().getValue().flatMap(Transfer::reason)).contains(TransferReason.NO_ANSWER);

        model.another();
        reviewing("100.5").confirm();

        assertThat(model.refused().getValue())
                .contains(
                        Message.of("funds.blocked", "100.5", "USDT", Message.of("transfer.from", AccountType.FUNDING)));
        assertThat(model.stage().getValue()).isEqualTo(Stage.CHOOSING);
        assertThat(model.entry().amount().get()).isEqualTo("100.5");
        assertThat(test.okx.transfers).hasSize(1);
    }

    @Test
    void whatAnEarlierVisitLeftUnsettledIsShownUntilItIsSettled() {
        TestTransfers.sendUnanswered(test, connection);
        test.okx.state = _ -> ScriptedOkx.is(TransferStatus.State.PENDING);
        model.enter();
        assertThat(model.unsettled().getValue()).hasSize(1);

        test.okx.state = _ -> ScriptedOkx.is(TransferStatus.State.SUCCESS);
        var account = model.unsettled().getValue().getFirst().plan().account();
        new Settling(test.desk.journal(), ErrorCatalogue.load())
                .settleOnce(test.okx, account, TestDesk.CLOCK.instant());

        assertThat(model.unsettled().getValue()).isEmpty();
    }

    @Test
    void aTransferThatOkxRefusesIsShownAsFailed() {
        test.okx.transfer = _ -> Answer.failed(new Failure.Rejected("58350", "Insufficient balance", 200));

        reviewing("100.5").confirm();

        assertThat(model.transfer().getValue().map(Transfer::state)).contains(TransferState.FAILED);
    }

    @Test
    void whenOkxIsNotReachedNothingIsSentAndTheAmountStays() {
        test.okx.time = () -> Answer.failed(new Failure.Unreachable(Failure.Obstacle.REFUSED, false));

        reviewing("100.5").confirm();

        assertThat(model.refused().getValue())
                .contains(Message.of(
                        "failure.whole", Message.of("failure.means.REFUSED"), Message.of("failure.todo.REFUSED")));
        assertThat(model.entry().amount().get()).isEqualTo("100.5");
        assertThat(test.okx.transfers).isEmpty();
        assertThat(test.desk.journal().newestFirst(10, 0)).isEmpty();
    }

    @Test
    void accountsThatCannotBeReadAreSaidAndNothingCanBeReviewed() {
        test.okx.funding = () -> Answer.failed(new Failure.Rejected("50110", "Not in whitelist", 401));
        model.enter();
        model.entry().amount().set("1");
        model.review();

        assertThat(model.look().problem().getValue())
                .contains(Message.of(
                        "failure.wholeSaid",
                        Message.of("failure.means.ADDRESS_NOT_LISTED"),
                        Message.of("failure.todo.ADDRESS_NOT_LISTED"),
                        Message.of("failure.said", "50110", "Not in whitelist")));
        assertThat(model.entry().movable().getValue()).isEmpty();
        assertThat(model.stage().getValue()).isEqualTo(Stage.CHOOSING);
    }

    @Test
    void whoseTheKeyIsIsKeptBeforeAnythingIsMovedSoThatItCanBeSettled() throws IOException {
        var unknown = test.withoutUid(connection);
        model = models(Later.never()).of(test.desk, unknown);

        reviewing("100.5").confirm();

        assertThat(test.vault.connections().withId(unknown.id()).flatMap(Connection::uid))
                .contains("4711");
        assertThat(test.okx.transfers).hasSize(1);
    }

    @Test
    void whileThatCannotBeKeptNothingCanBeMoved() throws IOException {
        var unknown = test.withoutUid(connection);
        model = models(Later.never()).of(test.desk, unknown);
        test.fillDisk();

        reviewing("100.5");

        assertThat(model.look().problem().getValue()).contains(Message.of("problem.save.DISK_FULL"));
        assertThat(model.stage().getValue()).isEqualTo(Stage.CHOOSING);
    }

    @Test
    void anotherTransferBeginsWithAnEmptyAmount() {
        reviewing("100.5").confirm();

        model.another();

        assertThat(model.stage().getValue()).isEqualTo(Stage.CHOOSING);
        assertThat(model.entry().amount().get()).isEmpty();
        assertThat(model.transfer().getValue()).isEqualTo(Optional.empty());
    }

    @Test
    void withNothingInFundingThereIsNothingToChoose() {
        test.okx.funding = () -> Answer.ok(List.of());

        model.enter();

        assertThat(model.entry().movable().getValue()).isEmpty();
        assertThat(model.entry().ccy().get()).isEmpty();
        assertThat(model.entry().problem().getValue()).isEmpty();
    }

    /** Both ways between the accounts: what is in Trading, and how much of it OKX lets out. */
    private void holdingInTrading(String ccy, String available, String withdrawable) {
        test.okx.trading = () -> Answer.ok(Told.trading(
                "0", List.of(Map.of("ccy", ccy, "eq", available, "cashBal", available, "availBal", available))));
        test.okx.withdrawals = () -> Answer.ok(List.of(new MaxWithdrawal(
                ccy, Optional.of(new BigDecimal(withdrawable)), Optional.empty(), Optional.empty(), Optional.empty())));
    }

    @Test
    void theOtherWayRoundNoMoreCanBeMovedThanOkxLetsOut() {
        holdingInTrading("ETH", "2.5", "1.25");
        model.enter();

        model.entry().swap();

        assertThat(model.entry().movable().getValue()).containsExactly("ETH");
        assertThat(model.entry().available().getValue()).contains(new BigDecimal("1.25"));
        model.entry().all();
        model.review();
        model.confirm();
        assertThat(test.okx.transfers).singleElement().satisfies(sent -> {
            assertThat(sent.from()).isEqualTo(AccountType.TRADING);
            assertThat(sent.to()).isEqualTo(AccountType.FUNDING);
            assertThat(sent.amount()).isEqualTo(new BigDecimal("1.25"));
        });
    }

    @Test
    void whileOkxDoesNotSayWhatItLetsOutNothingCanBeMovedBack() {
        holdingInTrading("ETH", "2.5", "1.25");
        test.okx.withdrawals = () -> Answer.failed(NO_ANSWER);
        model.enter();

        model.entry().swap();

        assertThat(model.entry().movable().getValue()).isEmpty();
    }

    @Test
    void aPartOfItIsTakenAndBothBalancesAfterItAreTold() {
        holdingInTrading("USDT", "10.5", "10.5");
        model.enter();

        model.entry().part(25);

        assertThat(model.entry().amount().get()).isEqualTo("312.6250");
        assertThat(model.entry().after())
                .contains(new AfterMove(new BigDecimal("937.87500001"), new BigDecimal("323.1250")));
    }

    @Test
    void theFirstLiveTransferIsToBeASmallOneAndTheNextIsNot() {
        model.enter();
        assertThat(model.firstLive().getValue()).isTrue();

        reviewing("1").confirm();
        new Settling(test.desk.journal(), ErrorCatalogue.load())
                .settleOnce(
                        test.okx,
                        model.transfer().getValue().orElseThrow().plan().account(),
                        TestDesk.NOW);
        model.another();

        assertThat(model.firstLive().getValue()).isFalse();
    }

    @Test
    void aBigMoveIsTypedOnceMoreBeforeItIsSent() {
        limit = 100;
        reviewing("100.5").confirm();
        assertThat(model.again().asked().getValue().map(TypedAgain.Asked::why))
                .contains(Message.of("funds.again.big", "USDT", 100));
        assertThat(model.again().problem().getValue()).contains(Message.of("problem.amount.MISSING"));
        assertThat(test.okx.transfers).isEmpty();

        model.again().text().set("1005");
        model.confirm();
        assertThat(model.again().problem().getValue()).contains(Message.of("problem.again.DIFFERENT"));
        assertThat(test.okx.transfers).isEmpty();

        model.again().text().set("100,50");
        model.confirm();
        assertThat(test.okx.transfers).singleElement().satisfies(sent -> assertThat(sent.amount())
                .isEqualTo(new BigDecimal("100.5")));
    }

    @Test
    void aMoveUnderTheLimitIsNotTypedOnceMore() {
        limit = 101;
        reviewing("100.5");

        assertThat(model.again().asked().getValue()).isEmpty();
        assertThat(model.again().fits()).isTrue();
    }

    @Test
    void atALimitOfNothingEveryMoveIsTypedOnceMore() {
        limit = 0;
        test.okx.valuation = _ -> Answer.ok(worth("0"));
        reviewing("100.5").confirm();

        assertThat(test.okx.transfers).isEmpty();
    }

    @Test
    void whatOkxTellsNoWorthOfIsTypedOnceMore() {
        test.okx.valuation = _ -> Answer.failed(NO_ANSWER);
        reviewing("100.5").confirm();

        assertThat(model.again().asked().getValue().map(TypedAgain.Asked::why))
                .contains(Message.of("funds.again.noWorth", "USDT"));
        assertThat(test.okx.transfers).isEmpty();
    }

    /** A bitcoin in Funding that is worth far more than the limit, and no price of anything. */
    private void holdBitcoinToo() {
        limit = 1000;
        test.okx.funding = () -> Answer.ok(List.of(
                Told.funding(Map.of("ccy", "BTC", "bal", "0.5", "availBal", "0.5")),
                Told.funding(Map.of("ccy", "USDT", "bal", "1250.5", "availBal", "1250.5"))));
        test.okx.valuation = unit -> Answer.ok(worth(unit == Valuation.Unit.BTC ? "0.52084167" : "31250.5000"));
    }

    private Optional<BigDecimal> shownWorthOf(String ccy) {
        return model.look()
                .overview()
                .getValue()
                .flatMap(now -> now.of(ccy))
                .flatMap(funds -> funds.usd(AccountType.FUNDING));
    }

    private void reviewTwoHundredAndFifty() {
        model.entry().ccy().set("USDT");
        model.entry().amount().set("250");
        model.review();
    }

    @Test
    void aSmallFirstMoveIsNotTypedOnceMoreThoughThereIsNoPriceInTrading() {
        holdBitcoinToo();
        model.enter();

        reviewTwoHundredAndFifty();

        assertThat(model.again().asked().getValue()).isEmpty();
        assertThat(shownWorthOf("USDT")).contains(new BigDecimal("1250.50"));
        assertThat(shownWorthOf("BTC"))
                .hasValueSatisfying(usd -> assertThat(usd).isBetween(new BigDecimal("29999"), new BigDecimal("30001")));
    }

    @Test
    void balancesAreShownBeforeTheirPricesAreThere() {
        holdBitcoinToo();
        var later = new Later();
        model = models(later.background()).of(test.desk, connection);
        model.enter();

        later.doNext();

        assertThat(model.look().loading().getValue()).isFalse();
        assertThat(shownInFunding()).contains(new BigDecimal("1250.5"));
        assertThat(shownWorthOf("USDT")).isEmpty();
        later.doNow();
        assertThat(shownWorthOf("USDT")).isPresent();
    }

    @Test
    void thePricesOfTheLastLookHoldUntilThoseOfTheNextAreThereAndNoLonger() {
        holdBitcoinToo();
        var later = new Later();
        model = models(later.background()).of(test.desk, connection);
        model.enter();
        later.doNow();
        model.look().refresh();
        later.doNext();
        assertThat(shownWorthOf("USDT")).isPresent();

        test.okx.valuation = _ -> Answer.failed(NO_ANSWER);
        later.doNow();

        assertThat(shownWorthOf("USDT")).isEmpty();
        assertThat(model.look().problem().getValue()).isEmpty();
    }

    @Test
    void pricesThatComeBehindTheQuestionChangeNothingInIt() {
        holdBitcoinToo();
        var later = new Later();
        model = models(later.background()).of(test.desk, connection);
        model.enter();
        later.doNext();
        reviewTwoHundredAndFifty();

        later.doNow();

        assertThat(model.again().asked().getValue().map(TypedAgain.Asked::why))
                .contains(Message.of("funds.again.big", "USDT", 1000));
        assertThat(shownWorthOf("USDT")).isEmpty();
    }

    @Test
    void whatWasTypedForOneMoveDoesNotHoldForTheNext() {
        limit = 1;
        reviewing("100.5");
        model.again().text().set("100.5");
        model.reconsider();

        model.review();

        assertThat(model.again().fits()).isFalse();
    }

    /** Seconds pass, on the clock too. */
    private void pass(int seconds) {
        for (int i = 0; i < seconds; i++) {
            test.now = test.now.plusSeconds(1);
            ticker.tick();
        }
    }

    private Optional<BigDecimal> shownInFunding() {
        return model.look()
                .overview()
                .getValue()
                .flatMap(now -> now.of("USDT"))
                .flatMap(funds -> funds.total(AccountType.FUNDING));
    }

    @Test
    void whileItIsSeenTheBalancesAreReadAgainEveryTenSecondsAndTheirAgeIsTold() {
        model.enter();
        model.look().seen(true);
        test.funding("USDT", "7");
        pass(9);
        assertThat(model.look().age().getValue()).contains(new Age(Duration.ofSeconds(9), Optional.empty()));
        assertThat(shownInFunding()).contains(new BigDecimal("1250.50000001"));

        pass(1);

        assertThat(shownInFunding()).contains(new BigDecimal("7"));
        assertThat(model.look().age().getValue()).contains(new Age(Duration.ZERO, Optional.empty()));
    }

    @Test
    void whatNobodySeesIsNotReadAndIsReadAtOnceWhenSomebodyComesBack() {
        model.enter();
        model.look().seen(true);
        model.look().seen(false);
        test.funding("USDT", "7");
        pass(600);
        assertThat(shownInFunding()).contains(new BigDecimal("1250.50000001"));

        model.look().seen(true);

        assertThat(shownInFunding()).contains(new BigDecimal("7"));
    }

    @Test
    void onceTheScreenIsLeftNothingIsReadAnyMore() {
        model.enter();
        model.look().seen(true);
        model.leave();

        assertThat(ticker.isRunning()).isFalse();
    }

    @Test
    void whileOkxIsBusyWhatIsShownAndTypedStaysAndLooksGetRarer() {
        model.enter();
        model.look().seen(true);
        model.entry().amount().set("100.5");
        test.okx.funding = () -> Answer.failed(new Failure.TooBusy());
        pass(10);

        assertThat(shownInFunding()).contains(new BigDecimal("1250.50000001"));
        assertThat(model.entry().amount().get()).isEqualTo("100.5");
        assertThat(model.look().problem().getValue()).isPresent();
        assertThat(model.look().age().getValue())
                .contains(new Age(Duration.ofSeconds(10), Optional.of(Duration.ofSeconds(10))));
        pass(10);
        assertThat(model.look().age().getValue())
                .contains(new Age(Duration.ofSeconds(20), Optional.of(Duration.ofSeconds(20))));
    }

    @Test
    void whatCannotBeReadAnewByHandStaysWithItsAgeAndItsPrices() {
        holdBitcoinToo();
        model.enter();
        var worth = shownWorthOf("USDT");
        pass(40);
        test.okx.funding = () -> Answer.failed(new Failure.TooBusy());

        model.look().refresh();

        assertThat(shownInFunding()).contains(new BigDecimal("1250.5"));
        assertThat(shownWorthOf("USDT")).isPresent().isEqualTo(worth);
        assertThat(model.look().problem().getValue()).isPresent();
        assertThat(model.look().age().getValue())
                .contains(new Age(Duration.ofSeconds(40), Optional.of(Duration.ofSeconds(10))));
        assertThat(model.entry().movable().getValue()).contains("USDT");
    }

    @Test
    void whatWasReadBeforeAMoveIsNotKeptAfterIt() {
        reviewing("100.5");
        model.again().text().set("100.5");
        model.confirm();
        var account = model.transfer().getValue().orElseThrow().plan().account();
        test.okx.funding = () -> Answer.failed(new Failure.TooBusy());

        new Settling(test.desk.journal(), ErrorCatalogue.load()).settleOnce(test.okx, account, test.now);

        assertThat(model.transfer().getValue().map(Transfer::state)).contains(TransferState.DONE);
        assertThat(shownInFunding()).isEmpty();
        assertThat(model.look().age().getValue()).isEmpty();
    }

    @Test
    void anAccountThatCouldNotBeReadAtFirstIsShownAsSoonAsItCanBe() {
        var held = test.okx.funding;
        test.okx.funding = () -> Answer.failed(new Failure.TooBusy());
        test.okx.trading = () -> Answer.failed(new Failure.TooBusy());
        model.enter();
        model.look().seen(true);
        test.okx.funding = held;

        pass(10);

        assertThat(shownInFunding()).contains(new BigDecimal("1250.50000001"));
        assertThat(model.look().problem().getValue()).isPresent();
    }

    @Test
    void whatIsAskedAboutDoesNotChangeBehindTheQuestion() {
        model.look().seen(true);
        reviewing("100.5");
        test.funding("USDT", "7");

        pass(60);

        assertThat(shownInFunding()).contains(new BigDecimal("1250.50000001"));
    }

    @Test
    void aLookThatComesBackBehindTheQuestionIsNotShownAndWasNotInVain() {
        var later = new Later();
        model = models(later.background()).of(test.desk, connection);
        model.enter();
        later.doNow();
        model.look().seen(true);
        model.entry().amount().set("100.5");
        pass(10);
        test.funding("USDT", "7");
        model.review();

        later.doNow();
        pass(1);

        assertThat(shownInFunding()).contains(new BigDecimal("1250.50000001"));
        assertThat(model.look().age().getValue()).contains(new Age(Duration.ofSeconds(11), Optional.empty()));
    }

    private void deposit(String ccy, String amount) {
        test.okx.month = _ -> Answer.ok(List.of(Told.bill(Map.of(
                "billId",
                "77",
                "ccy",
                ccy,
                "clientId",
                "",
                "balChg",
                amount,
                "type",
                Bill.DEPOSIT,
                "ts",
                test.now.toEpochMilli()))));
    }

    @Test
    void aDepositSinceTheLastLookIsToldAndItsAmountIsOfferedToBeMoved() {
        model.enter();
        model.look().seen(true);
        deposit("USDT", "100.125");
        pass(10);
        assertThat(model.look().deposits().getValue()).containsExactly(new Deposit("USDT", new BigDecimal("100.125")));

        model.take(model.look().deposits().getValue().getFirst());

        assertThat(model.stage().getValue()).isEqualTo(Stage.CONFIRMING);
        assertThat(model.plan().getValue().orElseThrow().amount().value()).isEqualByComparingTo("100.125");
        assertThat(model.look().deposits().getValue()).isEmpty();
        assertThat(test.okx.transfers).isEmpty();
    }
}
