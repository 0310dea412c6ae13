package app.latchkey.app;

import static app.latchkey.check.Verdict.COULD_NOT_BE_CHECKED;
import static app.latchkey.check.Verdict.NOT_WORKING;
import static app.latchkey.check.Verdict.READY;
import static app.latchkey.check.Verdict.READY_WITH_ADVICE;
import static org.assertj.core.api.Assertions.assertThat;

import app.latchkey.check.Cause;
import app.latchkey.check.CheckResult;
import app.latchkey.check.CheckSubject;
import app.latchkey.check.Checker;
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
import app.latchkey.okx.OkxHost;
import app.latchkey.okx.Replayed;
import app.latchkey.okx.TransferRequest;
import app.latchkey.practice.KeyRequest;
import app.latchkey.practice.NewKey;
import app.latchkey.practice.Trouble;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a check of a healthy key says in each trouble of the practice exchange, and in each two at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChecksInTroubleTest {

    /** What a trouble shows as; one that a check does not meet shows as nothing. */
    private record Shows(Verdict verdict, Set<Seen> findings) {

        static Shows as(Verdict verdict, Seen... findings) {
            return new Shows(verdict, Set.of(findings));
        }
    }

    private record Seen(FindingKind kind, Outcome outcome, Cause cause) {

        static Seen of(Finding finding) {
            return new Seen(finding.kind(), finding.outcome(), finding.cause());
        }
    }

    private static final Map<Trouble, Shows> TABLE = new EnumMap<>(Map.ofEntries(
            row(Trouble.SKEWED_CLOCK, READY_WITH_ADVICE, FindingKind.CLOCK, Outcome.WARNING, Cause.CLOCK_FAR_OFF),
            row(Trouble.WRONG_SITE, NOT_WORKING, FindingKind.KEY_KNOWN, Outcome.FAILED, Cause.KEY_UNKNOWN),
            row(Trouble.KEY_EXPIRED, NOT_WORKING, FindingKind.KEY_KNOWN, Outcome.FAILED, Cause.KEY_UNKNOWN),
            row(
                    Trouble.IP_NOT_LISTED,
                    COULD_NOT_BE_CHECKED,
                    FindingKind.ADDRESS_ALLOWED,
                    Outcome.FAILED,
                    Cause.ADDRESS_NOT_LISTED),
            row(
                    Trouble.PERMISSION_MISSING,
                    NOT_WORKING,
                    FindingKind.TRADE_PERMISSION,
                    Outcome.FAILED,
                    Cause.TRADE_MISSING),
            row(
                    Trouble.MAINTENANCE,
                    COULD_NOT_BE_CHECKED,
                    FindingKind.EXCHANGE_STATUS,
                    Outcome.WARNING,
                    Cause.MAINTENANCE_ONGOING_UNTIL),
            Map.entry(Trouble.SLOW, Shows.as(READY)),
            Map.entry(Trouble.RATE_LIMITED, Shows.as(COULD_NOT_BE_CHECKED)),
            row(
                    Trouble.EDGE_BLOCK,
                    COULD_NOT_BE_CHECKED,
                    FindingKind.REACHABLE,
                    Outcome.FAILED,
                    Cause.BLOCKED_ON_THE_WAY),
            Map.entry(Trouble.ANSWER_LOST, Shows.as(READY)),
            Map.entry(Trouble.CUT_BEFORE_BOOKING, Shows.as(READY)),
            Map.entry(Trouble.PENDING, Shows.as(READY)),
            Map.entry(Trouble.FAILED, Shows.as(READY)),
            row(
                    Trouble.MALFORMED_JSON,
                    COULD_NOT_BE_CHECKED,
                    FindingKind.REACHABLE,
                    Outcome.FAILED,
                    Cause.UNREADABLE_ANSWER),
            Map.entry(Trouble.GATE_SHUFFLED, Shows.as(READY))));

    private static Map.Entry<Trouble, Shows> row(
            Trouble trouble, Verdict verdict, FindingKind kind, Outcome outcome, Cause cause) {
        return Map.entry(trouble, Shows.as(verdict, new Seen(kind, outcome, cause)));
    }

    private PracticeRig rig;
    private NewKey key;

    @BeforeAll
    void open(@TempDir Path temp) throws IOException {
        rig = new PracticeRig(temp, options -> options.slowness(Duration.ofMillis(20)));
        key = rig.exchange.createKey(
                KeyRequest.trading("Grid bot", PracticeRig.PASSPHRASE).boundTo(List.of("198.51.100.7")));
        try (var okx = rig.client(key)) {
            var request = new TransferRequest(
                    "USDT", new BigDecimal("1"), AccountType.FUNDING, AccountType.TRADING, ClientId.random());
            assertThat(okx.transfer(request, rig.theirs.instant())).isInstanceOf(Answer.Ok.class);
        }
    }

    @AfterEach
    void calm() {
        rig.exchange.troubles().allOff();
    }

    @AfterAll
    void close() throws IOException {
        rig.close();
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void eachTroubleShowsAsItselfAndAsNothingElse(Trouble trouble) throws InterruptedException {
        rig.exchange.troubles().on(trouble);

        var result = check();

        var shows = Optional.ofNullable(TABLE.get(trouble)).orElseThrow();
        assertThat(result.verdict()).isEqualTo(shows.verdict());
        assertThat(wrong(result)).isEqualTo(shows.findings());
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(Trouble.values()).flatMap(one -> Arrays.stream(Trouble.values())
                .filter(other -> one.compareTo(other) < 0)
                .map(other -> Arguments.of(one, other)));
    }

    /** One may hide the other: only what OKX's answers speak about can be told, and nothing else may be. */
    @ParameterizedTest
    @MethodSource("pairs")
    void ofTwoTroublesAtLeastOneShowsAndNothingThatNeitherOfThemIs(Trouble one, Trouble other)
            throws InterruptedException {
        rig.exchange.troubles().on(one);
        rig.exchange.troubles().on(other);

        var result = check();

        var first = Optional.ofNullable(TABLE.get(one)).orElseThrow();
        var second = Optional.ofNullable(TABLE.get(other)).orElseThrow();
        var either = Stream.of(first.findings(), second.findings())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        var seen = wrong(result);
        assertThat(seen).isSubsetOf(either);
        assertThat(seen.isEmpty()).isEqualTo(either.isEmpty() || isHidden(one, other));
        assertThat(result.verdict()).isIn(first.verdict(), second.verdict());
        if (first.verdict() != READY || second.verdict() != READY) {
            assertThat(result.verdict()).isNotEqualTo(READY);
        }
    }

    /** An exchange that turns everything away tells of nothing else; what stops a request before it does shows all the same. */
    private static boolean isHidden(Trouble one, Trouble other) {
        return Set.of(one, other).contains(Trouble.RATE_LIMITED)
                && !Set.of(one, other).contains(Trouble.EDGE_BLOCK)
                && !Set.of(one, other).contains(Trouble.MALFORMED_JSON);
    }

    private static Set<Seen> wrong(CheckResult result) {
        return result.findings().stream()
                .filter(finding -> finding.outcome() != Outcome.PASSED && finding.outcome() != Outcome.SKIPPED)
                .map(Seen::of)
                .collect(Collectors.toSet());
    }

    /** With a transport of its own, so that no check waits for the rates of another, or hears what was told to it. */
    private CheckResult check() throws InterruptedException {
        var subject = new CheckSubject(
                Site.PRACTICE, Environment.LIVE, Optional.empty(), IpWhitelist.NONE, Optional.empty(), List.of());
        try (var transport = Replayed.transport(rig.ours);
                var credentials = PracticeRig.credentials(key.apiKey(), key.secretKey(), PracticeRig.PASSPHRASE);
                var okx =
                        transport.client(new OkxHost.Loopback(rig.exchange.address()), Environment.LIVE, credentials)) {
            return new Checker(PracticeRig.ERRORS, rig.ours).run(subject, okx, _ -> {});
        }
    }
}
