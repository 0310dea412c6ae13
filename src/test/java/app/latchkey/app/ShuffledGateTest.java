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
import app.latchkey.okx.OkxTransport;
import app.latchkey.practice.GateCheck;
import app.latchkey.practice.KeyRequest;
import app.latchkey.practice.NewKey;
import app.latchkey.practice.Permission;
import app.latchkey.practice.PracticeExchange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * In which order OKX's gate looks at a request is not documented: whatever the order and whatever is wrong with a key, a
 * check blames only what is wrong, and calls nothing good that it was not told about.
 */
class ShuffledGateTest {

    private static final int ROUNDS = 80;
    private static final Set<FindingKind> TOLD_WITHOUT_A_KEY =
            EnumSet.of(FindingKind.REACHABLE, FindingKind.EXCHANGE_STATUS, FindingKind.CLOCK);

    @TempDir
    Path temp;

    /** What is wrong with a key at the gate, and what a check may then say. */
    private enum Flaw {
        DELETED(Cause.KEY_UNKNOWN),
        OTHER_ENVIRONMENT(Cause.WRONG_ENVIRONMENT),
        ELSEWHERE(Cause.ADDRESS_NOT_LISTED),
        WRONG_PASSPHRASE(Cause.PASSPHRASE_WRONG),
        WRONG_SECRET(Cause.SIGNATURE_WRONG);

        private final Cause told;

        Flaw(Cause told) {
            this.told = told;
        }
    }

    @Test
    void onlyWhatIsWrongIsBlamedAndNothingUnheardPasses() throws IOException, InterruptedException {
        var random = new Random(20261120);
        try (var rig = new PracticeRig(temp)) {
            for (int round = 0; round < ROUNDS; round++) {
                examine(rig.exchange, random, "round " + round);
            }
        }
    }

    private static void examine(PracticeExchange exchange, Random random, String round)
            throws IOException, InterruptedException {
        var order = new ArrayList<>(GateCheck.USUAL_ORDER);
        Collections.shuffle(order, random);
        exchange.gateOrder(order);
        var flaws = EnumSet.noneOf(Flaw.class);
        Arrays.stream(Flaw.values()).filter(_ -> random.nextInt(4) == 0).forEach(flaws::add);
        var permissions = EnumSet.of(Permission.READ);
        List.of(Permission.TRADE, Permission.WITHDRAW).stream()
                .filter(_ -> random.nextInt(3) > 0)
                .forEach(permissions::add);
        var key = exchange.createKey(KeyRequest.trading(round, PracticeRig.PASSPHRASE)
                .with(permissions)
                .boundTo(List.of("198.51.100.7")));

        var result = check(exchange, key, flaws);

        if (flaws.isEmpty()) {
            assertThat(result.verdict()).as(round).isEqualTo(verdict(permissions));
        } else {
            assertOnlyTheseAreBlamed(flaws, result, round);
        }
        exchange.deleteKey(key.apiKey());
    }

    private static Verdict verdict(Set<Permission> permissions) {
        if (permissions.contains(Permission.WITHDRAW)) {
            return Verdict.UNSAFE;
        }
        return permissions.contains(Permission.TRADE) ? Verdict.READY : Verdict.NOT_WORKING;
    }

    private static void assertOnlyTheseAreBlamed(Set<Flaw> flaws, CheckResult result, String round) {
        var blamed = result.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.FAILED)
                .map(Finding::cause)
                .collect(Collectors.toSet());
        var wrong = flaws.stream().map(flaw -> flaw.told).collect(Collectors.toSet());

        assertThat(blamed).as(round + " " + flaws).isNotEmpty().isSubsetOf(wrong);
        assertThat(result.verdict())
                .as(round + " " + flaws)
                .isEqualTo(
                        blamed.equals(Set.of(Cause.ADDRESS_NOT_LISTED))
                                ? Verdict.COULD_NOT_BE_CHECKED
                                : Verdict.NOT_WORKING);
        assertThat(result.findings())
                .as(round + " " + flaws)
                .filteredOn(finding -> !TOLD_WITHOUT_A_KEY.contains(finding.kind()))
                .extracting(Finding::outcome)
                .isSubsetOf(Outcome.FAILED, Outcome.SKIPPED);
    }

    /** With a transport of its own: otherwise OKX's rates would make every other check wait. */
    private static CheckResult check(PracticeExchange exchange, NewKey key, Set<Flaw> flaws)
            throws InterruptedException {
        if (flaws.contains(Flaw.DELETED)) {
            exchange.deleteKey(key.apiKey());
        }
        exchange.callerAddress(flaws.contains(Flaw.ELSEWHERE) ? "203.0.113.9" : "198.51.100.7");
        var environment = flaws.contains(Flaw.OTHER_ENVIRONMENT) ? Environment.DEMO : Environment.LIVE;
        var secretKey = flaws.contains(Flaw.WRONG_SECRET) ? "00000000000000000000000000000000" : key.secretKey();
        var passphrase = flaws.contains(Flaw.WRONG_PASSPHRASE) ? "Qwr4321?" : PracticeRig.PASSPHRASE;
        var clock = new MovableClock();
        var subject = new CheckSubject(Site.PRACTICE, environment, Optional.empty(), IpWhitelist.NONE);
        try (var transport = new OkxTransport(clock, Optional::empty, PracticeRig.ERRORS);
                var credentials = PracticeRig.credentials(key.apiKey(), secretKey, passphrase);
                var okx = transport.client(new OkxHost.Loopback(exchange.address()), environment, credentials)) {
            return new Checker(PracticeRig.ERRORS, clock).run(subject, okx, _ -> {});
        }
    }
}
