package app.latchkey.check;

import static app.latchkey.check.Checks.check;
import static app.latchkey.check.FindingKind.CLOCK;
import static app.latchkey.check.FindingKind.EXCHANGE_STATUS;
import static app.latchkey.check.FindingKind.KEY_KNOWN;
import static app.latchkey.check.Verdict.COULD_NOT_BE_CHECKED;
import static app.latchkey.check.Verdict.NOT_WORKING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.latchkey.okx.Answer;
import app.latchkey.okx.DocumentedCodes;
import app.latchkey.okx.Failure;
import app.latchkey.okx.Failure.Obstacle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One row for each thing that OKX, the network or we ourselves can answer in place of a value. */
class EveryErrorTest {

    private static final String WORDS = "OKX's own words";

    private final FakeOkx okx = new FakeOkx();

    @ParameterizedTest
    @CsvSource({
        "50119, KEY_KNOWN, KEY_UNKNOWN",
        "50067, SITE, WRONG_SITE",
        "50101, ENVIRONMENT, WRONG_ENVIRONMENT",
        "50111, KEY_KNOWN, KEY_MALFORMED",
        "50100, KEY_KNOWN, KEY_FROZEN",
        "50118, KEY_KNOWN, THIRD_PARTY_KEY",
        "50105, PASSPHRASE, PASSPHRASE_WRONG",
        "50113, SECRET_KEY, SIGNATURE_WRONG",
        "50114, KEY_KNOWN, AUTHORIZATION_INVALID",
        "50007, ACCOUNT, ACCOUNT_RESTRICTED",
        "58004, ACCOUNT, ACCOUNT_RESTRICTED",
        "50059, ACCOUNT, ACTION_NEEDED",
        "50060, ACCOUNT, IDENTITY_NEEDED",
        "50051, ACCOUNT, REGION_RESTRICTED"
    })
    void whatSpeaksAgainstTheKeyOrItsAccountFailsItAndNothingElse(String code, FindingKind kind, Cause cause)
            throws InterruptedException {
        var result = check(okx.failsSignedCalls(rejected(code)));

        assertOnlyOneIsDecided(result, kind, Outcome.FAILED, cause);
        assertThat(result.finding(kind).failure()).contains(rejected(code));
        assertThat(result.verdict()).isEqualTo(NOT_WORKING);
        assertThat(result.deciding()).contains(result.finding(kind));
    }

    @ParameterizedTest
    @CsvSource({
        "50102, CLOCK, FAILED, TIMESTAMP_REFUSED, COULD_NOT_BE_CHECKED",
        "50112, CLOCK, FAILED, TIMESTAMP_REFUSED, COULD_NOT_BE_CHECKED",
        "50110, ADDRESS_ALLOWED, FAILED, ADDRESS_NOT_LISTED, COULD_NOT_BE_CHECKED",
        "50121, ADDRESS_ALLOWED, FAILED, ADDRESS_BLOCKED, COULD_NOT_BE_CHECKED",
        "50120, READ_PERMISSION, FAILED, READ_MISSING, NOT_WORKING",
        "50001, EXCHANGE_STATUS, WARNING, OKX_UNAVAILABLE, COULD_NOT_BE_CHECKED",
        "50046, EXCHANGE_STATUS, WARNING, OKX_UNAVAILABLE, COULD_NOT_BE_CHECKED",
        "58007, EXCHANGE_STATUS, WARNING, OKX_UNAVAILABLE, COULD_NOT_BE_CHECKED",
        "50013, EXCHANGE_STATUS, WARNING, OKX_BUSY, COULD_NOT_BE_CHECKED",
        "50026, EXCHANGE_STATUS, WARNING, OKX_BUSY, COULD_NOT_BE_CHECKED",
        "50004, EXCHANGE_STATUS, WARNING, OKX_BUSY, COULD_NOT_BE_CHECKED"
    })
    void whatSpeaksOfSomethingElseLeavesTheKeyOpen(
            String code, FindingKind kind, Outcome outcome, Cause cause, Verdict verdict) throws InterruptedException {
        var result = check(okx.failsSignedCalls(rejected(code)));

        assertOnlyOneIsDecided(result, kind, outcome, cause);
        assertThat(result.finding(KEY_KNOWN).outcome()).isEqualTo(Outcome.SKIPPED);
        assertThat(result.finding(KEY_KNOWN).cause()).isEqualTo(cause);
        assertThat(result.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "50011, RATE_LIMITED",
        "50040, RATE_LIMITED",
        "58102, RATE_LIMITED",
        "50030, NOT_ALLOWED",
        "50041, NOT_ALLOWED",
        "50035, NOT_ALLOWED",
        "64003, NOT_ALLOWED",
        "59604, NOT_ALLOWED",
        "50103, REQUEST_REFUSED",
        "50104, REQUEST_REFUSED",
        "50106, REQUEST_REFUSED",
        "50107, REQUEST_REFUSED",
        "51000, REQUEST_REFUSED",
        "50005, REQUEST_REFUSED",
        "1, UNEXPECTED_CODE",
        "50038, UNEXPECTED_CODE",
        "58124, UNEXPECTED_CODE",
        "99999, UNEXPECTED_CODE",
        "'', UNEXPECTED_CODE"
    })
    void whatSpeaksOfTheCallAloneDecidesNothing(String code, Cause cause) throws InterruptedException {
        var result = check(okx.failsSignedCalls(rejected(code)));

        assertNothingIsDecided(result);
        assertThat(result.finding(KEY_KNOWN).cause()).isEqualTo(cause);
        assertThat(result.finding(KEY_KNOWN).failure()).contains(rejected(code));
        assertThat(result.verdict()).isEqualTo(COULD_NOT_BE_CHECKED);
    }

