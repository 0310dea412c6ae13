package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.check.Cause;
import app.latchkey.check.CheckSubject;
import app.latchkey.check.Checker;
import app.latchkey.check.Detail;
import app.latchkey.check.Finding;
import app.latchkey.check.FindingKind;
import app.latchkey.check.Outcome;
import app.latchkey.check.Verdict;
import app.latchkey.funds.Execution;
import app.latchkey.funds.Journal;
import app.latchkey.funds.TransferState;
import app.latchkey.key.Environment;
import app.latchkey.key.IpWhitelist;
import app.latchkey.key.Site;
import app.latchkey.okx.Answer;
import app.latchkey.okx.BillQuery;
import app.latchkey.okx.OkxApi;
import app.latchkey.practice.KeyRequest;
import app.latchkey.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A computer whose clock is wrong by a day, before an exchange that refuses what is half a minute off. */
class ClockADayOffTest {

    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    Path temp;

    private PracticeRig rig;
    private OkxApi okx;

    @BeforeEach
    void open() throws IOException {
        rig = new PracticeRig(temp);
        okx = rig.client(rig.exchange.createKey(
                KeyRequest.trading("Grid bot", PracticeRig.PASSPHRASE).boundTo(List.of("198.51.100.7"))));
    }

    @AfterEach
    void close() throws IOException {
        okx.close();
        rig.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 1})
    void theCheckWorksAndTheUserIsTold(long days) throws InterruptedException {
        rig.ours.move(DAY.multipliedBy(days));
        var subject = new CheckSubject(
                Site.PRACTICE, Environment.LIVE, Optional.empty(), IpWhitelist.NONE, Optional.empty(), List.of());

        var result = new Checker(PracticeRig.ERRORS, rig.ours).run(subject, okx, _ -> {});

        assertThat(result.verdict()).isEqualTo(Verdict.READY_WITH_ADVICE);
        assertThat(result.findings())
                .filteredOn(finding -> finding.outcome() != Outcome.PASSED)
                .extracting(Finding::kind)
                .containsExactly(FindingKind.CLOCK, FindingKind.MONEY);
        var clock = result.finding(FindingKind.CLOCK);
        assertThat(clock.outcome()).isEqualTo(Outcome.WARNING);
        assertThat(clock.cause()).isEqualTo(Cause.CLOCK_FAR_OFF);
        assertThat(clock.details()).singleElement().isInstanceOfSatisfying(Detail.Span.class, span -> assertThat(
                        span.length())
                .isCloseTo(DAY.multipliedBy(-days), Duration.ofSeconds(5)));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 1})
    void aTransferIsMadeOnceAndSettled(long days) throws IOException {
        rig.ours.move(DAY.multipliedBy(days));
        try (var store = Store.open(temp.resolve("workspace"))) {
            var journal = new Journal(store.journal());
            var plan = rig.plan(okx, "250.5");

            assertThat(rig.transfers(journal).execute(plan, okx)).isInstanceOf(Execution.Sent.class);
            PracticeRig.settling(journal).settleOnce(okx, plan.account(), rig.ours.instant());

            var settled = journal.find(plan.clientId()).orElseThrow();
            assertThat(settled.state()).isEqualTo(TransferState.DONE);
            assertThat(settled.signedAt().orElseThrow())
                    .isBetween(rig.theirs.instant().minusSeconds(60), rig.theirs.instant());
        }
        assertThat(rig.usdtInTrading()).isEqualByComparingTo("250.5");
        assertThat(rig.transfersReceived()).isOne();
    }

    /** Somebody sets the clock, or the network does: from one moment to the next the measured offset is wrong. */
    @Test
    void aClockThatIsSetWhileTheProgramRunsCostsOneRefusalAndNoAnswer() {
        rig.ours.move(DAY.negated());
        assertThat(okx.config()).isInstanceOf(Answer.Ok.class);

        rig.ours.move(DAY);

        assertThat(okx.fundingBalances()).isInstanceOf(Answer.Ok.class);
        assertThat(okx.tradingBalance()).isInstanceOf(Answer.Ok.class);
        assertThat(okx.bills(BillQuery.ALL)).isInstanceOf(Answer.Ok.class);
        assertThat(okx.clockOffset().abs()).isLessThan(Duration.ofSeconds(5));
        assertThat(rig.exchange.counters().requests("GET /api/v5/asset/balances"))
                .as("refused, measured, repeated")
                .isEqualTo(2);
        assertThat(rig.exchange.counters().requests("GET /api/v5/account/balance"))
                .isOne();
    }
}
