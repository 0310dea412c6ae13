package app.latchkey.check;

import static app.latchkey.check.Checks.check;
import static app.latchkey.check.Checks.rejected;
import static app.latchkey.check.FindingKind.CLOCK;
import static app.latchkey.check.FindingKind.EXCHANGE_STATUS;
import static app.latchkey.check.FindingKind.FUNDING_BALANCE;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.check.Detail.Items;
import app.latchkey.check.Detail.Moment;
import app.latchkey.check.Detail.Span;
import app.latchkey.check.Detail.Term;
import app.latchkey.check.Detail.Words;
import app.latchkey.key.Environment;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Failure;
import app.latchkey.okx.StatusNotice;
import app.latchkey.okx.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkFindingsTest {

    private static final Instant BEGIN = Instant.parse("2026-11-20T07:00:00Z");
    private static final Instant END = Instant.parse("2026-11-20T09:00:00Z");

    private final FakeOkx okx = new FakeOkx();

    @ParameterizedTest
    @CsvSource({
        "PT0S, PASSED, CLOCK_RIGHT",
        "PT4.999S, PASSED, CLOCK_RIGHT",
        "PT5S, ADVICE, CLOCK_OFF",
        "PT-5S, ADVICE, CLOCK_OFF",
        "PT19.999S, ADVICE, CLOCK_OFF",
        "PT-20S, WARNING, CLOCK_FAR_OFF",
        "PT1H, WARNING, CLOCK_FAR_OFF"
    })
    void aClockIsJudgedByItsDistance(Duration ahead, Outcome outcome, Cause cause) throws InterruptedException {
        okx.ahead = ahead;

        var result = check(okx);

        assertThat(result.finding(CLOCK)).isEqualTo(Finding.of(CLOCK, outcome, cause, new Span(ahead)));
        assertThat(result.verdict()).isEqualTo(outcome == Outcome.PASSED ? Verdict.READY : Verdict.READY_WITH_ADVICE);
    }

    @Test
    void aClockThatCouldNotBeComparedTakesNothingFromAKeyThatWasProved() throws InterruptedException {
        okx.time = Answer.failed(new Failure.Unreachable(Failure.Obstacle.CUT, true));

        var result = check(okx);

        assertThat(result.finding(CLOCK))
                .isEqualTo(new Finding(
                        CLOCK,
                        Outcome.SKIPPED,
                        Cause.CONNECTION_CUT,
                        List.of(),
                        Optional.of(new Failure.Unreachable(Failure.Obstacle.CUT, true))));
        assertThat(result.verdict()).isEqualTo(Verdict.READY);
    }

    @Test
    void maintenanceOfTradingIsAWarningThatNamesItsEnd() throws InterruptedException {
        okx.status = notices(notice("ongoing", "5", Optional.of(Environment.LIVE)));

        var result = check(okx);

        assertThat(result.finding(EXCHANGE_STATUS))
                .isEqualTo(Finding.of(
                        EXCHANGE_STATUS,
                        Outcome.WARNING,
                        Cause.MAINTENANCE_ONGOING_UNTIL,
                        new Words("Spot maintenance"),
                        new Term(Service.TRADING),
                        new Moment(END)));
        assertThat(result.verdict()).isEqualTo(Verdict.READY_WITH_ADVICE);
    }

    @Test
    void maintenanceAheadIsAdvice() throws InterruptedException {
        okx.status = notices(notice("scheduled", "99", Optional.empty()));

        assertThat(check(okx).finding(EXCHANGE_STATUS))
                .isEqualTo(Finding.of(
                        EXCHANGE_STATUS,
                        Outcome.ADVICE,
                        Cause.MAINTENANCE_AHEAD_FROM,
                        new Words("Spot maintenance"),
                        new Term(Service.OTHER),
                        new Moment(BEGIN)));
    }

    @Test
    void whatIsOngoingCountsMoreThanWhatIsAhead() throws InterruptedException {
        okx.status = notices(
                notice("scheduled", "5", Optional.empty()),
                notice("pre_open", "8", Optional.empty()),
                notice("scheduled", "9", Optional.empty()));

        assertThat(check(okx).finding(EXCHANGE_STATUS).cause()).isEqualTo(Cause.MAINTENANCE_PARTLY_OVER);
    }

    @Test
    void maintenanceOfTheOtherEnvironmentOrOfBotsIsNothingToThisKey() throws InterruptedException {
        okx.status = notices(
                notice("ongoing", "5", Optional.of(Environment.DEMO)),
                notice("ongoing", "7", Optional.of(Environment.LIVE)));

        assertThat(check(okx).finding(EXCHANGE_STATUS))
                .isEqualTo(Finding.of(
                        EXCHANGE_STATUS,
                        Outcome.PASSED,
                        Cause.MAINTENANCE_ELSEWHERE,
                        new Items(List.of("Spot maintenance", "Spot maintenance"))));
    }

    @Test
    void aTerminalNoticesWhenItsMarketDataIsUnderMaintenance() throws InterruptedException {
        okx.status = notices(notice("ongoing", "0", Optional.of(Environment.LIVE)));

        assertThat(check(okx).finding(EXCHANGE_STATUS).details()).contains(new Term(Service.WEBSOCKET));
    }

    @Test
    void ongoingMaintenanceExplainsMoreThanTheCodeItIsAnsweredWith() throws InterruptedException {
        okx.failsSignedCalls(rejected("50001"));
        okx.status = notices(notice("ongoing", "5", Optional.of(Environment.LIVE)));

        var result = check(okx);

        assertThat(result.finding(EXCHANGE_STATUS).cause()).isEqualTo(Cause.MAINTENANCE_ONGOING_UNTIL);
        assertThat(result.verdict()).isEqualTo(Verdict.COULD_NOT_BE_CHECKED);
    }

    @Test
    void anInterfaceThatIsDownBesideAKeyThatWorksIsSaidAtItsOwnPlace() throws InterruptedException {
        okx.funding = Answer.failed(rejected("58007"));

        var result = check(okx);

        assertThat(result.finding(FUNDING_BALANCE).outcome()).isEqualTo(Outcome.SKIPPED);
        assertThat(result.finding(FUNDING_BALANCE).cause()).isEqualTo(Cause.OKX_UNAVAILABLE);
        assertThat(result.verdict()).isEqualTo(Verdict.READY_WITH_ADVICE);
    }

    private static Answer<List<StatusNotice>> notices(StatusNotice... notices) {
        return Answer.ok(List.of(notices));
    }

    private static StatusNotice notice(String state, String serviceType, Optional<Environment> environment) {
        var env =
                environment.map(where -> where == Environment.LIVE ? "1" : "2").orElse("");
        return Told.status(Map.of(
                "title",
                "Spot maintenance",
                "state",
                state,
                "begin",
                BEGIN.toEpochMilli(),
                "end",
                END.toEpochMilli(),
                "serviceType",
                serviceType,
                "env",
                env));
    }
}
