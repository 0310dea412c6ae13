package app.latchkey.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.latchkey.check.Cause;
import app.latchkey.check.CheckResult;
import app.latchkey.check.CheckSubject;
import app.latchkey.check.Checker;
import app.latchkey.check.Detail;
import app.latchkey.check.Finding;
import app.latchkey.check.FindingKind;
import app.latchkey.check.Outcome;
import app.latchkey.check.Verdict;
import app.latchkey.key.Environment;
import app.latchkey.key.IpWhitelist;
import app.latchkey.key.Site;
import app.latchkey.okx.AccountType;
import app.latchkey.okx.Answer;
import app.latchkey.okx.ClientId;
import app.latchkey.okx.OkxApi;
import app.latchkey.okx.TransferRequest;
import app.latchkey.practice.KeyRequest;
import app.latchkey.practice.NewKey;
import app.latchkey.practice.Permission;
import app.latchkey.practice.Trouble;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check says about keys that a real exchange would know in each of these states; nothing of it is inferred. */
class CheckOfPracticeKeysTest {

    private static final KeyRequest BOUND =
            KeyRequest.trading("Grid bot", PracticeRig.PASSPHRASE).boundTo(List.of("198.51.100.7"));
    private static final List<FindingKind> WHAT_ONLY_AN_ACCEPTED_KEY_TELLS = List.of(
            FindingKind.READ_PERMISSION,
            FindingKind.TRADE_PERMISSION,
            FindingKind.WITHDRAW_PERMISSION,
            FindingKind.IP_BINDING,
            FindingKind.EXPIRY,
            FindingKind.NAME,
            FindingKind.ACCOUNT,
            FindingKind.ACCOUNT_MODE,
            FindingKind.ACCOUNT_KIND,
            FindingKind.FUNDING_BALANCE,
            FindingKind.TRADING_BALANCE);

    @TempDir
    Path temp;

    private PracticeRig rig;

    @BeforeEach
    void open() throws IOException {
        rig = new PracticeRig(temp);
    }

    @AfterEach
    void close() throws IOException {
        rig.close();
    }

    @Test
    void aHealthyBoundKeyWithMoneyToTradeWithIsReadyAndEveryFindingPassed() throws InterruptedException {
        var key = rig.exchange.createKey(BOUND);
        putMoneyIntoTrading(key);

        var result = check(key);

        assertThat(result.verdict()).isEqualTo(Verdict.READY);
        assertThat(result.findings()).extracting(Finding::outcome).containsOnly(Outcome.PASSED);
        assertThat(cause(result, FindingKind.IP_BINDING)).isEqualTo(Cause.BOUND);
        assertThat(result.uid()).isPresent();
    }

    @Test
    void aHealthyKeyWithoutAddressesIsReadyWithTheAdviceThatItEndsAfterFourteenDaysUnused()
            throws InterruptedException {
        var result = check(rig.tradingKey());

        assertThat(result.verdict()).isEqualTo(Verdict.READY_WITH_ADVICE);
        assertThat(cause(result, FindingKind.IP_BINDING)).isEqualTo(Cause.NOT_BOUND);
        assertThat(result.finding(FindingKind.EXPIRY).details())
                .singleElement()
                .isInstanceOfSatisfying(Detail.Moment.class, moment -> assertThat(moment.at())
                        .isCloseTo(rig.ours.instant().plus(Duration.ofDays(14)), within(1, ChronoUnit.MINUTES)));
    }

    @Test
    void moneyThatWaitsInFundingIsToldWithItsCurrencies() throws InterruptedException {
        assertThat(check(rig.exchange.createKey(BOUND)).finding(FindingKind.MONEY))
                .isEqualTo(new Finding(
                        FindingKind.MONEY,
                        Outcome.ADVICE,
                        Cause.MONEY_WAITS_IN_FUNDING,
                        List.of(new Detail.Items(List.of("BTC", "ETH", "USDT"))),
                        Optional.empty()));
    }

