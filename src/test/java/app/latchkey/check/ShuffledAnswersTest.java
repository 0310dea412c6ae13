package app.latchkey.check;

import static app.latchkey.check.Checks.CATALOGUE;
import static app.latchkey.check.Checks.LIVE;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.key.Permission;
import app.latchkey.okx.AccountConfig;
import app.latchkey.okx.Answer;
import app.latchkey.okx.Failure;
import app.latchkey.okx.Failure.Obstacle;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Any failure at any call, in any order: the exchange does not document which of its checks comes first. */
class ShuffledAnswersTest {

    private static final Set<String> AGAINST_THE_KEY = Set.of("50119", "50101", "50105", "50113", "50111", "50118");

    private static final List<String> CODES = List.of(
            "50119", "50101", "50105", "50113", "50111", "50118", "50110", "50121", "50102", "50120", "50001", "50011",
            "50013", "50030", "50103", "51000", "99999");

    /** What the calls answer, where an empty failure is an answer as it should be. */
    record Script(
            Optional<Failure> time,
            Optional<Failure> status,
            Optional<Failure> config,
            Optional<Failure> funding,
            Optional<Failure> trading,
            AccountConfig account) {

        Stream<Optional<Failure>> signed() {
            return Stream.of(config, funding, trading);
        }

        boolean signedSays(String... codes) {
            return signed().flatMap(Optional::stream)
                    .anyMatch(failure -> failure instanceof Failure.Rejected r
                            && Set.of(codes).contains(r.code()));
        }

        CheckResult runIn(int order, List<Finding> told) {
            var okx = new FakeOkx();
            var heard = new Heard(CATALOGUE);
            var news = new ArrayList<Runnable>(List.of(
                    () -> heard.clockOffset = Optional.of(or(time, okx.time.map(_ -> okx.ahead))),
                    () -> heard.status = Optional.of(or(status, okx.status)),
                    () -> heard.config = Optional.of(or(config, Answer.ok(account))),
                    () -> heard.funding = Optional.of(or(funding, okx.funding)),
                    () -> heard.trading = Optional.of(or(trading, okx.trading)),
                    () -> heard.ownAddress = Optional.of(okx.own)));
            Collections.shuffle(news, new Random(order));
            var examination = new Examination(LIVE, heard, told::add, Checks.NOW);
            for (var each : news) {
                each.run();
                examination.tellWhatIsNew();
            }
            return examination.result(Checks.NOW, Map.of());
        }

        private static <T> Answer<T> or(Optional<Failure> failure, Answer<T> otherwise) {
            return failure.<Answer<T>>map(Answer::failed).orElse(otherwise);
        }
    }

    @Property(tries = 1000)
    void theOrderOfTheAnswersMakesNoDifference(
            @ForAll("scripts") Script script, @ForAll int oneOrder, @ForAll int another) {
        assertThat(script.runIn(oneOrder, new ArrayList<>())).isEqualTo(script.runIn(another, new ArrayList<>()));
    }

    @Property(tries = 1000)
    void everyKindIsToldOnce(@ForAll("scripts") Script script, @ForAll int order) {
        var told = new ArrayList<Finding>();

        script.runIn(order, told);

        assertThat(told).extracting(Finding::kind).containsExactlyInAnyOrder(FindingKind.values());
    }

    @Property(tries = 1000)
    void everyFindingBringsTheDetailsThatItsTextNamesOrTheFailureThatExplainsIt(
            @ForAll("scripts") Script script, @ForAll int order) {
        var texts = ResourceBundle.getBundle("app.latchkey.assets.i18n.check");

        for (var finding : script.runIn(order, new ArrayList<>()).findings()) {
            var key = "check.cause." + finding.cause();
            if (finding.failure().isEmpty() || texts.containsKey(key)) {
                var text = new MessageFormat(texts.getString(key));
                assertThat(finding.details())
                        .as("%s", finding)
                        .hasSizeGreaterThanOrEqualTo(text.getFormatsByArgumentIndex().length);
            }
        }
    }

    @Property(tries = 2000)
    void whatPassedWasProvedByAnAnswer(@ForAll("scripts") Script script, @ForAll int order) {
        var result = script.runIn(order, new ArrayList<>());

        for (var finding : result.findings()) {
            if (finding.outcome() == Outcome.PASSED) {
                assertThat(isProved(finding.kind(), script)).as("%s", finding).isTrue();
            }
        }
    }

