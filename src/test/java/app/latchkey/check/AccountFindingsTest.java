package app.latchkey.check;

import static app.latchkey.check.Checks.check;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.check.Detail.Names;
import app.latchkey.check.Detail.Term;
import app.latchkey.check.Detail.Words;
import app.latchkey.key.ApiKeyName;
import app.latchkey.key.Environment;
import app.latchkey.key.IpWhitelist;
import app.latchkey.key.Site;
import app.latchkey.okx.AccountSettings.Mode;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Told;
import app.latchkey.vault.AccountKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What account/config tells about the account, field by field, as OKX writes it; {@code -} is a field that is absent. */
class AccountFindingsTest {

    private static final String ABSENT = "-";

    private final FakeOkx okx = new FakeOkx();

    private static Map<String, String> healthy() {
        return new HashMap<>(Map.of(
                "uid", "4711",
                "mainUid", "4711",
                "label", "Gridbot",
                "perm", "read_only,trade",
                "ip", FakeOkx.OWN_ADDRESS,
                "kycLv", "3",
                "acctLv", "1",
                "type", "0"));
    }

    private void tells(Map<String, String> fields) {
        var told = healthy();
        told.putAll(fields);
        told.values().removeIf(ABSENT::equals);
        okx.config = Answer.ok(Told.config(told));
    }

    private static CheckSubject planned(Optional<AccountKind> kind, Optional<ApiKeyName> name) {
        return new CheckSubject(Site.PRACTICE, Environment.LIVE, name, IpWhitelist.NONE, kind, List.of());
    }

    @ParameterizedTest(name = "kycLv {0}")
    @CsvSource({
        "-, SKIPPED, VERIFICATION_NOT_TOLD, READY",
        "0, WARNING, NOT_VERIFIED, READY_WITH_ADVICE",
        "1, ADVICE, VERIFIED_BASICALLY, READY_WITH_ADVICE",
        "2, PASSED, VERIFIED, READY",
        "3, PASSED, VERIFIED, READY"
    })
    void theVerifiedLevel(String level, Outcome outcome, Cause cause, Verdict verdict) throws InterruptedException {
        tells(Map.of("kycLv", level));

        var result = check(okx);

        assertThat(result.finding(FindingKind.ACCOUNT))
                .isEqualTo(
                        cause == Cause.VERIFIED
                                ? Finding.of(FindingKind.ACCOUNT, outcome, cause, new Words(level))
                                : Finding.of(FindingKind.ACCOUNT, outcome, cause));
        assertThat(result.verdict()).isEqualTo(verdict);
    }

    static List<Arguments> modes() {
        return List.of(
                Arguments.of("1", "-", Outcome.PASSED, Cause.MODE_SET, Mode.SPOT),
                Arguments.of("2", "0", Outcome.PASSED, Cause.MODE_SET, Mode.FUTURES),
                Arguments.of("3", "0", Outcome.PASSED, Cause.MODE_SET, Mode.MULTI_CURRENCY_MARGIN),
                Arguments.of("4", "0", Outcome.PASSED, Cause.MODE_SET, Mode.PORTFOLIO_MARGIN),
                Arguments.of("3", "1", Outcome.ADVICE, Cause.MODE_DELTA_NEUTRAL, Mode.MULTI_CURRENCY_MARGIN),
                Arguments.of("4", "1", Outcome.ADVICE, Cause.MODE_DELTA_NEUTRAL, Mode.PORTFOLIO_MARGIN));
    }

    @ParameterizedTest(name = "acctLv {0}, stgyType {1}")
    @MethodSource("modes")
    void theAccountModeAndTheDeltaNeutralStrategy(
            String level, String strategy, Outcome outcome, Cause cause, Mode mode) throws InterruptedException {
        tells(Map.of("acctLv", level, "stgyType", strategy));

        assertThat(check(okx).finding(FindingKind.ACCOUNT_MODE))
                .isEqualTo(Finding.of(FindingKind.ACCOUNT_MODE, outcome, cause, new Term(mode)));
    }

    @ParameterizedTest(name = "acctLv {0}")
    @CsvSource({"-", "''", "9"})
    void anAccountModeThatIsNotSetOrNotKnownIsSaid(String level) throws InterruptedException {
        tells(Map.of("acctLv", level));

        assertThat(check(okx).finding(FindingKind.ACCOUNT_MODE))
                .isEqualTo(Finding.of(FindingKind.ACCOUNT_MODE, Outcome.ADVICE, Cause.MODE_NOT_TOLD));
    }

