package app.latchkey.check;

import app.latchkey.okx.AccountConfig;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A whole check.
 *
 * @param findings one of each {@link FindingKind}, in its order
 * @param at when it ended, by this computer's clock
 * @param account what OKX told about the key and its account, when it did
 * @param took how long each question took, waiting for its turn and repetitions included
 */
public record CheckResult(
        Verdict verdict,
        List<Finding> findings,
        Instant at,
        Optional<AccountConfig> account,
        Map<Question, Duration> took) {

    /** What stands between a key and its examination, the nearest to the cause first. */
    private static final List<FindingKind> IN_THE_WAY =
            List.of(FindingKind.ADDRESS_ALLOWED, FindingKind.EXCHANGE_STATUS, FindingKind.CLOCK, FindingKind.REACHABLE);

    public CheckResult {
        findings = List.copyOf(findings);
        took = Map.copyOf(took);
    }

    /** The account that the key belongs to, when OKX told. */
    public Optional<String> uid() {
        return account.map(AccountConfig::uid);
    }

    /** The finding that the verdict hangs on, so that one sentence can say what to do; empty when nothing is to be done. */
    public Optional<Finding> deciding() {
        return switch (verdict) {
            case READY -> Optional.empty();
            case READY_WITH_ADVICE ->
                findings.stream()
                        .filter(finding -> finding.outcome() == Outcome.ADVICE || finding.outcome() == Outcome.WARNING)
                        .max(Comparator.comparing(Finding::outcome));
            case UNSAFE -> Optional.of(finding(FindingKind.WITHDRAW_PERMISSION));
            case NOT_WORKING ->
                findings.stream().filter(Finding::condemnsTheKey).findFirst();
            case COULD_NOT_BE_CHECKED ->
                inTheWay(kind -> Optional.of(finding(kind).outcome())).map(this::finding);
        };
    }

    /** What of these outcomes stands between a key and its examination, the nearest to the cause. */
    static Optional<FindingKind> inTheWay(Function<FindingKind, Optional<Outcome>> outcomes) {
        return IN_THE_WAY.stream()
                .filter(kind -> outcomes.apply(kind)
                        .filter(outcome -> outcome == Outcome.FAILED || outcome == Outcome.WARNING)
                        .isPresent())
                .findFirst();
    }

    /** Whether this computer's address is not among those that the key is bound to. */
    public boolean isOwnAddressMissing() {
        return findings.stream().map(Finding::cause).anyMatch(Turn.OWN_ADDRESS_MISSING::contains);
    }

    /** The finding of this kind. */
    public Finding finding(FindingKind kind) {
        return findings.stream()
                .filter(finding -> finding.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
