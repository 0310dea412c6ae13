package app.latchkey.app;

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
import app.latchkey.okx.OkxHost;
import app.latchkey.okx.Replayed;
import app.latchkey.practice.GateCheck;
import app.latchkey.practice.KeyRequest;
import app.latchkey.practice.NewKey;
import app.latchkey.practice.Options;
import app.latchkey.practice.Permission;
import app.latchkey.practice.PracticeExchange;
import app.latchkey.practice.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/**
 * In which order OKX's gate looks at a request is not documented: whatever the order and whatever is wrong with a key, a
 * check blames only what is wrong, and calls nothing good that it was not told about.
 */
class ShuffledGateTest {

    private static final Set<FindingKind> TOLD_WITHOUT_A_KEY =
            EnumSet.of(FindingKind.REACHABLE, FindingKind.EXCHANGE_STATUS, FindingKind.CLOCK, FindingKind.SAME_KEY);

    private static final MovableClock THEIRS = new MovableClock();

    private static @Nullable PracticeExchange running;

    /** What is wrong with a key at the gate, and what a check may then say. */
    enum Flaw {
        DELETED(FindingKind.KEY_KNOWN, Cause.KEY_UNKNOWN),
        OTHER_ENVIRONMENT(FindingKind.ENVIRONMENT, Cause.WRONG_ENVIRONMENT),
        ELSEWHERE(FindingKind.ADDRESS_ALLOWED, Cause.ADDRESS_NOT_LISTED),
        WRONG_PASSPHRASE(FindingKind.PASSPHRASE, Cause.PASSPHRASE_WRONG),
        WRONG_SECRET(FindingKind.SECRET_KEY, Cause.SIGNATURE_WRONG);

        private final FindingKind kind;
        private final Cause told;

        Flaw(FindingKind kind, Cause told) {
            this.kind = kind;
            this.told = told;
        }
    }

    private record Blamed(FindingKind kind, Cause cause) {}

    @BeforeContainer
    static void start() throws IOException {
        var folder = Files.createTempDirectory("latchkey-gate");
        running = PracticeExchange.start(Options.in(folder).clock(THEIRS).withoutRateLimits());
    }

    @AfterContainer
    static void stop() throws IOException {
        exchange().close();
    }

    private static PracticeExchange exchange() {
        return Optional.ofNullable(running).orElseThrow();
    }

    @Property(tries = 120)
    void onlyWhatIsWrongIsBlamedAndNothingUnheardPasses(
            @ForAll("orders") List<GateCheck> order,
            @ForAll boolean anewForEachRequest,
            @ForAll Set<Flaw> flaws,
            @ForAll("permissions") Set<Permission> permissions)
            throws InterruptedException {
        exchange().gateOrder(order);
        exchange().troubles().allOff();
        if (anewForEachRequest) {
            exchange().troubles().on(Trouble.GATE_SHUFFLED);
        }
        var key = exchange()
                .createKey(KeyRequest.trading("Grid bot", PracticeRig.PASSPHRASE)
                        .with(permissions)
                        .boundTo(List.of("198.51.100.7")));

        var result = check(key, flaws);

        exchange().deleteKey(key.apiKey());
        if (flaws.isEmpty()) {
            assertThat(result.verdict()).isEqualTo(verdict(permissions));
        } else {
            assertOnlyTheseAreBlamed(flaws, result);
        }
    }

    @Provide
    Arbitrary<List<GateCheck>> orders() {
        return Arbitraries.shuffle(GateCheck.USUAL_ORDER);
    }

    @Provide
    Arbitrary<Set<Permission>> permissions() {
        return Arbitraries.of(Permission.TRADE, Permission.WITHDRAW).set().map(more -> {
            var all = EnumSet.of(Permission.READ);
            all.addAll(more);
            return all;
        });
    }

    /** All the money of a fresh exchange is in Funding, which is worth an advice. */
    private static Verdict verdict(Set<Permission> permissions) {
        if (permissions.contains(Permission.WITHDRAW)) {
            return Verdict.UNSAFE;
        }
        return permissions.contains(Permission.TRADE) ? Verdict.READY_WITH_ADVICE : Verdict.NOT_WORKING;
    }

    private static void assertOnlyTheseAreBlamed(Set<Flaw> flaws, CheckResult result) {
        var blamed = result.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.FAILED)
                .map(finding -> new Blamed(finding.kind(), finding.cause()))
                .collect(Collectors.toSet());
        var wrong = flaws.stream().map(flaw -> new Blamed(flaw.kind, flaw.told)).collect(Collectors.toSet());

        assertThat(blamed).isNotEmpty().isSubsetOf(wrong);
        assertThat(result.verdict())
                .isEqualTo(
                        blamed.equals(Set.of(new Blamed(FindingKind.ADDRESS_ALLOWED, Cause.ADDRESS_NOT_LISTED)))
                                ? Verdict.COULD_NOT_BE_CHECKED
                                : Verdict.NOT_WORKING);
        assertThat(result.findings())
                .filteredOn(finding -> !TOLD_WITHOUT_A_KEY.contains(finding.kind()))
                .extracting(Finding::outcome)
                .isSubsetOf(Outcome.FAILED, Outcome.SKIPPED);
    }

    /** With a transport of its own: otherwise OKX's rates would make every other check wait. */
    private static CheckResult check(NewKey key, Set<Flaw> flaws) throws InterruptedException {
        if (flaws.contains(Flaw.DELETED)) {
            exchange().deleteKey(key.apiKey());
        }
        exchange().callerAddress(flaws.contains(Flaw.ELSEWHERE) ? "203.0.113.9" : "198.51.100.7");
        var environment = flaws.contains(Flaw.OTHER_ENVIRONMENT) ? Environment.DEMO : Environment.LIVE;
        var secretKey = flaws.contains(Flaw.WRONG_SECRET) ? "00000000000000000000000000000000" : key.secretKey();
        var passphrase = flaws.contains(Flaw.WRONG_PASSPHRASE) ? "Qwr4321?" : PracticeRig.PASSPHRASE;
        var clock = new MovableClock();
        var subject = new CheckSubject(
                Site.PRACTICE, environment, Optional.empty(), IpWhitelist.NONE, Optional.empty(), List.of());
        try (var transport = Replayed.transport(clock);
                var credentials = PracticeRig.credentials(key.apiKey(), secretKey, passphrase);
                var okx = transport.client(new OkxHost.Loopback(exchange().address()), environment, credentials)) {
            return new Checker(PracticeRig.ERRORS, clock).run(subject, okx, _ -> {});
        }
    }
}