    @ParameterizedTest(name = "mainUid {0}, type {1}, planned {2}")
    @CsvSource({
        "4711, 0, -, PASSED, MAIN_ACCOUNT",
        "4711, 0, MAIN, PASSED, MAIN_ACCOUNT",
        "4711, 0, SUB, ADVICE, MAIN_THOUGH_SUB_PLANNED",
        "4711, -, MAIN, PASSED, MAIN_ACCOUNT",
        "-, 0, MAIN, PASSED, MAIN_ACCOUNT",
        "815, 1, -, PASSED, SUB_ACCOUNT",
        "815, 1, SUB, PASSED, SUB_ACCOUNT",
        "815, 1, MAIN, ADVICE, SUB_THOUGH_MAIN_PLANNED",
        "815, -, SUB, PASSED, SUB_ACCOUNT",
        "-, 2, SUB, PASSED, SUB_ACCOUNT",
        "-, 5, SUB, PASSED, SUB_ACCOUNT",
        "-, 9, MAIN, ADVICE, SUB_THOUGH_MAIN_PLANNED",
        "4711, 12, SUB, PASSED, SUB_ACCOUNT",
        "-, -, MAIN, SKIPPED, ACCOUNT_KIND_NOT_TOLD",
        "-, -, -, SKIPPED, ACCOUNT_KIND_NOT_TOLD"
    })
    void mainAccountOrSubAccount(String mainUid, String type, String plan, Outcome outcome, Cause cause)
            throws InterruptedException {
        tells(Map.of("mainUid", mainUid, "type", type));
        var kind = plan.equals(ABSENT) ? Optional.<AccountKind>empty() : Optional.of(AccountKind.valueOf(plan));

        var result = check(planned(kind, Optional.empty()), okx);

        assertThat(result.finding(FindingKind.ACCOUNT_KIND))
                .isEqualTo(Finding.of(FindingKind.ACCOUNT_KIND, outcome, cause));
        assertThat(result.verdict().isReady())
                .as("advice takes nothing from a key")
                .isTrue();
    }

    @ParameterizedTest(name = "label {0}, planned {1}")
    @CsvSource({
        "Gridbot, -, PASSED, NAME_NOT_PLANNED",
        "Gridbot, Gridbot, PASSED, NAME_AS_PLANNED",
        "Gridbot, gridbot, ADVICE, NAME_DIFFERENT",
        "-, Gridbot, SKIPPED, NAME_NOT_TOLD"
    })
    void theNameOnOkx(String label, String plan, Outcome outcome, Cause cause) throws InterruptedException {
        tells(Map.of("label", label));
        var name = plan.equals(ABSENT) ? Optional.<ApiKeyName>empty() : Optional.of(new ApiKeyName(plan));

        var finding = check(planned(Optional.empty(), name), okx).finding(FindingKind.NAME);

        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.cause()).isEqualTo(cause);
        assertThat(finding.details())
                .containsExactlyElementsOf(
                        switch (cause) {
                            case NAME_NOT_TOLD -> List.of();
                            case NAME_DIFFERENT -> List.of(new Names(List.of(label)), new Names(List.of(plan)));
                            default -> List.of(new Names(List.of(label)));
                        });
    }

    @Test
    void neitherMoneyToTradeWithNorAnyToMoveIsAdvised() throws InterruptedException {
        okx.funding = Answer.ok(List.of());
        okx.trading = Answer.ok(Told.trading("0", List.of()));

        var result = check(okx);

        assertThat(result.finding(FindingKind.MONEY))
                .isEqualTo(Finding.of(FindingKind.MONEY, Outcome.ADVICE, Cause.NO_MONEY));
        assertThat(result.finding(FindingKind.FUNDING_BALANCE).cause()).isEqualTo(Cause.EMPTY);
        assertThat(result.finding(FindingKind.TRADING_BALANCE).cause()).isEqualTo(Cause.EMPTY);
    }

    @Test
    void moneyThatIsStillInFundingWhileTradingIsEmptyLeadsToMovingIt() throws InterruptedException {
        okx.funding = Answer.ok(List.of(Told.funding(Map.of("ccy", "USDT", "bal", "500", "availBal", "500"))));
        okx.trading = Answer.ok(Told.trading("0", List.of()));

        var finding = check(okx).finding(FindingKind.MONEY);

        assertThat(finding)
                .isEqualTo(Finding.of(
                        FindingKind.MONEY,
                        Outcome.ADVICE,
                        Cause.MONEY_WAITS_IN_FUNDING,
                        new Detail.Items(List.of("USDT"))));
        assertThat(finding.cause().remedy()).isEqualTo(Remedy.MOVE_FUNDS);
    }

    @Test
    void aKeyThatIsSavedTwiceIsNamedWhereElseItIs() throws InterruptedException {
        var twice = new CheckSubject(
                Site.PRACTICE,
                Environment.LIVE,
                Optional.empty(),
                IpWhitelist.NONE,
                Optional.empty(),
                List.of("The other one"));

        var finding = check(twice, okx).finding(FindingKind.SAME_KEY);

        assertThat(finding.cause()).isEqualTo(Cause.SAVED_TWICE);
        assertThat(finding.details()).containsExactly(new Names(List.of("The other one")));
    }
}
