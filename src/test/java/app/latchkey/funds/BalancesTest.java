package app.latchkey.funds;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.okx.AccountType;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Failure;
import app.latchkey.okx.Failure.Obstacle;
import app.latchkey.okx.FundingBalance;
import app.latchkey.okx.MaxWithdrawal;
import app.latchkey.okx.Told;
import app.latchkey.okx.TradingBalance;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class BalancesTest {

    private static final Failure CUT = new Failure.Unreachable(Obstacle.CUT, true);

    private final ScriptedOkx okx = new ScriptedOkx();

    @Test
    void bothAccountsAreShownByCurrencyWithTheDigitsOfTheAnswer() {
        okx.funding = () -> Answer.ok(List.of(funding("USDT", "10.50"), funding("BTC", "0.00000001")));
        okx.trading = () -> Answer.ok(trading("USDT", "3.10"));

        var overview = Balances.read(okx);

        assertThat(overview.currencies()).extracting(CurrencyFunds::ccy).containsExactly("BTC", "USDT");
        var usdt = overview.of("USDT").orElseThrow();
        assertThat(usdt.available(AccountType.FUNDING)).contains(new BigDecimal("10.50"));
        assertThat(usdt.total(AccountType.TRADING)).contains(new BigDecimal("3.10"));
        assertThat(overview.of("BTC").orElseThrow().trading()).isEmpty();
        assertThat(overview.of("ETH")).isEmpty();
        assertThat(overview.tradingUsd()).contains(new BigDecimal("5"));
    }

    @Test
    void whereOkxLeavesTheEquityEmptyTheCashIsShown() {
        okx.trading = () -> Answer.ok(Told.trading("2", List.of(Map.of("ccy", "USDT", "eq", "", "cashBal", "2"))));

        assertThat(Balances.read(okx).of("USDT").orElseThrow().total(AccountType.TRADING))
                .contains(new BigDecimal("2"));
    }

    @Test
    void oneAccountThatCannotBeReadDoesNotHideTheOther() {
        okx.funding = () -> Answer.failed(CUT);
        okx.trading = () -> Answer.ok(trading("USDT", "3.10"));
        okx.withdrawals = () -> Answer.ok(List.of(withdrawable("USDT", "3.00")));

        var overview = Balances.read(okx);

        assertThat(overview.failure(AccountType.FUNDING)).contains(CUT);
        assertThat(overview.failure(AccountType.TRADING)).isEmpty();
        assertThat(overview.of("USDT").orElseThrow().available(AccountType.TRADING))
                .contains(new BigDecimal("3.00"));
    }

    @Test
    void bothAreAskedAtTheSameTime() {
        var meeting = new CyclicBarrier(2);
        okx.funding = () -> met(meeting, List.of());
        okx.trading = () -> met(meeting, Told.trading("0", List.of()));

        var overview = Balances.read(okx);

        assertThat(overview.fundingFailure()).isEmpty();
        assertThat(overview.tradingFailure()).isEmpty();
    }

    @Test
    void anInterruptGivesUpBothAndStays() {
        var never = new CountDownLatch(1);
        okx.funding = () -> waiting(never);
        okx.trading = () -> waiting(never);

        Thread.currentThread().interrupt();
        var overview = Balances.read(okx);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(overview.fundingFailure()).contains(new Failure.Cancelled(true));
        assertThat(overview.tradingFailure()).contains(new Failure.Cancelled(true));
    }

    private static FundingBalance funding(String ccy, String available) {
        return Told.funding(Map.of("ccy", ccy, "availBal", available));
    }

    @Test
    void outOfTradingNothingCanBeMovedWhileOkxDoesNotSayHowMuch() {
        okx.trading = () -> Answer.ok(trading("USDT", "3.10"));
        okx.withdrawals = () -> Answer.failed(CUT);

        assertThat(Balances.read(okx).of("USDT").orElseThrow().available(AccountType.TRADING))
                .isEmpty();
    }

    private static MaxWithdrawal withdrawable(String ccy, String own) {
        return new MaxWithdrawal(
                ccy, Optional.of(new BigDecimal(own)), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static TradingBalance trading(String ccy, String equity) {
        return Told.trading("5", List.of(Map.of("ccy", ccy, "eq", equity, "availBal", "3.00")));
    }

    /** Two that are asked one after the other never meet. */
    private static <T> Answer<T> met(CyclicBarrier meeting, T value) {
        try {
            meeting.await(20, TimeUnit.SECONDS);
            return Answer.ok(value);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException _) {
            return Answer.failed(CUT);
        }
    }

    private static <T> Answer<T> waiting(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return Answer.failed(CUT);
    }
}