    private static boolean isProved(FindingKind kind, Script script) {
        boolean configAnswered = script.config().isEmpty();
        var permissions = script.account().permissions();
        return switch (kind) {
            case REACHABLE ->
                Stream.concat(Stream.of(script.time(), script.status()), script.signed())
                        .anyMatch(failure -> failure.isEmpty() || failure.get() instanceof Failure.Rejected);
            case EXCHANGE_STATUS -> script.status().isEmpty();
            case CLOCK -> script.time().isEmpty();
            case SITE, ENVIRONMENT, KEY_KNOWN, PASSPHRASE, SECRET_KEY ->
                script.signed().anyMatch(Optional::isEmpty);
            case ADDRESS_ALLOWED -> script.signed().anyMatch(Optional::isEmpty) && !script.signedSays("50110", "50121");
            case READ_PERMISSION -> configAnswered && permissions.contains(Permission.READ);
            case TRADE_PERMISSION -> configAnswered && permissions.contains(Permission.TRADE);
            case WITHDRAW_PERMISSION ->
                configAnswered && !permissions.isEmpty() && !permissions.contains(Permission.WITHDRAW);
            case IP_BINDING, EXPIRY, NAME, ACCOUNT, ACCOUNT_MODE, ACCOUNT_KIND -> configAnswered;
            case FUNDING_BALANCE -> script.funding().isEmpty();
            case TRADING_BALANCE, MONEY -> script.trading().isEmpty();
            case SAME_KEY -> true;
        };
    }

    @Property(tries = 2000)
    void whatFailedWasSaidByAnAnswer(@ForAll("scripts") Script script, @ForAll int order) {
        var result = script.runIn(order, new ArrayList<>());

        for (var finding : result.findings()) {
            if (finding.outcome() == Outcome.FAILED) {
                assertThat(isSaid(finding.kind(), script)).as("%s", finding).isTrue();
            }
        }
    }

    private static boolean isSaid(FindingKind kind, Script script) {
        boolean configAnswered = script.config().isEmpty();
        return switch (kind) {
            case REACHABLE -> script.signed().noneMatch(Optional::isEmpty);
            case EXCHANGE_STATUS -> false;
            case CLOCK -> script.signedSays("50102");
            case SITE, ACCOUNT -> false;
            case ENVIRONMENT -> script.signedSays("50101");
            case KEY_KNOWN -> script.signedSays("50119", "50111", "50118");
            case PASSPHRASE -> script.signedSays("50105");
            case SECRET_KEY -> script.signedSays("50113");
            case ADDRESS_ALLOWED -> script.signedSays("50110", "50121");
            case READ_PERMISSION -> script.signedSays("50120");
            case TRADE_PERMISSION ->
                configAnswered && !script.account().permissions().contains(Permission.TRADE);
            case WITHDRAW_PERMISSION ->
                configAnswered && script.account().permissions().contains(Permission.WITHDRAW);
            case IP_BINDING, EXPIRY, NAME, ACCOUNT_MODE, ACCOUNT_KIND, MONEY, SAME_KEY -> false;
            case FUNDING_BALANCE -> script.funding().isPresent();
            case TRADING_BALANCE -> script.trading().isPresent();
        };
    }

    @Property(tries = 2000)
    void onlyAProvedKeyThatMayTradeAndNotWithdrawIsReady(@ForAll("scripts") Script script, @ForAll int order) {
        var verdict = script.runIn(order, new ArrayList<>()).verdict();

        if (verdict == Verdict.READY || verdict == Verdict.READY_WITH_ADVICE) {
            assertThat(script.config()).isEmpty();
            assertThat(script.account().permissions())
                    .contains(Permission.TRADE)
                    .doesNotContain(Permission.WITHDRAW);
            assertThat(script.signedSays(AGAINST_THE_KEY.toArray(String[]::new)))
                    .isFalse();
        }
        if (verdict == Verdict.READY) {
            assertThat(script.signed()).allMatch(Optional::isEmpty);
        }
    }

    @Property(tries = 2000)
    void aKeyIsOnlyCondemnedByAWordAgainstIt(@ForAll("scripts") Script script, @ForAll int order) {
        var verdict = script.runIn(order, new ArrayList<>()).verdict();

        if (verdict == Verdict.NOT_WORKING) {
            boolean isTradeMissing =
                    script.config().isEmpty() && !script.account().permissions().contains(Permission.TRADE);
            boolean isSpokenAgainst =
                    script.signedSays(AGAINST_THE_KEY.toArray(String[]::new)) || script.signedSays("50120", "50030");
            assertThat(isTradeMissing || isSpokenAgainst).isTrue();
        }
    }

    @Provide
    Arbitrary<Script> scripts() {
        var failure = failures().optional(0.5);
        return Combinators.combine(failure, failure, failure, failure, failure, accounts())
                .as(Script::new);
    }

    private static Arbitrary<Failure> failures() {
        var rejected = Arbitraries.of(CODES).map(Checks::rejected);
        var obstacle = Arbitraries.of(Obstacle.class).map(each -> (Failure) new Failure.Unreachable(each, true));
        var other = Arbitraries.<Failure>of(
                new Failure.Unreadable("/api/v5/account/config", "", 200),
                new Failure.TooBusy(),
                new Failure.Cancelled(true));
        return Arbitraries.frequencyOf(Tuple.of(6, rejected), Tuple.of(2, obstacle), Tuple.of(1, other));
    }

    private static Arbitrary<AccountConfig> accounts() {
        var permissions = Arbitraries.of(Permission.class).set();
        var addresses = Arbitraries.of(FakeOkx.OWN_ADDRESS, "203.0.113.50", "2001:db8::/32")
                .list()
                .ofMaxSize(2);
        return Combinators.combine(permissions, addresses)
                .as((given, bound) -> FakeOkx.account(given, Set.of(), bound));
    }
}