    @Test
    void aDemoKeyWithoutAddressesIsReadyBecauseItDoesNotEnd() throws InterruptedException {
        var key = rig.exchange.createKey(
                KeyRequest.trading("Demo bot", PracticeRig.PASSPHRASE).in(app.latchkey.practice.Environment.DEMO));

        var result = check(Environment.DEMO, key, key.secretKey(), PracticeRig.PASSPHRASE);

        assertThat(result.verdict()).isEqualTo(Verdict.READY_WITH_ADVICE);
        assertThat(cause(result, FindingKind.EXPIRY)).isEqualTo(Cause.STAYS_BECAUSE_DEMO);
        assertThat(result.deciding()).contains(result.finding(FindingKind.MONEY));
    }

    @Test
    void aWrongSecretKeyIsToldAsSuchAndNothingElseIsKnown() throws InterruptedException {
        var result =
                check(Environment.LIVE, rig.tradingKey(), "00000000000000000000000000000000", PracticeRig.PASSPHRASE);

        assertNotWorkingFor(result, FindingKind.SECRET_KEY, Cause.SIGNATURE_WRONG);
    }

    @Test
    void aWrongPassphraseIsToldAsSuchAndNothingElseIsKnown() throws InterruptedException {
        var key = rig.tradingKey();

        assertNotWorkingFor(
                check(Environment.LIVE, key, key.secretKey(), "Qwr4321?"),
                FindingKind.PASSPHRASE,
                Cause.PASSPHRASE_WRONG);
    }

    @Test
    void aDeletedKeyIsUnknown() throws InterruptedException {
        var key = rig.tradingKey();
        rig.exchange.deleteKey(key.apiKey());

        assertNotWorkingFor(check(key), FindingKind.KEY_KNOWN, Cause.KEY_UNKNOWN);
    }

    @Test
    void aLiveKeyUsedForDemoTradingIsOfTheOtherEnvironment() throws InterruptedException {
        var key = rig.tradingKey();

        var result = check(Environment.DEMO, key, key.secretKey(), PracticeRig.PASSPHRASE);

        assertNotWorkingFor(result, FindingKind.ENVIRONMENT, Cause.WRONG_ENVIRONMENT);
    }