    @Test
    void noCodeAtAllMakesAKeyReadyOrUnsafe() throws InterruptedException {
        for (var code : DocumentedCodes.all().toList()) {
            var result = check(new FakeOkx().failsSignedCalls(rejected(code)));

            assertThat(result.verdict()).as(code).isIn(NOT_WORKING, COULD_NOT_BE_CHECKED);
            assertThat(result.findings())
                    .as(code)
                    .filteredOn(finding -> finding.outcome() == Outcome.PASSED)
                    .extracting(Finding::kind)
                    .isSubsetOf(FindingKind.REACHABLE, EXCHANGE_STATUS, CLOCK, FindingKind.SAME_KEY);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NAME_NOT_FOUND, NAME_NOT_FOUND",
        "REFUSED, CONNECTION_REFUSED",
        "TIMED_OUT, TIMED_OUT",
        "TLS_EXPIRED, CERTIFICATE_EXPIRED",
        "TLS_NOT_YET_VALID, CERTIFICATE_NOT_YET_VALID",
        "TLS_WRONG_HOST, CERTIFICATE_OF_ANOTHER_HOST",
        "TLS_UNKNOWN_ISSUER, CERTIFICATE_FROM_UNKNOWN_ISSUER",
        "TLS_BAD_CERTIFICATE, CERTIFICATE_REFUSED",
        "TLS_HANDSHAKE, NOT_SECURE",
        "TLS_CUT, CUT_WHILE_SECURING",
        "PROXY_UNREACHABLE, PROXY_UNREACHABLE",
        "PROXY_WANTS_PASSWORD, PROXY_WANTS_PASSWORD",
        "PROXY_REFUSED, PROXY_REFUSED",
        "BLOCKED_ON_THE_WAY, BLOCKED_ON_THE_WAY",
        "CUT, CONNECTION_CUT"
    })
    void anObstacleOnTheWayFailsTheWayAndSaysNothingOfTheKey(Obstacle obstacle, Cause cause)
            throws InterruptedException {
        var result = check(okx.failsEveryCall(new Failure.Unreachable(obstacle, false)));

        assertThat(result.finding(FindingKind.REACHABLE))
                .isEqualTo(new Finding(
                        FindingKind.REACHABLE,
                        Outcome.FAILED,
                        cause,
                        List.of(),
                        Optional.of(new Failure.Unreachable(obstacle, false))));
        assertThat(result.findings())
                .filteredOn(
                        finding -> finding.kind() != FindingKind.REACHABLE && finding.kind() != FindingKind.SAME_KEY)
                .extracting(Finding::outcome)
                .containsOnly(Outcome.SKIPPED);
        assertThat(result.verdict()).isEqualTo(COULD_NOT_BE_CHECKED);
    }

