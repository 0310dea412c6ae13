package app.latchkey.check;

import static app.latchkey.check.Checks.check;
import static app.latchkey.check.Checks.rejected;
import static app.latchkey.check.Checks.subject;
import static app.latchkey.check.FindingKind.FUNDING_BALANCE;
import static app.latchkey.check.FindingKind.IP_BINDING;
import static app.latchkey.check.FindingKind.KEY_KNOWN;
import static app.latchkey.check.FindingKind.READ_PERMISSION;
import static app.latchkey.check.FindingKind.TRADE_PERMISSION;
import static app.latchkey.check.FindingKind.TRADING_BALANCE;
import static app.latchkey.check.FindingKind.WITHDRAW_PERMISSION;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.Environment;
import app.latchkey.key.Permission;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Failure;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyFindingsTest {

    private static final Set<Permission> READ_AND_TRADE = Set.of(Permission.READ, Permission.TRADE);

    private final FakeOkx okx = new FakeOkx();

    @Test
    void aKeyThatCanWithdrawIsUnsafeWhateverElseIsWrong() throws InterruptedException {
        okx.tellsOfAKey(Set.of(Permission.READ, Permission.WITHDRAW), List.of(FakeOkx.OWN_ADDRESS));

        var result = check(okx);

        assertThat(result.verdict()).isEqualTo(Verdict.UNSAFE);
        assertThat(result.finding(WITHDRAW_PERMISSION))
                .isEqualTo(Finding.of(WITHDRAW_PERMISSION, Outcome.FAILED, Cause.WITHDRAW_PRESENT));
        assertThat(result.finding(WITHDRAW_PERMISSION).cause().remedy()).isEqualTo(Remedy.REMOVE_WITHDRAW);
    }

    @Test
    void aKeyWithoutTradeDoesNotWork() throws InterruptedException {
        okx.tellsOfAKey(Set.of(Permission.READ), List.of(FakeOkx.OWN_ADDRESS));

        var result = check(okx);

        assertThat(result.verdict()).isEqualTo(Verdict.NOT_WORKING);
        assertThat(result.finding(KEY_KNOWN).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(result.finding(TRADE_PERMISSION))
                .isEqualTo(Finding.of(TRADE_PERMISSION, Outcome.FAILED, Cause.TRADE_MISSING));
    }

    @Test
    void permissionsThatOkxDoesNotTellAreNeitherPassedNorFailed() throws InterruptedException {
        okx.tellsOfAKey(Set.of(), List.of(FakeOkx.OWN_ADDRESS));

        var result = check(okx);

        assertThat(result.verdict()).isEqualTo(Verdict.COULD_NOT_BE_CHECKED);
        assertThat(List.of(READ_PERMISSION, TRADE_PERMISSION, WITHDRAW_PERMISSION))
                .extracting(result::finding)
                .allSatisfy(finding -> {
                    assertThat(finding.outcome()).isEqualTo(Outcome.SKIPPED);
                    assertThat(finding.cause()).isEqualTo(Cause.PERMISSIONS_NOT_TOLD);
                });
    }

    @Test
    void aPermissionThatNobodyDocumentedIsShown() throws InterruptedException {
        okx.config = Answer.ok(FakeOkx.account(READ_AND_TRADE, Set.of("transfer"), List.of(FakeOkx.OWN_ADDRESS)));

        var result = check(okx);

        assertThat(result.verdict()).isEqualTo(Verdict.READY_WITH_ADVICE);
        assertThat(result.finding(WITHDRAW_PERMISSION))
                .isEqualTo(Finding.of(
                        WITHDRAW_PERMISSION,
                        Outcome.WARNING,
                        Cause.UNKNOWN_PERMISSION,
                        new Detail.Items(List.of("transfer"))));
    }

    @Test
    void anAnswerThatTakesReadFromAKeyThatDoesNotListItIsAWarning() throws InterruptedException {
        okx.tellsOfAKey(Set.of(Permission.TRADE), List.of(FakeOkx.OWN_ADDRESS));

        assertThat(check(okx).finding(READ_PERMISSION).cause()).isEqualTo(Cause.READ_NOT_LISTED);
    }

    @Test
    void balancesProveTheKeyWhenItsOwnCallSaysNothingOfItButNotWhatItMayDo() throws InterruptedException {
        okx.config = Answer.failed(new Failure.Unreachable(Failure.Obstacle.TIMED_OUT, true));

        var result = check(okx);

        assertThat(List.of(
                        FindingKind.SITE,
                        FindingKind.ENVIRONMENT,
                        KEY_KNOWN,
                        FindingKind.ADDRESS_ALLOWED,
                        FindingKind.PASSPHRASE,
                        FindingKind.SECRET_KEY))
                .extracting(kind -> result.finding(kind).outcome())
                .containsOnly(Outcome.PASSED);
        assertThat(result.finding(TRADE_PERMISSION)).isEqualTo(Finding.notSpokenOf(TRADE_PERMISSION));
        assertThat(result.finding(IP_BINDING)).isEqualTo(Finding.notSpokenOf(IP_BINDING));
        assertThat(result.verdict()).isEqualTo(Verdict.COULD_NOT_BE_CHECKED);
    }

    @Test
    void aKeyThatIsGoneBetweenTwoCallsIsNotReady() throws InterruptedException {
        okx.trading = Answer.failed(rejected("50119"));

        var result = check(okx);

        assertThat(result.verdict()).isEqualTo(Verdict.NOT_WORKING);
        assertThat(result.finding(TRADING_BALANCE).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(result.finding(TRADING_BALANCE).cause()).isEqualTo(Cause.KEY_UNKNOWN);
    }

    @Test
    void aBalanceThatCouldNotBeReadForALackOfTimeTakesNothingFromTheKeyButIsSaid() throws InterruptedException {
        var timedOut = new Failure.Unreachable(Failure.Obstacle.TIMED_OUT, true);
        okx.funding = Answer.failed(timedOut);

        var result = check(okx);

        assertThat(result.verdict()).isEqualTo(Verdict.READY_WITH_ADVICE);
        assertThat(result.finding(FUNDING_BALANCE).outcome()).isEqualTo(Outcome.SKIPPED);
        assertThat(result.finding(FUNDING_BALANCE).cause()).isEqualTo(Cause.TIMED_OUT);
        assertThat(result.finding(FUNDING_BALANCE).failure()).contains(timedOut);
    }

    @Test
    void aDemoKeyIsReadyWithoutAnyAddress() throws InterruptedException {
        okx.tellsOfAKey(READ_AND_TRADE, List.of());

        var result = check(subject(Environment.DEMO, ""), okx);

        assertThat(result.verdict()).isEqualTo(Verdict.READY);
        assertThat(result.finding(IP_BINDING).cause()).isEqualTo(Cause.NOT_BOUND_DEMO);
    }
}
