package app.latchkey.check;

import static app.latchkey.check.FindingKind.CLOCK;
import static app.latchkey.check.FindingKind.EXCHANGE_STATUS;
import static app.latchkey.check.FindingKind.KEY_ACCEPTED;
import static app.latchkey.check.FindingKind.REACHABLE;
import static app.latchkey.check.FindingKind.TRADE_PERMISSION;
import static app.latchkey.check.FindingKind.WITHDRAW_PERMISSION;

import java.util.Collection;
import java.util.Set;

/** What a check comes to. */
public enum Verdict {
    /** A signed call has proved all three values, the key may trade, and nothing is to be said against it. */
    READY,
    READY_WITH_ADVICE,
    /** Something speaks against the key, its values or its account. */
    NOT_WORKING,
    /** The key can withdraw money. */
    UNSAFE,
    /** Nothing is said against the key, and nothing is proved: not from here, or not now. */
    COULD_NOT_BE_CHECKED;

    /** Once a signed call went through, not knowing these takes nothing from what it proved. */
    private static final Set<FindingKind> MERE_CIRCUMSTANCES = Set.of(REACHABLE, EXCHANGE_STATUS, CLOCK);

    static Verdict of(Collection<Finding> findings) {
        if (has(findings, WITHDRAW_PERMISSION, Outcome.FAILED)) {
            return UNSAFE;
        }
        if (findings.stream().anyMatch(Verdict::condemnsTheKey)) {
            return NOT_WORKING;
        }
        boolean isProved =
                has(findings, KEY_ACCEPTED, Outcome.PASSED) && has(findings, TRADE_PERMISSION, Outcome.PASSED);
        if (!isProved || findings.stream().anyMatch(finding -> finding.outcome() == Outcome.FAILED)) {
            return COULD_NOT_BE_CHECKED;
        }
        return findings.stream().allMatch(Verdict::isWithoutFault) ? READY : READY_WITH_ADVICE;
    }

    private static boolean has(Collection<Finding> findings, FindingKind kind, Outcome outcome) {
        return findings.stream().anyMatch(finding -> finding.kind() == kind && finding.outcome() == outcome);
    }

    private static boolean condemnsTheKey(Finding finding) {
        return finding.outcome() == Outcome.FAILED && finding.cause().isAgainstTheKey();
    }

    private static boolean isWithoutFault(Finding finding) {
        return switch (finding.outcome()) {
            case PASSED -> true;
            case SKIPPED -> MERE_CIRCUMSTANCES.contains(finding.kind());
            case ADVICE, WARNING, FAILED -> false;
        };
    }
}