    @ParameterizedTest
    @EnumSource(Obstacle.class)
    void anObstacleAtSignedCallsAloneLeavesOkxReachable(Obstacle obstacle) throws InterruptedException {
        var result = check(okx.failsSignedCalls(new Failure.Unreachable(obstacle, true)));

        assertNothingIsDecided(result);
        assertThat(result.finding(FindingKind.REACHABLE).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(result.verdict()).isEqualTo(COULD_NOT_BE_CHECKED);
    }

    static Stream<Failure> failuresWithoutAWordFromOkx() {
        return Stream.of(
                new Failure.Unreadable("/api/v5/account/config", "", 200),
                new Failure.Unreadable("/api/v5/account/config", "data[0].uid", 200),
                new Failure.TooBusy(),
                new Failure.Cancelled(false),
                new Failure.Cancelled(true));
    }

    @ParameterizedTest
    @MethodSource("failuresWithoutAWordFromOkx")
    void whatIsNoAnswerOfOkxDecidesNothing(Failure failure) throws InterruptedException {
        var result = check(okx.failsSignedCalls(failure));

        assertNothingIsDecided(result);
        assertThat(result.verdict()).isEqualTo(COULD_NOT_BE_CHECKED);
    }

    @Test
    void aPageInOkxsPlaceIsNoSignOfOkx() throws InterruptedException {
        var result = check(okx.failsEveryCall(new Failure.Unreadable("/api/v5/public/time", "", 200)));

        assertThat(result.finding(FindingKind.REACHABLE).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(result.finding(FindingKind.REACHABLE).cause()).isEqualTo(Cause.UNREADABLE_ANSWER);
    }

    @Test
    void theMostTellingObstacleIsNamed() throws InterruptedException {
        okx.failsEveryCall(new Failure.Unreachable(Obstacle.TIMED_OUT, true));
        okx.funding = Answer.failed(new Failure.Unreachable(Obstacle.TLS_UNKNOWN_ISSUER, false));

        assertThat(check(okx).finding(FindingKind.REACHABLE).cause()).isEqualTo(Cause.CERTIFICATE_FROM_UNKNOWN_ISSUER);
    }

    @Test
    void callsThatWeKeptBackOurselvesSayNothingOfTheWay() throws InterruptedException {
        var result = check(okx.failsEveryCall(new Failure.TooBusy()));

        assertThat(result.findings())
                .filteredOn(finding -> finding.kind() != FindingKind.SAME_KEY)
                .extracting(Finding::outcome)
                .containsOnly(Outcome.SKIPPED);
        assertThat(result.verdict()).isEqualTo(COULD_NOT_BE_CHECKED);
    }

    @Test
    void aCodeOfTheGateAtACallWithoutAKeySaysNothingOfTheKey() throws InterruptedException {
        okx.time = Answer.failed(rejected("50119"));
        okx.status = Answer.failed(rejected("50110"));

        var result = check(okx);

        assertThat(result.finding(CLOCK).outcome()).isEqualTo(Outcome.SKIPPED);
        assertThat(result.finding(EXCHANGE_STATUS).outcome()).isEqualTo(Outcome.SKIPPED);
        assertThat(result.finding(CLOCK).cause()).isEqualTo(Cause.REFUSED_WITHOUT_A_KEY);
        assertThat(result.verdict()).isEqualTo(Verdict.READY);
    }

    /** Everything about the key but the one finding is skipped; what other answers proved stands. */
    private static void assertOnlyOneIsDecided(CheckResult result, FindingKind kind, Outcome outcome, Cause cause) {
        assertThat(result.finding(kind).outcome()).isEqualTo(outcome);
        assertThat(result.finding(kind).cause()).isEqualTo(cause);
        assertThat(result.findings())
                .filteredOn(finding -> finding.kind() != kind)
                .extracting(Finding::outcome)
                .containsOnly(Outcome.PASSED, Outcome.SKIPPED);
        assertThat(result.findings())
                .filteredOn(finding -> finding.outcome() == Outcome.PASSED)
                .extracting(Finding::kind)
                .isSubsetOf(FindingKind.REACHABLE, EXCHANGE_STATUS, CLOCK, FindingKind.SAME_KEY);
    }

    private static void assertNothingIsDecided(CheckResult result) {
        assertThat(result.findings())
                .filteredOn(finding -> finding.outcome() != Outcome.SKIPPED)
                .extracting(Finding::kind, Finding::outcome)
                .containsExactly(
                        tuple(FindingKind.REACHABLE, Outcome.PASSED),
                        tuple(EXCHANGE_STATUS, Outcome.PASSED),
                        tuple(CLOCK, Outcome.PASSED),
                        tuple(FindingKind.SAME_KEY, Outcome.PASSED));
    }

    private static Failure rejected(String code) {
        return new Failure.Rejected(code, WORDS, 401);
    }
}
