package app.latchkey.check;

import static app.latchkey.check.Checks.LIVE;
import static app.latchkey.check.Checks.check;
import static app.latchkey.check.Checks.checker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.latchkey.okx.AccountConfig;
import app.latchkey.okx.Answer;
import app.latchkey.okx.FundingBalance;
import app.latchkey.okx.StatusNotice;
import app.latchkey.okx.TradingBalance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class CheckerTest {

    @Test
    void aHealthyKeyIsReadyAndEveryFindingPassed() throws InterruptedException {
        var result = check(new FakeOkx());

        assertThat(result.verdict()).isEqualTo(Verdict.READY);
        assertThat(result.findings())
                .extracting(Finding::cause)
                .containsExactly(
                        Cause.OKX_ANSWERED,
                        Cause.NO_MAINTENANCE,
                        Cause.CLOCK_RIGHT,
                        Cause.SITE_RIGHT,
                        Cause.ENVIRONMENT_RIGHT,
                        Cause.KEY_KNOWN_TO_OKX,
                        Cause.LET_IN,
                        Cause.PASSPHRASE_RIGHT,
                        Cause.SECRET_KEY_RIGHT,
                        Cause.READ_GIVEN,
                        Cause.TRADE_GIVEN,
                        Cause.WITHDRAW_ABSENT,
                        Cause.BOUND,
                        Cause.STAYS_BECAUSE_BOUND,
                        Cause.NAME_NOT_PLANNED,
                        Cause.VERIFIED,
                        Cause.MODE_SET,
                        Cause.MAIN_ACCOUNT,
                        Cause.FUNDED,
                        Cause.FUNDED,
                        Cause.MONEY_IN_TRADING,
                        Cause.SAVED_ONCE);
        assertThat(result.findings()).extracting(Finding::outcome).containsOnly(Outcome.PASSED);
        assertThat(result.uid()).contains("44705892343619584");
        assertThat(result.at()).isEqualTo(Checks.NOW);
    }

    @Test
    void everyKindIsToldOnceAndTheResultListsThemInTheirOrder() throws InterruptedException {
        var told = new ArrayList<Finding>();

        var result = checker().run(LIVE, new FakeOkx(), told::add);

        assertThat(told).containsExactlyInAnyOrderElementsOf(result.findings());
        assertThat(result.findings()).extracting(Finding::kind).containsExactly(FindingKind.values());
    }

    @Test
    void allCallsRunSideBySide() throws InterruptedException {
        var everybodyIsHere = new CyclicBarrier(6);

        var result = check(new FakeOkx() {
            private <T> T together(T value) {
                try {
                    everybodyIsHere.await();
                } catch (InterruptedException | BrokenBarrierException e) {
                    throw new IllegalStateException(e);
                }
                return value;
            }

            @Override
            public Answer<Instant> time() {
                return together(super.time());
            }

            @Override
            public Answer<List<StatusNotice>> status() {
                return together(super.status());
            }

            @Override
            public Answer<AccountConfig> config() {
                return together(super.config());
            }

            @Override
            public Answer<List<FundingBalance>> fundingBalances() {
                return together(super.fundingBalances());
            }

            @Override
            public Answer<TradingBalance> tradingBalance() {
                return together(super.tradingBalance());
            }

            @Override
            public Optional<String> ownAddress() {
                return together(super.ownAddress());
            }
        });

        assertThat(result.verdict()).isEqualTo(Verdict.READY);
    }

    @Test
    void whatIsKnownIsToldWhileOtherCallsStillRun() throws InterruptedException {
        var slow = new CountDownLatch(1);
        var told = new ArrayList<FindingKind>();

        checker().run(LIVE, stalledStatus(slow), finding -> {
            told.add(finding.kind());
            if (told.size() == FindingKind.values().length - 1) {
                slow.countDown();
            }
        });

        assertThat(told).last().isEqualTo(FindingKind.EXCHANGE_STATUS);
    }

    @Test
    void anInterruptEndsTheCheckAtOnceAndReachesTheCallsThatStillRun() throws InterruptedException {
        var never = new CountDownLatch(1);
        var interrupted = new AtomicBoolean();
        var okx = new FakeOkx() {
            @Override
            public Answer<List<StatusNotice>> status() {
                try {
                    never.await();
                } catch (InterruptedException _) {
                    interrupted.set(true);
                }
                return super.status();
            }
        };
        var told = new ArrayList<Finding>();
        var check = new FutureTask<>(() -> checker().run(LIVE, okx, told::add));
        var thread = Thread.ofVirtual().start(check);

        thread.interrupt();

        assertThatThrownBy(check::get).hasCauseInstanceOf(InterruptedException.class);
        await().atMost(Duration.ofSeconds(5)).untilTrue(interrupted);
    }

    @Test
    void aFaultOfOurOwnShowsInsteadOfHangingTheCheck() {
        var okx = new FakeOkx() {
            @Override
            public Answer<TradingBalance> tradingBalance() {
                throw new IllegalStateException("a fault");
            }
        };

        assertThatThrownBy(() -> check(okx)).isInstanceOf(IllegalStateException.class);
    }

    private static FakeOkx stalledStatus(CountDownLatch until) {
        return new FakeOkx() {
            @Override
            public Answer<List<StatusNotice>> status() {
                try {
                    until.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return super.status();
            }
        };
    }
}