    @Test
    void fromAnAddressThatIsNotListedNothingIsSaidAboutTheKeyItself() throws InterruptedException {
        var key = rig.exchange.createKey(BOUND);
        rig.exchange.callerAddress("203.0.113.9");

        var result = check(key);

        assertThat(result.verdict()).isEqualTo(Verdict.COULD_NOT_BE_CHECKED);
        assertThat(result.finding(FindingKind.ADDRESS_ALLOWED).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(cause(result, FindingKind.ADDRESS_ALLOWED)).isEqualTo(Cause.ADDRESS_NOT_LISTED);
        assertThat(result.finding(FindingKind.ADDRESS_ALLOWED).failure().toString())
                .contains("203.0.113.9");
        assertThat(result.finding(FindingKind.KEY_KNOWN).outcome()).isEqualTo(Outcome.SKIPPED);
        assertSkipped(result, WHAT_ONLY_AN_ACCEPTED_KEY_TELLS);
    }

    @Test
    void aKeyThatMayNotTradeIsNotWorkingThoughItIsAccepted() throws InterruptedException {
        var result = check(rig.exchange.createKey(BOUND.with(Set.of(Permission.READ))));

        assertThat(result.verdict()).isEqualTo(Verdict.NOT_WORKING);
        assertThat(cause(result, FindingKind.SECRET_KEY)).isEqualTo(Cause.SECRET_KEY_RIGHT);
        assertThat(cause(result, FindingKind.TRADE_PERMISSION)).isEqualTo(Cause.TRADE_MISSING);
    }

    @Test
    void aKeyThatMayWithdrawIsUnsafe() throws InterruptedException {
        var result = check(
                rig.exchange.createKey(BOUND.with(Set.of(Permission.READ, Permission.TRADE, Permission.WITHDRAW))));

        assertThat(result.verdict()).isEqualTo(Verdict.UNSAFE);
        assertThat(result.finding(FindingKind.WITHDRAW_PERMISSION).outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void duringMaintenanceNothingIsSaidAboutTheKey() throws InterruptedException {
        rig.exchange.troubles().on(Trouble.MAINTENANCE);

        var result = check(rig.exchange.createKey(BOUND));

        assertThat(result.verdict()).isEqualTo(Verdict.COULD_NOT_BE_CHECKED);
        assertThat(cause(result, FindingKind.EXCHANGE_STATUS)).isEqualTo(Cause.MAINTENANCE_ONGOING_UNTIL);
        assertThat(cause(result, FindingKind.REACHABLE)).isEqualTo(Cause.OKX_ANSWERED);
        assertThat(result.finding(FindingKind.KEY_KNOWN).outcome()).isEqualTo(Outcome.SKIPPED);
        assertSkipped(result, WHAT_ONLY_AN_ACCEPTED_KEY_TELLS);
    }

    @Test
    void aBlockOnTheWayIsNoVerdictOnTheKey() throws InterruptedException {
        rig.exchange.troubles().on(Trouble.EDGE_BLOCK);

        var result = check(rig.exchange.createKey(BOUND));

        assertNothingHeard(result, Cause.BLOCKED_ON_THE_WAY);
    }

    @Test
    void aStoppedExchangeIsNoVerdictOnTheKey() throws IOException, InterruptedException {
        var key = rig.exchange.createKey(BOUND);
        rig.exchange.close();

        assertNothingHeard(check(key), Cause.CONNECTION_REFUSED);
    }

    @Test
    void aClockThatIsMinutesOffIsCorrectedAndWarnedAbout() throws InterruptedException {
        rig.exchange.troubles().on(Trouble.SKEWED_CLOCK);

        var result = check(rig.exchange.createKey(BOUND));

        assertThat(result.verdict()).isEqualTo(Verdict.READY_WITH_ADVICE);
        assertThat(cause(result, FindingKind.CLOCK)).isEqualTo(Cause.CLOCK_FAR_OFF);
        assertThat(cause(result, FindingKind.SECRET_KEY)).isEqualTo(Cause.SECRET_KEY_RIGHT);
    }

    private static void assertNotWorkingFor(CheckResult result, FindingKind kind, Cause cause) {
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_WORKING);
        assertThat(result.finding(kind).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(cause(result, kind)).isEqualTo(cause);
        assertSkipped(result, WHAT_ONLY_AN_ACCEPTED_KEY_TELLS);
        assertThat(result.account()).isEmpty();
    }

    private static void assertNothingHeard(CheckResult result, Cause obstacle) {
        assertThat(result.verdict()).isEqualTo(Verdict.COULD_NOT_BE_CHECKED);
        assertThat(result.finding(FindingKind.REACHABLE).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(cause(result, FindingKind.REACHABLE)).isEqualTo(obstacle);
        assertThat(result.findings())
                .filteredOn(
                        finding -> finding.kind() != FindingKind.REACHABLE && finding.kind() != FindingKind.SAME_KEY)
                .extracting(Finding::outcome)
                .containsOnly(Outcome.SKIPPED);
    }

    private static void assertSkipped(CheckResult result, List<FindingKind> kinds) {
        assertThat(result.findings())
                .filteredOn(finding -> kinds.contains(finding.kind()))
                .extracting(Finding::outcome)
                .containsOnly(Outcome.SKIPPED);
    }

    private static Cause cause(CheckResult result, FindingKind kind) {
        return result.finding(kind).cause();
    }

    private void putMoneyIntoTrading(NewKey key) {
        try (var okx = rig.client(key)) {
            var request = new TransferRequest(
                    "USDT", new BigDecimal("1"), AccountType.FUNDING, AccountType.TRADING, ClientId.random());
            assertThat(okx.transfer(request, rig.theirs.instant())).isInstanceOf(Answer.Ok.class);
        }
    }

    private CheckResult check(NewKey key) throws InterruptedException {
        return check(Environment.LIVE, key, key.secretKey(), PracticeRig.PASSPHRASE);
    }

    private CheckResult check(Environment environment, NewKey key, String secretKey, String passphrase)
            throws InterruptedException {
        try (var okx = rig.client(environment, key.apiKey(), secretKey, passphrase)) {
            return check(environment, okx);
        }
    }

    private CheckResult check(Environment environment, OkxApi okx) throws InterruptedException {
        var subject = new CheckSubject(
                Site.PRACTICE, environment, Optional.empty(), IpWhitelist.NONE, Optional.empty(), List.of());
        return new Checker(PracticeRig.ERRORS, rig.ours).run(subject, okx, _ -> {});
    }
}
